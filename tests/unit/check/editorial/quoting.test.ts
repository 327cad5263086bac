import { expect, test } from 'vitest';
import {
	findLongQuotations,
	findUnsourcedQuotations,
} from '../../../../src/check/editorial/quoting.ts';
import { parseContent } from '../../../../src/check/parse.ts';

const read = (text: string) => parseContent({ 'stories/a.mdx': `---\n---\n${text}\n` });

const words = (count: number) => Array.from({ length: count }, (_, i) => `w${i}`).join(' ');

test('findUnsourcedQuotations() points to the quotation', () => {
	expect(findUnsourcedQuotations(read('He said “nobody ever asked us that”.'))).toEqual([
		{
			...{ file: 'content/stories/a.mdx', line: 3, column: 9 },
			wrong:
				'“nobody ever asked us that” stands in quotation marks, in a paragraph without a source.',
			fix: 'Write it as <Quote speaker="…" source="…">…</Quote>, or cite where it is printed.',
		},
	]);
});

test.each([
	'He said “nobody ever asked us that”. <Cite source="a" />',
	'They are called “service stations”.',
])('findUnsourcedQuotations() lets stand: %s', (text) => {
	expect(findUnsourcedQuotations(read(text))).toEqual([]);
});

test.each([
	`“${words(26)}”`,
	`<Quote speaker="a" source="b">${words(26)}</Quote>`,
	`> ${words(26)}\n> — <Actor id="a" />, <Cite source="b" />`,
])('findLongQuotations() counts the words: %s', (text) => {
	expect(findLongQuotations(read(text)).map(({ wrong }) => wrong)).toEqual([
		'The quotation has 26 words; we print 25 of another’s at most.',
	]);
});

test.each([
	`“${words(25)}”`,
	`“${words(20)}” and “${words(20)}”`,
	`<Quote speaker="a" source="b">${words(25)}</Quote>`,
	`> ${words(25)}\n> — <Actor id="a" />, <Cite source="b" />, who says so`,
])('findLongQuotations() takes short ones: %s', (text) => {
	expect(findLongQuotations(read(text))).toEqual([]);
});
