import { expect, test } from 'vitest';
import { findMisspeltNames } from '../../../../src/check/editorial/namespelling.ts';
import { parseContent } from '../../../../src/check/parse.ts';

const find = (text: string) =>
	findMisspeltNames(
		parseContent({
			'actors/a.yaml': 'name: Laura Harth',
			'actors/b.yaml': 'name: German government',
			'actors/c.yaml': 'name: the Tide',
			'places/d.yaml': 'city: Viña del Mar',
			'places/e.yaml': 'city: Montreal',
			'places/h.yaml': 'city: Cold Harbor',
			'places/i.yaml': 'city: Upper/Cold Harbour',
			'sources/f.yaml': 'publisher: Le Journal de Montréal\ntitle: Lora Harth',
			'stories/g.mdx': `---\n---\n${text}\n`,
		}),
	).map(({ line, column, wrong }) => `${line}:${column} ${wrong}`);

test.each([
	['Then Laura Hart spoke.', '3:6 “Laura Hart” is spelt “Laura Harth” in its record.'],
	['In Vina del Mar.', '3:4 “Vina del Mar” is spelt “Viña del Mar” in its record.'],
	['Laura harth’s word.', '3:1 “Laura harth” is spelt “Laura Harth” in its record.'],
])('findMisspeltNames() finds a slip: %s', (text, said) => {
	expect(find(text)).toEqual([said]);
});

test.each([
	'Laura Harth, LAURA HARTH and Laura Harth’s word.',
	'Germany’s government and German governments.',
	'The Tide told “Laura Hart” so.',
	'Le Journal de Montréal, of Montreal.',
	'Upper/Cold Harbour and Cold Harbor.',
	'[x](/Laura/Hart/)',
])('findMisspeltNames() leaves alone: %s', (text) => {
	expect(find(text)).toEqual([]);
});
