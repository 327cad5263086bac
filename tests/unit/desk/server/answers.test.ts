import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createAnswers } from '../../../../src/desk/server/answers.ts';
import type { Opened } from '../../../../src/desk/server/opened.ts';
import type { Refused } from '../../../../src/desk/server/work.ts';
import { copyStarter } from '../room.ts';

const path = 'claims/first-claim.yaml';

/** A desk over a copy of the starter, and a claim that is open at it. */
function openClaim() {
	const folder = copyStarter();
	const answers = createAnswers(folder);
	const file = join(folder, path);
	const opened = answers.open({ path }) as Opened;
	const read = () => readFileSync(file, 'utf8');
	const data = { ...opened.version?.data };
	const work = (edits: object) => ({
		path,
		base: opened.text,
		version: { data: { ...data, ...edits } },
	});
	return { folder, answers, file, opened, read, work };
}

const said = (answer: object) =>
	(answer as Refused).said.replace(/There is no \S*\/content\//, 'There is no ');

test('save() writes what was edited, and gives the file as it is then', async () => {
	const { answers, read, work, opened } = openClaim();
	const saved = (await answers.save(work({ statement: 'Another one.' }))) as Opened;
	expect(read()).toBe(opened.text.replace(/^statement: .*$/m, 'statement: Another one.'));
	expect(saved).toMatchObject({ path, text: read(), page: 'claims/first-claim/' });
	expect(saved.etag).not.toBe(opened.etag);
});

test('save() writes nothing where the file was changed since, and gives both versions', async () => {
	const { answers, file, read, work, opened } = openClaim();
	writeFileSync(file, `# Theirs.\n${opened.text}`);
	const refused = (await answers.save(work({ statement: 'Mine.' }))) as Refused;
	expect(refused.said).toMatch(
		/first-claim.yaml was changed since you opened it. Nothing was written.$/,
	);
	expect(refused.mine).toContain('statement: Mine.');
	expect(refused.theirs?.text).toBe(`# Theirs.\n${opened.text}`);
	expect(read()).toBe(`# Theirs.\n${opened.text}`);
	expect(answers.remove({ path, etag: opened.etag })).toHaveProperty('said');
	expect(answers.rename({ path, etag: opened.etag, id: 'b' })).toHaveProperty('said');
	expect(existsSync(file)).toBe(true);
});

test('save() tells where a record went that was renamed, and that one is gone', async () => {
	const { answers, file, work, opened } = openClaim();
	expect(answers.rename({ path, etag: opened.etag, id: 'second-claim' })).toMatchObject({
		path: 'claims/second-claim.yaml',
	});
	expect(existsSync(file)).toBe(false);
	expect(said(await answers.save(work({ statement: 'Mine.' })))).toMatch(
		/^There is no claims\/first-claim.yaml. It is .*\/second-claim.yaml now. Nothing was written.$/,
	);
	const other = openClaim();
	rmSync(other.file);
	const gone = (await other.answers.save(other.work({ statement: 'Mine.' }))) as Refused;
	expect(gone.mine).toContain('Mine.');
	expect(existsSync(other.file)).toBe(false);
});

test('save() writes a new record, and never over one that is there', async () => {
	const { answers, folder } = openClaim();
	const version = { data: { name: 'Diver', kind: 'person' } };
	const made = (await answers.save({ path: 'actors/diver.yaml', version })) as Opened;
	expect(readFileSync(join(folder, 'actors/diver.yaml'), 'utf8')).toBe(
		'name: Diver\nkind: person\n',
	);
	expect(made.problems.map(({ wrong, path }) => [wrong, path])).toContainEqual([
		'“role” is missing.',
		['role'],
	]);
	expect(said(await answers.save({ path: 'actors/diver.yaml', version }))).toMatch(
		/is there already\. Give another id\.$/,
	);
});

test.each([
	'../outside.yaml',
	'claims/../../outside.yaml',
	'claims/..%2foutside.yaml',
	'claims/A.yaml',
	'nowhere/a.yaml',
	'site.yaml',
	'claims\\a.yaml',
	'__proto__',
])('save() makes no file outside of the folders: %s', async (odd) => {
	const { answers, folder } = openClaim();
	const before = answers.stamp({ path: '' }).count;
	const refused = await answers.save({ path: odd, version: { data: { name: 'A' } } });
	expect(refused).toHaveProperty('said');
	expect(answers.stamp({ path: '' }).count).toBe(before);
	expect(existsSync(join(folder, '../outside.yaml'))).toBe(false);
	expect(answers.open({ path: odd === 'site.yaml' ? 'x' : odd })).toHaveProperty('said');
});

test('judge() says what the check would say of what is not saved, and writes nothing', async () => {
	const { answers, read, work, opened } = openClaim();
	const judged = (await answers.judge(work({ standing: 'rumoured', speaker: 'nobody' }))) as Opened;
	expect(judged.problems.map(({ path, wrong }) => [path, wrong])).toEqual(
		expect.arrayContaining([
			[['standing'], '“standing” says “rumoured”.'],
			[['speaker'], expect.stringMatching(/^It points to “nobody”/)],
		]),
	);
	expect(read()).toBe(opened.text);
	const broken = (await answers.judge({ path, base: opened.text, text: 'a: [b' })) as Opened;
	expect(broken.version).toBeUndefined();
	expect(broken.problems.length).toBeGreaterThan(0);
});

test('propose() gives an id that nothing has, and says why there can’t be one', () => {
	const { answers } = openClaim();
	const collection = 'actors' as const;
	const data = { name: 'First paper' };
	expect(answers.propose({ collection, data })).toEqual({
		...{ id: 'first-paper-2', path: 'actors/first-paper-2.yaml', fault: undefined },
	});
	expect(answers.propose({ collection, data, id: 'A b' }).fault).toBe(
		'An id has lower-case letters, digits and hyphens only. Did you mean “a-b”?',
	);
});

test('remove() deletes a record, and no settings', () => {
	const { answers, file, opened } = openClaim();
	expect(answers.remove({ path, etag: opened.etag })).toEqual({ removed: true });
	expect(existsSync(file)).toBe(false);
	const { etag } = answers.open({ path: 'site.yaml' }) as Opened;
	expect(answers.remove({ path: 'site.yaml', etag })).toHaveProperty('said');
});

test('list() gives each record with its name and how many mistakes it has', () => {
	const { answers, file } = openClaim();
	writeFileSync(file, 'statement: A.\n');
	const listed = answers.list();
	expect(listed.find((one) => one.path === path)).toMatchObject({
		...{ collection: 'claims', id: 'first-claim', name: 'A.', errors: 3 },
	});
	expect(listed.at(-1)).toMatchObject({ path: 'site.yaml', id: 'site' });
});
