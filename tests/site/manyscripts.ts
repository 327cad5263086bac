import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listFiles } from './pages.ts';

/** A name of 58 letters without a blank: a village in Wales. */
export const LONG = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';

/** Cities in many scripts, and what no editor would think of; each with its country and its position. */
export const cities: Record<string, { city: string; lines: string }> = {
	kyiv: { city: 'Київ', lines: 'country: UA\nposition: [30.52, 50.45]' },
	lodz: { city: 'Łódź', lines: 'country: PL\nposition: [19.46, 51.77]' },
	istanbul: { city: 'İstanbul', lines: 'country: TR\nposition: [28.98, 41.01]' },
	'sao-tome': { city: 'São Tomé', lines: 'country: ST\nposition: [6.73, 0.34]' },
	haifa: { city: 'H\u0323aifa', lines: 'country: IL\nposition: [34.99, 32.79]' },
	tokyo: { city: '東京', lines: 'country: JP\nposition: [139.69, 35.69]' },
	seoul: { city: '서울', lines: 'country: KR\nposition: [126.98, 37.57]' },
	cairo: { city: 'القاهرة', lines: 'country: EG\nposition: [31.24, 30.04]' },
	mumbai: { city: 'मुंबई', lines: 'country: IN\nposition: [72.88, 19.08]' },
	porto: { city: 'Porto 🏙', lines: 'country: PT\nposition: [-8.61, 41.15]' },
	paris: {
		city: 'P\u0335\u0321a\u0300\u0301\u0302ris',
		lines: 'country: FR\nposition: [2.35, 48.86]',
	},
	llanfair: { city: LONG, lines: 'country: GB\nposition: [-4.2, 53.22]' },
	mediterranean: {
		city: 'Central Mediterranean',
		lines: 'country: IT\nposition: [18.5, 34.5]\npositionNote: At sea, far south of the coast.',
	},
	atlantic: {
		city: 'Middle of the Atlantic',
		lines: 'position: [-30, 45]\npositionNote: On the high seas.',
	},
};

/** Fields of records whose words are for readers, beside the names of cities. */
const words =
	/^(\s*(?:- )?(?:name|publisher|label|title|tagline|byline|role|many|dek|statement|question|what|says|meaning|mapNote|lead|description|note|because|weak|reading|scope|unit): ['"]?)(?=\S)/gm;

/** Writes the second investigation with these cities as a folder of content; with `isLong`, all that is said begins with a long word. */
export function writeManyScripts({ isLong = false } = {}): string {
	const folder = mkdtempSync(join(tmpdir(), 'content-'));
	cpSync('tests/site/otherwise/content', folder, { recursive: true });
	const reported =
		'reported:\n  - count: 1\n    by: shore-watch\n    asOf: 2019-07\n    sources: [tidewater-2019-06-14]\n';
	for (const [id, { city, lines }] of Object.entries(cities))
		writeFileSync(join(folder, `places/${id}.yaml`), `city: ${city}\n${lines}\n${reported}`);
	writeFileSync(
		join(folder, 'events/more-named.yaml'),
		`what: The Tidewater named more places.\ndate: 2019-06-14\nkind: report\nsources: [tidewater-2019-06-14]\nchanges:\n  - status: seen\n    places: [${Object.keys(cities).join(', ')}]\n`,
	);
	if (isLong) lengthen(folder);
	return folder;
}

function lengthen(folder: string): void {
	// Pictures and sounds are no text.
	for (const file of listFiles(folder).filter((name) => /\.(?:yaml|mdx)$/.test(name))) {
		const path = join(folder, file);
		writeFileSync(path, readFileSync(path, 'utf8').replace(words, `$1${LONG} `));
	}
}
