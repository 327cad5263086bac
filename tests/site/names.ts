import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readLedger, select } from './ledger.ts';
import { toWords } from './pages.ts';

/** The names that only one investigation uses: its title, headlines, cities, people and organisations. */
export function listNames(folder: string): string[] {
	const site = parse(readFileSync(`${folder}/site.yaml`, 'utf8'));
	const ledger = readLedger(folder);
	return (
		[
			site.title,
			site.tagline,
			...select(ledger, 'stories').map(({ data }) => data.title),
			...select(ledger, 'places').map(({ data }) => data.city),
			...select(ledger, 'actors').map(({ data }) => data.name),
		]
			.map(toWords)
			// Two or three letters are a word of many things: TT is a news agency and a country.
			.filter((name) => name.length > 3)
	);
}
