import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findSilentChanges } from '../../../../src/check/rules/silent.ts';
import { readContent } from '../../../../src/check/read.ts';
import { renameRecord } from '../../../../src/desk/renamerecord.ts';
import { keepPublished } from '../../../../src/desk/revise/publish.ts';
import { copyStarter, openDesk } from '../room.ts';

test('renameRecord() keeps the path of an event, by which feed readers know its entry', () => {
	const folder = copyStarter();
	const rename = (old: string, id: string) =>
		renameRecord(openDesk(folder), { collection: 'events', id: old }, id).done;
	expect([rename('first-event', 'second'), rename('second', 'third')]).toEqual([true, true]);
	expect(readFileSync(join(folder, 'site.yaml'), 'utf8')).toContain(`moved:
  - from: events/first-event/
    to: timeline/#third
  - from: events/second/
    to: timeline/#third
`);
});

test('carryVersions() takes another id for no change of what a record tells, and forgets no change', () => {
	const folder = copyStarter();
	keepPublished(openDesk(folder), { isMinor: false, only: [] });
	const file = join(folder, 'events/first-event.yaml');
	writeFileSync(file, `${readFileSync(file, 'utf8')}note: It is new.\n`);
	renameRecord(openDesk(folder), { collection: 'actors', id: 'first-paper' }, 'tide-gazette');
	const published = readFileSync(join(folder, 'published.txt'), 'utf8');
	expect(published).toContain('\nactors/tide-gazette ');
	expect(published).not.toContain('first-paper');
	expect(findSilentChanges(readContent(folder)).map((one) => one.file.split('/').at(-1))).toEqual([
		'first-event.yaml',
	]);
});
