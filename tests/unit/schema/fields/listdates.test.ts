import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { language } from '../../../../src/schema/fields/field.ts';
import {
	ahead,
	dateOrRange,
	listDates,
	partialDate,
} from '../../../../src/schema/fields/datefield.ts';
import { record } from '../../../../src/schema/fields/record.ts';

test('listDates() finds the dates of every field that is made to hold one, wherever it stands', () => {
	const schema = record({
		on: partialDate.meta({ description: 'A day.' }),
		from: dateOrRange.optional().meta({ description: 'A range.' }),
		comes: partialDate.meta({ description: 'A day to come.', ...ahead }),
		inner: z.array(record({ on: partialDate.optional() })).default([]),
		word: z.string(),
	});
	const data = {
		...{ on: '2022', from: '2021/2022', comes: '2099', word: '2023' },
		inner: [{ on: '2024-01' }, {}],
	};
	expect(listDates(schema, data)).toEqual([
		{ date: '2022', path: ['on'], mayBeAhead: false },
		{ date: '2021/2022', path: ['from'], mayBeAhead: false },
		{ date: '2099', path: ['comes'], mayBeAhead: true },
		{ date: '2024-01', path: ['inner', 0, 'on'], mayBeAhead: false },
	]);
});

const answer = (field: z.ZodType, value: unknown) =>
	field.safeParse(value).error?.issues[0]?.message;

test.each([
	['0022-11-03', 'Did you mean “2022-11-03”?'],
	['22-11-03', 'Did you mean “2022-11-03”?'],
	['0022', 'Did you mean “2022”?'],
	['0222-11-03', 'Write the date as 2022, 2022-10 or 2022-10-26, as exactly as it is known.'],
])('a year before 1000 is a slip: %s', (written, said) => {
	expect(answer(partialDate, written)).toBe(said);
});

test('a range is mended at both ends', () => {
	expect(answer(dateOrRange, '0021-04/0022-07')).toBe('Did you mean “2021-04/2022-07”?');
});

test.each([
	['zh-hant', 'Did you mean “zh-Hant”?'],
	['en-UK', 'Did you mean “en-GB”?'],
	['xx', 'Give the language as a code that is known (BCP 47), e.g. nl, zh-Hant or es-419.'],
	[7, 'Give the language as a code, e.g. nl.'],
	['es-419', undefined],
])('a language is a code that is known: %s', (written, said) => {
	expect(answer(language, written)).toBe(said);
});
