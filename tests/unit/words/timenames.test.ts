import { expect, test } from 'vitest';
import { nameTimes } from '../../../src/words/timenames.ts';

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
