import { expect, test } from 'vitest';
import { findPostcodes, findTelephones } from '../../../../src/check/editorial/contact.ts';
import { parseContent } from '../../../../src/check/parse.ts';

const read = (text: string) => parseContent({ 'places/quay.yaml': `note: ${text}` });

test.each([
	['It stood in SW1A 1AA, they say.', 'SW1A 1AA'],
	['te 1012 AB Amsterdam', '1012 AB Amsterdam'],
	['in Ottawa, K1A 0B1', 'K1A 0B1'],
	['in New York, NY 10013.', 'NY 10013'],
	['à 75011 Paris', '75011 Paris'],
	['in D-10115 Berlin', 'D-10115 Berlin'],
])('findPostcodes() finds one: %s', (text, found) => {
	expect(findPostcodes(read(text)).map(({ wrong }) => wrong)).toEqual([
		`“${found}” reads like a postcode.`,
	]);
});

test.each([
	'In 2022 UK police looked into it, and in 1998 EU States did.',
	'It gives 10,000 People, 54321 barrels and $20000 Dollars.',
	'https://paper.example/SW1A 1AA'.replace(' ', '%20'),
	'Resolution S 2022 AB, of 2022-10-26.',
])('findPostcodes() leaves other words alone: %s', (text) => {
	expect(findPostcodes(read(text))).toEqual([]);
});

test.each([
	['Call +31 20 794 0800.', '+31 20 794 0800'],
	['Call 0031 (0)20 7940800.', '0031 (0)20 7940800'],
	['Call (020) 7946 0800.', '(020) 7946 0800'],
	['Call 020-794 0800.', '020-794 0800'],
	['Call (212) 555-0100.', '(212) 555-0100'],
	['Call 212-555-0100.', '212-555-0100'],
])('findTelephones() finds a number: %s', (text, found) => {
	expect(findTelephones(read(text)).map(({ wrong }) => wrong)).toEqual([
		`“${found}” reads like a telephone number.`,
	]);
});

test.each([
	'On 2022-10-26 it gave 230,000 and 1.5 per cent, +3 in 2023.',
	'It has 102 stations in 53 countries, 2020-2022, at 51.92, 4.48.',
	'https://paper.example/+31207940800',
])('findTelephones() leaves other numbers alone: %s', (text) => {
	expect(findTelephones(read(text))).toEqual([]);
});
