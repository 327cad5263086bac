import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { importFile } from '../../../../src/desk/import/importfile.ts';
import { copyStarter, openDesk } from '../room.ts';

/** Imports places of two countries, with this id of the event that is made once. */
async function importOnce(id: string) {
	const folder = copyStarter();
	const file = join(dirname(folder), 'odd.csv');
	const mapping = readFileSync('tests/unit/desk/import/odd.mapping.yaml', 'utf8');
	writeFileSync(file.replace('.csv', '.mapping.yaml'), mapping.replace('places-named', id));
	cpSync('tests/unit/desk/import/odd.csv', file);
	await importFile(openDesk(folder), { file, isDryRun: false, isSure: true });
	const events = readdirSync(join(folder, 'events')).filter((name) => name !== 'first-event.yaml');
	return events.map((name) => {
		const text = readFileSync(join(folder, 'events', name), 'utf8');
		return [name, text.match(/places: .*/)?.[0]];
	});
}

test('what is made once is made of all rows', async () => {
	expect(await importOnce('places-named')).toEqual([['places-named.yaml', 'places: [dub, poz]']]);
});

test('what is made once and asks for a column is made of all rows that are alike in it', async () => {
	expect(await importOnce('"named-{country}"')).toEqual([
		['named-ie.yaml', 'places: [dub]'],
		['named-pt.yaml', 'places: [poz]'],
	]);
});
