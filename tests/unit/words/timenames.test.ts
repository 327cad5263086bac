import { expect, test } from 'vitest';
import { nameTimes, nameWeek } from '../../../src/words/timenames.ts';

test('nameTimes() names months by their first letters, years by their number, and all months in one phrase', () => {
	const { span, name } = nameTimes(['2022-10', '2022-11', '2022-12'], 'en-GB');
	expect(['earlier', '2022-10', '2022-12', '2023'].map(name)).toEqual([
		'earlier',
		'Oct',
		'Dec',
		'2023',
	]);
	expect(span).toBe('October\u2009–\u2009December 2022');
});

test('nameTimes() and nameWeek() name seven days by the first and the last, and an axis fewer by the first', () => {
	const { name } = nameTimes(['2022-11'], 'en-GB');
	expect(['2022-11-01', '2022-11-29', '2023-02-22', '2024-02-29'].map(name)).toEqual([
		...['1\u2009–\u20097', '29', '22\u2009–\u200928', '29'],
	]);
	expect(nameWeek('2022-11-29', 'en-GB')).toBe('29\u2009–\u200930 November 2022');
});
