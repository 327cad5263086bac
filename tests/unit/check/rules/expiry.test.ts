import { expect, test } from 'vitest';
import { parseContent } from '../../../../src/check/parse.ts';
import { findExpired } from '../../../../src/check/rules/expiry.ts';

const find = (expires: string, updated = '2024-06-30') =>
	findExpired(
		parseContent({
			'site.yaml': `updated: ${updated}\nsecurity:\n  contact: mailto:a@b.example\n  expires: ${expires}`,
		}),
	).map(({ line, column, wrong, fix }) => ({ line, column, wrong, fix }));

test('findExpired() takes a day within a year after the last check', () => {
	expect(['2024-07-01', '2025-06-30'].flatMap((day) => find(day))).toEqual([]);
	expect(find('2025-02-28', '2024-02-29')).toEqual([]);
});

test('findExpired() takes a site that names no contact, or no day', () => {
	for (const site of ['updated: 2024-06-30', 'security:\n  expires: 2024-07-01'])
		expect(findExpired(parseContent({ 'site.yaml': site }))).toEqual([]);
});

test('findExpired() finds a contact that has run out', () => {
	expect(find('2024-06-30')).toEqual([
		{
			line: 4,
			column: 3,
			wrong:
				'The contact for reports of weaknesses runs out on 30 June 2024, which is not after the day of the last check: 30 June 2024.',
			fix: 'Look whether the contact still holds, and give a later day, or correct “updated” in content/site.yaml.',
		},
	]);
});

test('findExpired() finds a contact that is to hold for too long', () => {
	expect(find('2025-07-01')).toEqual([
		{
			line: 4,
			column: 3,
			wrong:
				'The contact for reports of weaknesses is to hold until 1 July 2025, more than a year after the day of the last check: 30 June 2024.',
			fix: 'Give a day within that year, and a later one when you have looked at it again.',
		},
	]);
});
