import { expect, test } from 'vitest';
import { parseContent } from '../../../../src/check/parse.ts';
import { findYamlMarkup } from '../../../../src/check/rules/yamlmarkup.ts';

const find = (text: string) =>
	findYamlMarkup(
		parseContent({ 'claims/one.yaml': `statement: ${JSON.stringify(text)}\nsources: [{ at: a }]` }),
	);

test('findYamlMarkup() warns of mark-up that would be printed as it is typed', () => {
	expect(find('Forty <b>barrels</b>.')).toEqual([
		{
			file: 'content/claims/one.yaml',
			line: 1,
			column: 1,
			wrong: '“<b>” is HTML in a story; in a field readers see it as it is typed.',
			fix: 'Write plain words, or leave it if the sign itself is meant.',
			level: 'warning',
		},
	]);
});

test.each([
	['<br/>', 'HTML'],
	['</head>', 'HTML'],
	['<!-- no -->', 'HTML'],
	['<Cite source="a" />', 'a block'],
	['A &amp; B', 'an entity of HTML'],
	['It&#39;s', 'an entity of HTML'],
	['See [it](/map/).', 'a link of Markdown'],
	['Seen.[^1]', 'a footnote'],
	['The `ledger`.', 'code of Markdown'],
	['The **ledger**.', 'stressed by Markdown'],
	['The *ledger*.', 'stressed by Markdown'],
	['The _ledger_.', 'stressed by Markdown'],
	['# The ledger', 'a heading of Markdown'],
])('findYamlMarkup() names what stands in %j', (text, name) => {
	expect(find(text).map(({ wrong }) => wrong)).toEqual([
		expect.stringContaining(` is ${name} in a story`),
	]);
});

test.each([
	...[
		'A & B',
		'5 < 6 and 7 > 6',
		'AT&T',
		'2 * 3 * 4',
		'snake_case_word',
		'[sic]',
		'#3 of 4',
		'https://a.example/*b*',
	],
	...['“a*”, “b*”', 'x (y) [z]'],
])('findYamlMarkup() takes %j', (text) => {
	expect(find(text)).toEqual([]);
});
