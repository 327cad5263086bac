import { expect, test } from 'vitest';
import { parseContent } from '../../../../src/check/parse.ts';
import { findEmptyFocus } from '../../../../src/check/rules/focus.ts';

const quay = { 'places/quay.yaml': 'city: Quay\ncountry: FJ\nposition: [178.4, -18.1]' };
const listWrongs = (bounds: string, places: Record<string, string> = quay) =>
	findEmptyFocus(
		parseContent({ 'site.yaml': `focus:\n  title: The Isles\n  bounds: [${bounds}]`, ...places }),
	).map(({ wrong }) => wrong);

test('findEmptyFocus() takes a region with a place, also across the antimeridian', () => {
	expect(listWrongs('170, -25, 180, -10')).toEqual([]);
	expect(listWrongs('170, -25, -170, -10')).toEqual([]);
});

test.each([
	['-25, 170, -10, 180', 'bounds that name latitude first', 0],
	['170, -10, 180, -25', 'The southern edge, -10, is not south of the northern, -25.', 1],
	['170, -25, 170, -10', 'The western and the eastern edge are the same: 170.', 1],
	['0, 40, 20, 60', 'No place lies within “The Isles”, and its map would be empty.', 1],
])('findEmptyFocus() on [%s]: %s', (bounds, wrong, count) => {
	// What is no latitude at all is for the schema to say.
	expect(listWrongs(bounds)).toEqual(count ? [wrong] : []);
});

test('findEmptyFocus() finds nothing while a place can’t be read', () => {
	expect(listWrongs('0, 40, 20, 60', { 'places/quay.yaml': 'city: Quay' })).toEqual([]);
	expect(listWrongs('0, 40, 20, 60', {})).toEqual([]);
});
