import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { isError } from '../../../../src/check/problem.ts';
import { checkContent } from '../../../../src/check/run.ts';
import { importFile, type ImportOptions } from '../../../../src/desk/import/importfile.ts';
import { copyStarter, openDesk } from '../room.ts';

/** A table with odd rows beside a copy of the starter, and what imports it. */
function layOut() {
	const folder = copyStarter();
	const room = dirname(folder);
	for (const name of ['odd.csv', 'odd.mapping.yaml'])
		cpSync(`tests/unit/desk/import/${name}`, join(room, name));
	const file = join(room, 'odd.csv');
	const run = (options: Partial<ImportOptions> = {}) =>
		importFile(openDesk(folder), { file, isDryRun: false, isSure: true, ...options });
	const edit = (path: string, old: string, now: string) => {
		const text = readFileSync(join(room, path), 'utf8');
		expect(text).toContain(old);
		writeFileSync(join(room, path), text.replace(old, now));
	};
	const read = (path: string) => readFileSync(join(room, path), 'utf8');
	return { folder, room, file, run, edit, read };
}

const refused = `8 rows refused:
  odd.csv:6: “dub” is the id of line 2 already.
  odd.csv:7: [52.37, 4.9] is outside NL (Netherlands). Longitude comes first. Did you swap them? Write [4.9, 52.37].
  odd.csv:8: [0, 0] is in the sea off Africa, where programs put what has no position. Write the position of the city, longitude first.
  odd.csv:9: Entry 2 of “position” says “north”. Give the latitude in degrees.
  odd.csv:10: “count” in entry 1 of “reported” says “none”. Give a whole number.
  odd.csv:11: “UK” is not the code of a country. Did you mean “GB”?
  odd.csv:12: Give it an id: a short name, which is part of an address.
  odd.csv:13: “12 Quay Street” reads like a street address. Take it out. We publish cities, never streets.`;

test('importFile() shows what it would write and refuses each odd row by its line, in the words of the check', async () => {
	const { run, folder } = layOut();
	const before = readdirSync(folder, { recursive: true });
	expect(await run({ isDryRun: true })).toEqual({
		done: false,
		said: `odd.csv: 10 rows.

  3 records new

content/places/dub.yaml
  city: Dublin, the city
  country: IE
  position: [-6.26, 53.35]
  reported:
    - count: 2
      by: first-paper
      asOf: 2026-01
      sources: [first-source]

content/places/poz.yaml
  city: Port Oz
  country: PT
  position: [-9.14, 38.72]
  reported:
    - count: 1
      by: first-paper
      asOf: 2026-01
      sources: [first-source]

${refused}

Nothing was written.`,
	});
	expect(readdirSync(folder, { recursive: true })).toEqual(before);
});

test('importFile() writes records that the check accepts, and a second time changes nothing', async () => {
	const { run, folder, room } = layOut();
	expect((await run()).said).toContain('3 records written. Next: npm run check.');
	expect(checkContent(folder).problems.filter(isError)).toEqual([]);
	const kept = readFileSync(join(room, 'odd.imported.json'), 'utf8');
	expect(await run()).toEqual({
		done: false,
		said: `odd.csv: 10 rows.\n\n  3 records as before\n\n${refused}\n\nNothing was written.`,
	});
	expect(readFileSync(join(room, 'odd.imported.json'), 'utf8')).toBe(kept);
});

test('importFile() shows a changed row as a change, and writes over no record that an editor changed or took out', async () => {
	const { run, edit, read, folder } = layOut();
	await run();
	edit('odd.csv', '-6.2603,2', '-6.2603,3');
	edit('odd.csv', '-9.1393,1', '-9.1393,4');
	edit('content/places/poz.yaml', 'city: Port Oz', 'city: Porto');
	const { said } = await run();
	expect(said).toContain('one record changed\n');
	expect(said).toContain('content/places/dub.yaml\n  -   - count: 2\n  +   - count: 3\n');
	expect(said).toContain('Kept as they are here:\n  content/places/poz.yaml\n');
	expect(read('content/places/dub.yaml')).toContain('count: 3');
	expect(read('content/places/poz.yaml')).toMatch(/^city: Porto\n.*count: 1/s);
	rmSync(join(folder, 'places/dub.yaml'));
	edit('content/events/places-named.yaml', '[dub, poz]', '[poz]');
	expect((await run()).said).toContain('one record taken out here: not written again');
	expect(existsSync(join(folder, 'places/dub.yaml'))).toBe(false);
});

test('importFile() keeps a record of the same name that it did not make', async () => {
	const { run, read, folder } = layOut();
	cpSync(join(folder, 'places/first-place.yaml'), join(folder, 'places/dub.yaml'));
	const before = read('content/places/dub.yaml');
	expect((await run()).said).toContain('one record there already, and not from this file: kept');
	expect(read('content/places/dub.yaml')).toBe(before);
});
