import { expect, test } from 'vitest';
import { parseContent } from '../../../../src/check/parse.ts';
import { findLateSources } from '../../../../src/check/rules/cutoff.ts';

const find = (site: string, published = '2024-05-14') =>
	findLateSources(
		parseContent({ 'site.yaml': site, 'sources/a.yaml': `tier: A\npublished: ${published}` }),
	);

test('findLateSources() names a source that is younger than the cut-off', () => {
	expect(find('updated: 2024-06-30\nsourcesUpTo: 2024-05-14', '2024-05-15')).toEqual([
		{
			...{ file: 'content/sources/a.yaml', line: 2, column: 1 },
			wrong: '15 May 2024 is after the day up to which sources were gathered: 14 May 2024.',
			fix: 'Correct the date, or “sourcesUpTo” in content/site.yaml.',
		},
	]);
});

test.each(['2024-05-14', '2024-05', '2024', '2023-12-31', '2024-06~', '../2024-06'])(
	'findLateSources() takes a source that may be of that day or before: %s',
	(published) => {
		expect(find('updated: 2024-06-30\nsourcesUpTo: 2024-05-14', published)).toEqual([]);
	},
);

test('findLateSources() counts a month to its last day, and knows no cut-off where none is said', () => {
	expect(find('updated: 2024-06-30\nsourcesUpTo: 2024-05', '2024-05-31')).toEqual([]);
	expect(find('updated: 2024-06-30\nsourcesUpTo: 2024-05', '2024-06')).toHaveLength(1);
	expect(find('updated: 2024-06-30', '2025')).toEqual([]);
	expect(find('updated: 2024-06-30\nsourcesUpTo: 2024-02-30', '2025')).toEqual([]);
});

test('findLateSources() names a cut-off after the last check', () => {
	expect(find('updated: 2024-06-30\nsourcesUpTo: 2024-07-01')).toEqual([
		{
			...{ file: 'content/site.yaml', line: 2, column: 1 },
			wrong: '1 July 2024 is after the day of the last check: 30 June 2024.',
			fix: 'Correct “sourcesUpTo” or “updated”.',
		},
	]);
	expect(find('updated: 2024-06-30\nsourcesUpTo: 2024-06')).toEqual([]);
});
