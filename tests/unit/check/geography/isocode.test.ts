import { expect, test } from 'vitest';
import { findCode, isCountry, nameCountry } from '../../../../src/check/geography/isocode.ts';

test('isCountry() takes the codes of ISO 3166-1 and XK for Kosovo, and no name of JavaScript’s', () => {
	expect(['NL', 'XK', 'AX'].filter(isCountry)).toEqual(['NL', 'XK', 'AX']);
	expect(['UK', 'EU', 'nl', 'NLD', '528', '', 'constructor'].filter(isCountry)).toEqual([]);
});

test('findCode() finds a country by its number, zeros before it too', () => {
	expect(['528', '004', '372'].map(findCode)).toEqual(['NL', 'AF', 'IE']);
	expect(['undefined', '999', '-99'].map(findCode)).toEqual([undefined, undefined, undefined]);
});

test('nameCountry() gives code and name', () => {
	expect(nameCountry('IE')).toBe('IE (Ireland)');
});
