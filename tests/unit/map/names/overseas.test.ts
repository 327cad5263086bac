import { expect, test } from 'vitest';
import { findOverseas } from '../../../../src/map/names/overseas.ts';
import { readCountries } from '../../../../src/map/outline/countries.ts';

const { shapes } = readCountries('50m');

test('findOverseas() finds the countries across the sea, the nearest first', () => {
	expect(findOverseas(shapes, [[139.69, 35.69]], 'JP')).toEqual(['KR', 'RU', 'KP', 'CN']);
});

test('findOverseas() finds them across the antimeridian, too', () => {
	expect(findOverseas(shapes, [[178.44, -18.14]], 'FJ')).toEqual(['WF', 'TO', 'VU', 'WS']);
});

test('findOverseas() finds none where there is no land for a long way', () => {
	expect(findOverseas(shapes, [[-109.35, -27.12]], 'CL')).toEqual([]);
});
