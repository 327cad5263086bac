import { expect, test } from 'vitest';
import {
	findCountry,
	isCountry,
	isDrawn,
	liesIn,
	nameCountry,
} from '../../../../src/check/geography/territory.ts';
import { numericCodes } from '../../../../src/check/geography/codes.ts';

test('numericCodes holds the 249 countries of ISO 3166-1, each with a number of its own', () => {
	expect(Object.keys(numericCodes)).toHaveLength(249);
	expect(new Set(Object.values(numericCodes)).size).toBe(249);
	expect([numericCodes['NL'], numericCodes['AF']]).toEqual(['528', '004']);
});

test('isCountry() takes XK for Kosovo, and no name of JavaScript’s', () => {
	expect(['NL', 'XK', 'UK', 'constructor'].map(isCountry)).toEqual([true, true, false, false]);
});

test('isDrawn() knows which small countries the atlas leaves out', () => {
	expect(['AU', 'XK', 'TV', 'GI'].map(isDrawn)).toEqual([true, true, false, false]);
});

test('nameCountry() gives code and name', () => {
	expect(nameCountry('IE')).toBe('IE (Ireland)');
});

test('liesIn() bears as many kilometres as it is told', () => {
	// Some 30 km off Scheveningen.
	expect(liesIn('NL', [3.85, 52.15], 10)).toBe(false);
	expect(liesIn('NL', [3.85, 52.15], 40)).toBe(true);
});

test('findCountry() finds nothing in the open sea', () => {
	expect(findCountry([-6.26, 53.35])).toBe('IE');
	expect(findCountry([-30, 45])).toBeUndefined();
});
