import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findSilentChanges } from '../../../../src/check/rules/silent.ts';
import { readContent } from '../../../../src/check/read.ts';
import { keepPublished } from '../../../../src/desk/revise/publish.ts';
import { reviseRecord, type Revision } from '../../../../src/desk/revise/revise.ts';
import { copyStarter, openDesk } from '../room.ts';

const claim = { collection: 'claims', id: 'first-claim' } as const;
const revise = (folder: string, revision: Revision, record: typeof claim = claim) =>
	reviseRecord({ ...openDesk(folder), today: '2026-01-20' }, record, revision);

test('reviseRecord() writes what changed at the end of the record, and nothing else', async () => {
	const folder = copyStarter();
	const file = join(folder, 'claims/first-claim.yaml');
	const written = readFileSync(file, 'utf8').replace(/^statement: .*$/m, 'statement: It was so.');
	const before = `# A remark.\n${written}`;
	writeFileSync(file, before);
	expect(await revise(folder, { note: 'The authority has answered.' })).toEqual({
		done: true,
		said: 'content/claims/first-claim.yaml says so now, under “changed”.',
	});
	expect(readFileSync(file, 'utf8')).toBe(
		`${before}changed:\n  - date: 2026-01-20\n    note: The authority has answered.\n`,
	);
});

test('reviseRecord() adds a correction to those that are there', async () => {
	const folder = copyStarter();
	const file = join(folder, 'claims/first-claim.yaml');
	const before = readFileSync(file, 'utf8');
	await revise(folder, { was: 'We said red.', now: 'It is blue.' });
	await revise(folder, { was: 'We said blue.', now: 'It is green.' });
	expect(readFileSync(file, 'utf8')).toBe(`${before}corrections:
  - date: 2026-01-20
    was: We said red.
    now: It is blue.
  - date: 2026-01-20
    was: We said blue.
    now: It is green.
`);
});

test('reviseRecord() keeps the record as it is now, where that is kept at all', async () => {
	const folder = copyStarter();
	keepPublished(openDesk(folder), { isMinor: false, only: [] });
	const file = join(folder, 'claims/first-claim.yaml');
	const change = () => writeFileSync(file, `${readFileSync(file, 'utf8')}note: It is new.\n`);
	change();
	await revise(folder, { note: 'There is a note.' });
	expect(findSilentChanges(readContent(folder))).toEqual([]);
	writeFileSync(file, readFileSync(file, 'utf8').replace('It is new.', 'It is newer.'));
	expect(findSilentChanges(readContent(folder))).toHaveLength(1);
});

test('reviseRecord() refuses what is no sentence, half a correction, and a record that is not there', async () => {
	const folder = copyStarter();
	const said = async (revision: Revision, record?: typeof claim) =>
		(await revise(folder, revision, record)).said.split('\n')[0];
	expect([
		await said({ note: 'It moved' }),
		await said({ was: 'We said red.' }),
		await said({ note: 'It moved.', now: 'It is blue.' }),
		await said({ note: 'It moved.' }, { ...claim, id: 'none' as 'first-claim' }),
	]).toEqual([
		'End “It moved” with a full stop.',
		'Say what changed, as a sentence; or, of a mistake, what was wrong and what it says now: --was="…" --now="…".',
		'A change has a sentence and perhaps --was; a correction has --was and --now. Leave one of them out.',
		'There is no content/claims/none.yaml.',
	]);
});

test('reviseRecord() does not put what was never published among what was', async () => {
	const folder = copyStarter();
	keepPublished(openDesk(folder), { isMinor: false, only: [] });
	const list = join(folder, 'published.txt');
	const text = readFileSync(list, 'utf8').replace(/^claims\/first-claim .*\n/m, '');
	writeFileSync(list, text);
	await revise(folder, { note: 'There is a note.' });
	expect(readFileSync(list, 'utf8')).toBe(text);
});

test('reviseRecord() says the same of a record once a day', async () => {
	const folder = copyStarter();
	const revision = { note: 'The authority has answered.' };
	await revise(folder, revision);
	expect(await revise(folder, revision)).toEqual({
		done: false,
		said: 'It says so already.\nNothing was written.',
	});
});
