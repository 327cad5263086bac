import { expect, test } from 'vitest';
import { parseContent } from '../../../../src/check/parse.ts';
import { findPaleAccent } from '../../../../src/check/rules/accent.ts';

const find = (light: string, dark: string) =>
	findPaleAccent(
		parseContent({ 'site.yaml': `accent:\n  light: "${light}"\n  dark: "${dark}"` }),
	).map(({ line, wrong, fix }) => ({ line, wrong, fix }));

test('findPaleAccent() takes colours that stand out from their ground', () => {
	expect(find('#7a1022', '#ffb3a7')).toEqual([]);
	expect(findPaleAccent(parseContent({ 'site.yaml': 'title: One' }))).toEqual([]);
});

test('findPaleAccent() measures each colour on its own ground', () => {
	expect(find('#e0702a', '#7a1022')).toEqual([
		{
			line: 2,
			wrong:
				'Links in “#e0702a” can’t be read on a light ground: their contrast is 2.7, and text needs 4.5.',
			fix: 'Choose a darker one.',
		},
		{
			line: 3,
			wrong:
				'Links in “#7a1022” can’t be read on a dark ground: their contrast is 1.4, and text needs 4.5.',
			fix: 'Choose a lighter one.',
		},
	]);
});

test('findPaleAccent() leaves what is no colour to the schema', () => {
	expect(find('red', '#fff')).toEqual([]);
});
