import { expect, test } from 'vitest';
import { parseContent } from '../../../../src/check/parse.ts';
import { findMisplaced } from '../../../../src/check/rules/position.ts';

const place = (country: string, position: string) =>
	findMisplaced(
		parseContent({ 'places/quay.yaml': `country: ${country}\nposition: [${position}]` }),
	);

test.each([
	['NL', '4.9, 52.37'],
	['IE', '-6.26, 53.35'],
	['PT', '-16.92, 32.65'],
	['RU', '-175.5, 66.2'],
	['FJ', '178.44, -18.14'],
	['GF', '-52.33, 4.92'],
])('findMisplaced() finds a city in its country: %s', (country, position) => {
	expect(place(country, position)).toEqual([]);
});

test('findMisplaced() allows for coasts that the atlas simplifies', () => {
	// Den Helder, on a spit; Venice, in its lagoon.
	expect(place('NL', '4.75, 52.97')).toEqual([]);
	expect(place('IT', '12.34, 45.44')).toEqual([]);
});

test('findMisplaced() finds swapped numbers', () => {
	expect(place('NL', '52.37, 4.9')).toEqual([
		{
			file: 'content/places/quay.yaml',
			line: 2,
			column: 1,
			wrong: '[52.37, 4.9] is outside NL (Netherlands).',
			fix: 'Longitude comes first. Did you swap them? Write [4.9, 52.37].',
		},
	]);
});

test('findMisplaced() says in which country the position is', () => {
	expect(place('IE', '2.35, 48.86')).toEqual([
		{
			file: 'content/places/quay.yaml',
			line: 2,
			column: 1,
			wrong: '[2.35, 48.86] is in FR (France), not in IE (Ireland).',
			fix: 'Correct the position or the country.',
		},
	]);
});

test('findMisplaced() finds a lost minus', () => {
	expect(place('IE', '6.26, 53.35')).toEqual([
		{
			file: 'content/places/quay.yaml',
			line: 2,
			column: 1,
			wrong: '[6.26, 53.35] is in NL (Netherlands), not in IE (Ireland).',
			fix: 'West and south have a minus. Did you mean [-6.26, 53.35]?',
		},
	]);
});
