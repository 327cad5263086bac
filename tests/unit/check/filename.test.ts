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
