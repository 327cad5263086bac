import { expect, test } from 'vitest';
import { tellEvents } from '../../../src/words/tellevents.ts';

const dates = ['2022-11-01', '2022-11-02', '2022-11-20', '2022-11', '2023-04-01'];

test('tellEvents() says in which months most events fall', () => {
	expect(tellEvents(dates, '', 'en-GB')).toBe('4 of 5 events fall in November 2022.');
});

test('tellEvents() says in which seven days of a month most of those with a day fall', () => {
	expect(tellEvents(dates.slice(0, 4), '2022-11', 'en-GB')).toBe(
		'2 of 4 events fall in 1\u2009–\u20097 November 2022.',
	);
});
