import { expect, test } from 'vitest';
import { findCountry, isDrawn, liesIn } from '../../../../src/check/geography/territory.ts';

test('isDrawn() knows which small countries the atlas leaves out', () => {
	expect(['AU', 'XK', 'TV', 'GI'].map(isDrawn)).toEqual([true, true, false, false]);
});

test('liesIn() takes what lies inside, and as many kilometres outside as it is told', () => {
	expect(liesIn('NL', [4.9, 52.37], 0)).toBe(true);
	// Some 30 km off Scheveningen.
	expect(liesIn('NL', [3.85, 52.15], 10)).toBe(false);
	expect(liesIn('NL', [3.85, 52.15], 40)).toBe(true);
	expect(liesIn('BE', [4.9, 52.37], 25)).toBe(false);
});

test('liesIn() knows islands that the coarser atlas leaves out', () => {
	const yeu: [number, number] = [-2.39, 46.72];
	const lampedusa: [number, number] = [12.62, 35.5];
	expect([liesIn('FR', yeu, 5), liesIn('IT', lampedusa, 5)]).toEqual([true, true]);
	expect([liesIn('ES', yeu, 25), liesIn('MT', lampedusa, 25)]).toEqual([false, false]);
});

test('liesIn() lets each country have disputed land that is claimed for it, and no other', () => {
	const sevastopol: [number, number] = [33.52, 44.6];
	expect(['UA', 'RU', 'TR'].map((code) => liesIn(code, sevastopol, 0))).toEqual([
		true,
		true,
		false,
	]);
	// North of the box, the mainland is one country’s.
	expect(['UA', 'RU'].map((code) => liesIn(code, [33.52, 47.5], 25))).toEqual([true, false]);
});

test('liesIn() knows no land of a country that no atlas has', () => {
	expect(liesIn('XX', [179.2, -8.52], 1000)).toBe(false);
	expect(liesIn('TV', [179.2, -8.52], 25)).toBe(true);
});

test('findCountry() finds the country, territories without a number of their own too, and nothing at sea', () => {
	expect(findCountry([-6.26, 53.35])).toBe('IE');
	expect(findCountry([21.17, 42.66])).toBe('XK');
	expect(findCountry([44.06, 9.56])).toBe('SO');
	expect(findCountry([-30, 45])).toBeUndefined();
});
