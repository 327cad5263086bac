import { expect, test } from 'vitest';
import { isCountry, nameCountry } from '../../../../src/check/geography/isocode.ts';

test('isCountry() takes the codes of ISO 3166-1 and XK for Kosovo, and no name of JavaScript’s', () => {
	expect(['NL', 'XK', 'AX'].filter(isCountry)).toEqual(['NL', 'XK', 'AX']);
	expect(['UK', 'EU', 'nl', 'NLD', '528', '', 'constructor'].filter(isCountry)).toEqual([]);
});

test('nameCountry() gives code and name', () => {
	expect(nameCountry('IE')).toBe('IE (Ireland)');
});
