import { expect, test } from 'vitest';
import { parsePath } from '../../../src/check/filename.ts';

test('parsePath() reads the collection and the id', () => {
	expect(parsePath('claims/ledger-was-rewritten.yaml')).toEqual({
		collection: 'claims',
		id: 'ledger-was-rewritten',
	});
	expect(parsePath('stories/one.mdx')).toEqual({ collection: 'stories', id: 'one' });
});

test('parsePath() takes README.md at the top', () => {
	expect(parsePath('README.md')).toEqual({});
});

test('parsePath() tells which record a misnamed file is meant to be', () => {
	expect(parsePath('places/São Paulo.yml')).toEqual({
		collection: 'places',
		id: 'sao-paulo',
		problem: {
			wrong: 'A file name has lower-case letters, digits and hyphens only.',
			fix: 'Rename it to sao-paulo.yaml.',
		},
	});
});

test('parsePath() tells which folder is meant', () => {
	expect(parsePath('storys/one.mdx')).toEqual({
		collection: 'stories',
		id: 'one',
		problem: { wrong: 'The site does not read a folder “storys”.', fix: 'Did you mean “stories”?' },
	});
});

test.each([
	['photographs/ink.jpg', 'The site does not read a folder “photographs”.'],
	['claims/old/one.yaml', 'A record lies directly in its folder, not in one inside it.'],
	['claims/one.txt', 'Files in content/claims/ end in .yaml; this one is not read.'],
	['claims/one', 'Files in content/claims/ end in .yaml; this one is not read.'],
	['claims/one.yml', 'Files in content/claims/ end in .yaml; this one ends in .yml.'],
	['pages/one.md', 'Files in content/pages/ end in .mdx; this one ends in .md.'],
	['notes.txt', 'The site does not read this file.'],
	['site.yml', 'The site does not read this file.'],
])('parsePath() passes over nothing in silence: %s', (path, wrong) => {
	expect(parsePath(path).problem?.wrong).toBe(wrong);
});

test.each([
	[
		'actors/con.yaml',
		'Windows can’t keep a file by the name “con”.',
		'Rename it, e.g. to the-con.yaml.',
	],
	[
		'stories/lpt1.mdx',
		'Windows can’t keep a file by the name “lpt1”.',
		'Rename it, e.g. to the-lpt1.mdx.',
	],
	[
		`actors/${'x'.repeat(121)}.yaml`,
		'The file name has 121 letters; no more than 120 are kept everywhere.',
		'Choose a shorter one: it is part of an address.',
	],
])('parsePath() asks for another name where not every system keeps it: %s', (path, wrong, fix) => {
	expect(parsePath(path).problem).toEqual({ wrong, fix });
});

test('parsePath() takes a name of 120 letters, and one that begins like a device', () => {
	const long = 'x'.repeat(120);
	expect(parsePath(`actors/${long}.yaml`)).toEqual({ collection: 'actors', id: long });
	expect(parsePath('actors/conference.yaml')).toEqual({ collection: 'actors', id: 'conference' });
});
