import { expect, test } from 'vitest';
import { parseContent } from '../../../../src/check/parse.ts';
import { findProblems } from '../../../../src/check/run.ts';
import { locateProblems } from '../../../../src/desk/server/locate.ts';

/** Where each problem of one file is shown, and what it says. */
function locate(path: string, text: string, bodyLine?: number) {
	const content = parseContent({ [path]: text });
	const own = findProblems(content).filter(({ file }) => file === `content/${path}`);
	return locateProblems(own, content.records[0]!, bodyLine).map(({ path, wrong }) => [path, wrong]);
}

test('locateProblems() finds the field of each mistake, also of one that is missing or inside a list', () => {
	const text = `statement: It is so.
speaker: nobody
sources:
  - source: one
    at: [a]
  - at: para 4
standing: rumoured
`;
	expect(locate('claims/a.yaml', text)).toEqual(
		expect.arrayContaining([
			[['speaker'], 'It points to “nobody”, but there is no such file in content/actors/.'],
			[
				['sources', 0, 'source'],
				'It points to “one”, but there is no such file in content/sources/.',
			],
			[['sources', 0, 'at'], '“at” in entry 1 of “sources” can’t stay as it is.'],
			[['sources', 1, 'source'], '“source” in entry 2 of “sources” is missing.'],
			[['standing'], '“standing” says “rumoured”.'],
		]),
	);
	expect(locate('claims/a.yaml', 'speakr: a\n')).toContainEqual([
		['speakr'],
		'There is no field “speakr”.',
	]);
});

test('locateProblems() shows what is said of a whole record at no field of it', () => {
	const text = 'name: Diver\nkind: outlet\nrole: paper\nsources: [a]\n';
	expect(locate('actors/diver.yaml', text)).toContainEqual([
		undefined,
		'Nothing names this actor.',
	]);
});

test('locateProblems() leaves what is said of a text to its lines', () => {
	const text = '---\ntitle: A\ndek: B.\nupdated: 2024-03-09\n---\n\n<Nothing />\n';
	expect(locate('pages/a.mdx', text, 7)).toEqual([[undefined, 'There is no block “Nothing”.']]);
});
