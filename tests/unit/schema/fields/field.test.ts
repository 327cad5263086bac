import type { z } from 'astro/zod';
import { expect, test } from 'vitest';
import {
	country,
	dateOrRange,
	partialDate,
	sentence,
	weak,
	shortText,
} from '../../../../src/schema/fields/field.ts';

/** What an editor reads about a value; nothing if it is as it should be. */
const answer = (field: z.ZodType, value: unknown) =>
	field.safeParse(value).error?.issues.map(({ message }) => message) ?? [];

const DATE = 'Write the date as 2022, 2022-10 or 2022-10-26, as exactly as it is known.';

test.each([
	[2022, '2022'],
	['2022', '2022'],
	['2022-10', '2022-10'],
	['2022-10-26', '2022-10-26'],
	[new Date('2022-10-26'), '2022-10-26'],
])('partialDate keeps a date as it is written, however YAML reads it: %s', (written, meant) => {
	expect(partialDate.parse(written)).toBe(meant);
});

test.each(['2022-02-30', '2022-13', '26 October 2022', '2021/2022', '', null, true])(
	'partialDate answers what is no day, month or year: %s',
	(written) => {
		expect(answer(partialDate, written)).toEqual([DATE]);
	},
);

test('dateOrRange takes two dates with a slash between, the earlier first', () => {
	expect(dateOrRange.parse('2021-04/2022-07')).toBe('2021-04/2022-07');
	expect(dateOrRange.parse(2022)).toBe('2022');
	expect(answer(dateOrRange, '2022-07/2021-04')).toEqual([
		`${DATE} A range has a slash: 2021-04/2022-07.`,
	]);
	expect(answer(dateOrRange, '2021/2022/2023')).toHaveLength(1);
});

test.each(['It is so.', 'Is it so?', 'So it is!', 'He said: “No.”', '(It is so.)', 'So.\n'])(
	'a sentence ends as sentences do: %s',
	(text) => {
		expect(answer(sentence('Say it in a sentence.'), text)).toEqual([]);
	},
);

test('a sentence without its end is answered with what is missing', () => {
	expect(answer(sentence('Say it in a sentence.'), 'It is so')).toEqual([
		'End it with a full stop.',
	]);
});

test('a sentence or a word that is not there is asked for in its own words', () => {
	expect(answer(sentence('Say what happened.'), undefined)).toEqual(['Say what happened.']);
	expect(answer(shortText('Name the city.'), '')).toEqual(['Name the city.']);
	expect(answer(shortText('Name the city.'), 7)).toEqual(['Name the city.']);
});

test.each([' ', '\u00a0', '\u2800', '…', '—', '.'])(
	'shortText and sentence() ask for words where no letter and no digit stands: %j',
	(written) => {
		expect(answer(shortText('Name the city.'), written)).toEqual(['Name the city.']);
		expect(answer(sentence('Say why.'), written)).toEqual(['Say why.']);
	},
);

test.each(['nl', 'NLD', 'N1', 'Netherlands'])(
	'a country is two capital letters, not %s',
	(code) => {
		expect(answer(country, code)).toEqual([
			'Give the country as two capital letters (ISO 3166-1 alpha-2), e.g. NL.',
		]);
	},
);

test('what is not weakly sourced needs no reason', () => {
	expect(answer(weak, undefined)).toEqual([]);
	expect(answer(weak, 'One paper only')).toEqual(['End it with a full stop.']);
});
