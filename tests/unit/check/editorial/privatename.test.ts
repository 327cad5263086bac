import { expect, test } from 'vitest';
import { findPrivateNames } from '../../../../src/check/editorial/privatename.ts';
import { parseContent } from '../../../../src/check/parse.ts';

const find = (text: string, name: string) =>
	findPrivateNames({ ...parseContent({ 'places/quay.yaml': text }), privateNames: [name] });

test('findPrivateNames() finds a name and does not repeat it', () => {
	expect(find('note: >-\n  Ann\n  EXAMPLE saw it.', 'Ann Example')).toEqual([
		{
			...{ file: 'content/places/quay.yaml', line: 2, column: 3 },
			wrong: 'A name stands here that is on the list of those we do not print.',
			fix: 'Take it out, and say what the person did or saw.',
		},
	]);
});

test.each(['note: ann-example', 'city: Ann Example'])(
	'findPrivateNames() looks into ids and every field: %s',
	(text) => {
		expect(find(text, 'Ann Example')).toHaveLength(1);
	},
);

test.each([
	['note: Joann Examples.', 'Ann Example'],
	['note: A. Nexample', 'A.*'],
])('findPrivateNames() takes part of a word for no name: %s', (text, name) => {
	expect(find(text, name)).toEqual([]);
});
