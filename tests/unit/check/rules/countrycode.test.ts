import { expect, test } from 'vitest';
import { parseContent } from '../../../../src/check/parse.ts';
import { findUnknownCountries } from '../../../../src/check/rules/countrycode.ts';

test('findUnknownCountries() takes the codes of ISO 3166-1, and XK', () => {
	const content = parseContent({ 'claims/one.yaml': 'countries: [NL, IE, TW, XK, BQ]' });
	expect(findUnknownCountries(content)).toEqual([]);
});

test('findUnknownCountries() answers a usual mistake with the code', () => {
	expect(findUnknownCountries(parseContent({ 'places/quay.yaml': 'country: UK' }))).toEqual([
		{
			file: 'content/places/quay.yaml',
			line: 1,
			column: 1,
			wrong: '“UK” is not the code of a country.',
			fix: 'Did you mean “GB”?',
		},
	]);
});

test('findUnknownCountries() gives the position of the entry in a list', () => {
	expect(findUnknownCountries(parseContent({ 'events/fire.yaml': 'countries: [NL, QQ]' }))).toEqual(
		[
			{
				file: 'content/events/fire.yaml',
				line: 1,
				column: 17,
				wrong: '“QQ” is not the code of a country.',
				fix: 'Give a code of ISO 3166-1, e.g. NL.',
			},
		],
	);
});

test('findUnknownCountries() looks at the countries of a block', () => {
	const story = '---\n---\n<Outcomes except="UK, NL, gb" caption="All." />';
	expect(findUnknownCountries(parseContent({ 'stories/one.mdx': story }))).toEqual([
		{
			file: 'content/stories/one.mdx',
			line: 3,
			column: 11,
			wrong: '“UK” is not the code of a country.',
			fix: 'Did you mean “GB”?',
		},
	]);
});
