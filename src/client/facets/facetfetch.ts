import { unpackRows, type FacetColumns } from '../../lib/facet/facetcolumns.ts';
import type { FacetRow } from '../../lib/facet/facetrow.ts';

/** A record in a list of what fits. */
export interface FacetLine {
	text: string;
	href: string;
	note: string;
}

/** What a filter needs of a list, fetched when it is asked for. */
export interface FacetSource {
	getRows(): Promise<FacetRow[]>;
	/** The line of the row with this index. */
	getLine(index: number): Promise<FacetLine>;
}

/** Creates the source of a list: its files stand at `home`, with as many lines to a file as `size` says. */
export function createFacetSource(home: string, size: number): FacetSource {
	const files = new Map<string, Promise<unknown>>();
	const get = <Content>(name: string): Promise<Content> => {
		const file = files.get(name) ?? fetchFile(home + name);
		files.set(name, file);
		// Another try fetches it anew.
		file.catch(() => files.delete(name));
		return file as Promise<Content>;
	};
	let rows: Promise<FacetRow[]> | undefined;
	return {
		getRows() {
			rows ??= get<FacetColumns>('rows.json').then(unpackRows);
			rows.catch(() => (rows = undefined));
			return rows;
		},
		async getLine(index) {
			const lines = await get<FacetLine[]>(`lines-${Math.floor(index / size)}.json`);
			const line = lines[index % size];
			if (!line) throw new RangeError(`there is no line ${index}`);
			return line;
		},
	};
}

async function fetchFile(address: string): Promise<unknown> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${response.status} ${address}`);
	return response.json();
}
