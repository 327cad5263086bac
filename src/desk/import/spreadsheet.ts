import { dsvFormat } from 'd3-dsv';

/** A row of a file: the line on which it begins, and its cells by the names of their columns. */
export interface Row {
	line: number;
	cells: Readonly<Record<string, string>>;
}

/** The rows of a file under the names of its columns. */
export interface Sheet {
	columns: string[];
	rows: Row[];
}

/** The endings of files that can be read. */
export const endings = ['.csv', '.tsv', '.geojson', '.json', '.xlsx', '.ods'];

/** Reads a table of any of these forms. Throws an Error with a sentence where the file holds no table. */
export async function readSheet(name: string, bytes: Uint8Array): Promise<Sheet> {
	const ending = /\.\w+$/.exec(name.toLowerCase())?.[0] ?? '';
	if (ending === '.xlsx' || ending === '.ods') return readWorkbook(ending, bytes);
	const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/^\uFEFF/, '');
	if (ending === '.geojson' || ending === '.json') return readGeoJson(text);
	return layOut(splitLines(text));
}

/** The rows of a text with the line of each. What parts the cells is what the first line has most of. */
function splitLines(text: string): { line: number; cells: string[] }[] {
	const [head = ''] = text.split('\n', 1);
	const parts = [',', ';', '\t'].map((sign) => ({ sign, count: head.split(sign).length }));
	const sign = parts.reduce((most, one) => (one.count > most.count ? one : most)).sign;
	let line = 1;
	return dsvFormat(sign)
		.parseRows(text)
		.map((cells) => {
			const row = { line, cells };
			line += 1 + cells.join('').split('\n').length - 1;
			return row;
		});
}

/** Rows under the names of the first one; empty rows are passed over. */
function layOut([head, ...rows]: { line: number; cells: string[] }[]): Sheet {
	const columns = (head?.cells ?? []).map((name) => name.trim());
	if (columns.every((name) => name === '')) throw new Error('Its first line names no column.');
	const twice = columns.find((name, i) => name !== '' && columns.indexOf(name) < i);
	if (twice) throw new Error(`Two of its columns are called “${twice}”. Give each its own name.`);
	return {
		columns: columns.filter((name) => name !== ''),
		rows: rows
			.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
			.map(({ line, cells }) => ({
				line,
				cells: Object.fromEntries(
					columns.flatMap((name, i) =>
						name ? [[name, (cells[i] ?? '').replace(/\s+/g, ' ').trim()]] : [],
					),
				),
			})),
	};
}

/** The first sheet of a workbook; its rows count as lines. */
async function readWorkbook(ending: string, bytes: Uint8Array): Promise<Sheet> {
	// Only who reads a spreadsheet waits for the library.
	const { sheets } =
		ending === '.ods'
			? await (await import('hucre/ods')).readOds(bytes)
			: await (await import('hucre/xlsx')).readXlsx(bytes);
	const [first] = sheets;
	if (!first) throw new Error('It holds no sheet.');
	return layOut(
		first.rows.map((cells, i) => ({ line: i + 1, cells: cells.map((cell) => writeCell(cell)) })),
	);
}

/** A cell as it would be typed: a day without its hour. */
function writeCell(cell: unknown): string {
	if (cell instanceof Date) return cell.toISOString().slice(0, 10);
	return cell === null || cell === undefined ? '' : String(cell);
}

/** The features of a GeoJSON file: their properties, and `longitude` and `latitude` of points. */
function readGeoJson(text: string): Sheet {
	const found = JSON.parse(text) as { features?: Feature[] };
	if (!Array.isArray(found.features)) throw new Error('It is no GeoJSON with features.');
	// JSON has no lines of its own: a feature counts as one.
	const rows = found.features.map(({ geometry, properties }, i) => {
		const [longitude, latitude] = geometry?.type === 'Point' ? geometry.coordinates : [];
		const all = { ...properties, longitude, latitude };
		const cells = Object.entries(all).map(([name, value]) => [
			name,
			typeof value === 'object' && value !== null ? JSON.stringify(value) : writeCell(value),
		]);
		return { line: i + 1, cells: Object.fromEntries(cells) as Record<string, string> };
	});
	return { columns: [...new Set(rows.flatMap(({ cells }) => Object.keys(cells)))], rows };
}

interface Feature {
	geometry?: { type: string; coordinates: number[] } | null;
	properties?: Record<string, unknown> | null;
}
