import { statSync } from 'node:fs';
import { join } from 'node:path';
import { facetNames } from '../../src/lib/facet/facetrow.ts';
import { isFrame, listFiles } from '../site/pages.ts';

/** One page that stands for all of its kind. */
export interface Kind {
	/** What the kind is called. */
	name: string;
	/** The path of the page, without the first slash. */
	path: string;
}

/** One page of each kind of a built site: of many alike, the one that holds the most. */
export function listKinds(folder: string): Kind[] {
	const pages = listFiles(folder).filter((file) => file.endsWith('.html'));
	const largest = new Map<string, string>();
	const size = (file: string) => statSync(join(folder, file)).size;
	for (const file of pages) {
		const name = nameKind(file);
		const other = largest.get(name);
		if (!other || size(file) > size(other)) largest.set(name, file);
	}
	return [...largest].map(([name, file]) => ({
		name,
		path: file.replace(/(^|\/)index\.html$/, '$1'),
	}));
}

const isFacet = (name = '') => facetNames.some((one) => one === name);

function nameKind(file: string): string {
	if (isFrame(file)) return `${file.split('/')[1]} to embed`;
	const [first, second, third] = file.replace(/\/?index\.html$/, '').split('/');
	// Lists by what they hold, of which there are many alike.
	if (third && isFacet(second) && first !== 'sources') return `${first} of one value`;
	if (third && /^(about|kind)$/.test(second ?? '')) return `one of ${first} ${second}`;
	if (third && /^\d\d$/.test(third)) return `month of ${first}`;
	if (third) return `${third} of one of ${first}`;
	if (second) return `one of ${first}`;
	return first || 'front';
}
