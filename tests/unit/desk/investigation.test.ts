import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isError } from '../../../src/check/problem.ts';
import { readContent, readFiles } from '../../../src/check/read.ts';
import { checkContent } from '../../../src/check/run.ts';
import { nameRecord } from '../../../src/desk/choices.ts';
import { makeInvestigation } from '../../../src/desk/investigation.ts';
import { isKindFolder } from '../../../src/schema/fields/kindfield.ts';
import { makeRoom } from './room.ts';

const starter = () => Object.entries(readFiles('src/desk/starter'));

test('makeInvestigation() writes a whole investigation that only asks for what is to be written', async () => {
	const folder = join(makeRoom(), 'theirs');
	const { done } = await makeInvestigation(folder);
	expect(done).toBe(true);
	expect(readFiles(folder)).toEqual(readFiles('src/desk/starter'));
	const { problems } = checkContent(folder);
	expect(problems.filter(isError)).toEqual([]);
	const said = Object.groupBy(problems, ({ wrong }) => wrong.replace(/“.*?”/g, '…'));
	expect(Object.entries(said).map(([wrong, all]) => [wrong, all?.length])).toEqual([
		['… is a placeholder: it says what is to be written here.', 25],
		['… is a placeholder: nobody can have an address in …, which is kept for examples.', 2],
	]);
});

test('makeInvestigation() writes into no folder that holds something, and changes nothing there', async () => {
	const folder = makeRoom();
	writeFileSync(join(folder, 'notes.txt'), 'Mine.');
	expect(await makeInvestigation(folder)).toEqual({
		done: false,
		said: `${folder} holds something already. Name a new folder.\nNothing was written.`,
	});
	expect(readFileSync(join(folder, 'notes.txt'), 'utf8')).toBe('Mine.');
	mkdirSync(join(folder, 'empty'));
	expect((await makeInvestigation(join(folder, 'empty'))).done).toBe(true);
});

test('makeInvestigation() says in the settings that the facts are checked today, and changes nothing else', async () => {
	const folder = join(makeRoom(), 'theirs');
	await makeInvestigation(folder, { today: '2026-05-03' });
	const { 'site.yaml': settings, ...others } = readFiles(folder);
	const { 'site.yaml': usual, ...usualOthers } = readFiles('src/desk/starter');
	expect(settings).toBe(String(usual).replace(/^updated: .*$/m, 'updated: 2026-05-03'));
	expect(others).toEqual(usualOthers);
});

test('makeInvestigation() asks for a folder where none is named', async () => {
	expect(await makeInvestigation(undefined)).toEqual({
		done: false,
		said: 'Name a folder: npm run new -- investigation ../their-folder\nNothing was written.',
	});
});

/** Every word with a capital inside a sentence, and every name: what content speaks of, and no other text does. */
function listNames(texts: string[]): Set<string> {
	const inside = texts.flatMap((text) => text.match(/(?<=\p{Ll},? )\p{Lu}\p{L}{2,}/gu) ?? []);
	return new Set(inside);
}

test('the starter holds no word of our content: no id, no name, no address', () => {
	const { records: all, site } = readContent('content');
	// Kinds are named by words of the trade, which any newsroom may have.
	const records = all.filter(({ collection }) => !isKindFolder(collection));
	const words = starter().map(([, text]) => String(text));
	const whole = words.join('\n');
	const pages = ['front', 'method', 'about'];
	// A standing and a field have the names of two of our statuses.
	const known = [...pages, 'denied', 'reported'];
	const ids = records.map(({ id }) => id).filter((id) => !known.includes(id));
	expect(ids.filter((id) => new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(whole))).toEqual([]);
	const names = records
		.filter(({ collection }) => ['actors', 'places', 'sources'].includes(collection))
		.flatMap(({ collection, data }) => nameRecord(collection, data).split(', '));
	expect(names.filter((name) => /^\p{Lu}.{3}/u.test(name) && whole.includes(name))).toEqual([]);
	const ours = listNames(records.map(({ text }) => text));
	expect([...listNames(words)].filter((word) => ours.has(word))).toEqual([]);
	const unique = [site?.data.title, site?.data.publisher, site?.data.unit?.one, 'Chin', 'police'];
	expect(unique.filter((word) => whole.includes(word ?? ''))).toEqual([]);
});
