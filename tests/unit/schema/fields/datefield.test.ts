import type { z } from 'astro/zod';
import { expect, test } from 'vitest';
import {
	dateForm,
	dateOrRange,
	exactDay,
	partialDate,
} from '../../../../src/schema/fields/datefield.ts';

/** What an editor reads about a value; nothing if it is as it should be. */
const answer = (field: z.ZodType, value: unknown) =>
	field.safeParse(value).error?.issues.map(({ message }) => message) ?? [];

const DATE = 'Write the date as 2022, 2022-10 or 2022-10-26, as exactly as it is known.';
const ANY = `${DATE} A range has a slash: 2021-04/2022-07. Of an estimate, 2022~ is circa 2022, 2022? probably 2022; ../2022-10-26 is that day or before, 2022-10-26/.. that day or later.`;

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
	expect(answer(dateOrRange, '2022-07/2021-04')).toEqual([ANY]);
	expect(answer(dateOrRange, '2021/2022/2023')).toEqual([ANY]);
});

test.each([
	...['2022~', '2022-10?', '2022-10-26%', '../2022-10-26', '2022-10-26/..'],
	...['2022-10~/2022-12', '2022-10/2022-12?', '../2022~'],
])(
	'dateOrRange takes an estimate that says so, and the data has a pattern for it: %s',
	(written) => {
		expect(dateOrRange.parse(written)).toBe(written);
		expect(written).toMatch(new RegExp(dateForm.pattern));
	},
);

test.each(['../..', '..', '2022-02-30~', '', '2022/~', '/', '2022-07~/2021-04', '../2022/2023'])(
	'dateOrRange answers what is no date in any form: %s',
	(written) => {
		expect(answer(dateOrRange, written)).toEqual([ANY]);
	},
);

test.each([
	['ca. 2022', 'Did you mean “2022~”?'],
	['2022~~', 'Did you mean “2022~”?'],
	['before 2022-10-25', 'Did you mean “../2022-10-24”?'],
	['2022-10-XX', 'Did you mean “2022-10”?'],
	['early 2022', 'Write 2022-01/2022-04 if these months are meant, else 2022.'],
])('dateOrRange says what to write in place of “%s”', (written, said) => {
	expect(answer(dateOrRange, written)).toEqual([said]);
});

test('exactDay takes a day in full, and nothing else', () => {
	expect(exactDay.parse(new Date('2022-10-26'))).toBe('2022-10-26');
	for (const written of [2022, '2022-10', '2022-10-26~', '../2022-10-26', '2022-02-30', null])
		expect(answer(exactDay, written)).toEqual(['Write the day in full, as 2022-10-26.']);
});
