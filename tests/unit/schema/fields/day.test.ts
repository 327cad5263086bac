import { expect, test } from 'vitest';
import { day, dayOrMonth } from '../../../../src/schema/fields/day.ts';

const said = (schema: ReturnType<typeof day | typeof dayOrMonth>, written: unknown) => {
	const { data, error } = schema.safeParse(written);
	return data ?? error?.issues.map(({ message }) => message);
};

test('day() takes a day of the calendar, also where YAML reads it as a point in time', () => {
	expect(said(day('A day.'), '2026-05-14')).toBe('2026-05-14');
	expect(said(day('A day.'), new Date('2026-05-14T00:00:00Z'))).toBe('2026-05-14');
	for (const written of ['2026-05', '2026-02-30', 2026])
		expect(said(day('A day.'), written)).toEqual(['A day.']);
});

test('dayOrMonth() takes a month as well, and nothing vaguer', () => {
	expect(said(dayOrMonth('Which?'), '2026-05')).toBe('2026-05');
	expect(said(dayOrMonth('Which?'), '2026-05-14')).toBe('2026-05-14');
	for (const written of [2026, '2026', '2026-02-30', '14 May 2026', '2026-05/2026-06'])
		expect(said(dayOrMonth('Which?'), written)).toEqual(['Which?']);
});
