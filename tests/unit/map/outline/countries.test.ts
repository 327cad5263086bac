import { expect, test } from 'vitest';
import { findCode, readCountries } from '../../../../src/map/outline/countries.ts';

test('findCode() finds a country by its number, zeros before it too', () => {
	expect(['528', '004', '372'].map(findCode)).toEqual(['NL', 'AF', 'IE']);
	expect(['undefined', '999', '-99'].map(findCode)).toEqual([undefined, undefined, undefined]);
});

test('readCountries() knows which countries share a border, and which share none', () => {
	const { neighbours } = readCountries('50m');
	expect([...(neighbours.get('PT') ?? [])]).toEqual(['ES']);
	expect([...(neighbours.get('IE') ?? [])]).toEqual(['GB']);
	expect([...(neighbours.get('JP') ?? [])]).toEqual([]);
	expect(neighbours.get('XK')).toContain('AL');
});

test('readCountries() counts a territory without a number to its country', () => {
	const { shapes } = readCountries('50m');
	expect(shapes.get('CY')?.map(({ properties }) => properties?.['name'])).toEqual([
		'N. Cyprus',
		'Cyprus',
	]);
});
