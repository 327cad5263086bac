import { expect, test } from 'vitest';
import {
	captionPage,
	captionPlaces,
	countPlaces,
	describeDay,
} from '../../../src/explorer/daycaption.ts';

const counts = (reported: number, ordered: number, denied: number) => [
	{ label: 'Reported', count: reported, order: 1 },
	{ label: 'Denied', count: denied, order: 3 },
	{ label: 'Ordered closed', count: ordered, order: 4 },
];

test('describeDay() counts all places, then each further status', () => {
	expect(describeDay('2022-11-01', counts(38, 3, 0), 'en-GB')).toBe(
		'1 November 2022: 41 places reported, 3 ordered closed',
	);
	expect(describeDay('2022-11-01', counts(1, 0, 0), 'en-GB')).toBe(
		'1 November 2022: 1 place reported',
	);
	expect(describeDay('2022-11-01', counts(0, 0, 0), 'en-GB')).toBe(
		'1 November 2022: 0 places reported',
	);
	const named = [{ label: 'FBI charges', count: 2, order: 2 }, ...counts(1, 0, 0)];
	expect(describeDay('2022-11-01', named, 'en-GB')).toContain('2 FBI charges');
});

test('captionPage() says of the map of a status that places once had it, and of others what captionPlaces() says', () => {
	const shown = { places: [], day: '2022-11-01' };
	expect(captionPage({ ...shown, kind: 'status' }, 56, 'en-GB')).toBe(
		'0 of 56 places have this status or had it. Marks show how they stood on 1 November 2022.',
	);
	expect(captionPage({ ...shown, kind: 'day' }, 56, 'en-GB')).toBe(
		captionPlaces(0, 56, '2022-11-01', 'en-GB'),
	);
});

test('captionPlaces() and countPlaces() say how many of how many, and when', () => {
	expect(captionPlaces(3, 56, '2022-11-01', 'en-GB')).toBe(
		'3 of 56 places, as things stood on 1 November 2022.',
	);
	expect([countPlaces(1), countPlaces(2)]).toEqual(['1 place', '2 places']);
});
