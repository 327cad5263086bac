import { expect, test } from 'vitest';
import { fillTokens } from '../../../src/integrations/tokens.ts';
import { marks } from '../../../src/styles/statusmark.ts';
import { colours, formatMarkRules, formatTokens } from '../../../src/styles/palette.ts';

/** The tokens of a scheme by their names. */
const read = (scheme: 'light' | 'dark' | 'print') =>
	Object.fromEntries(
		[...formatTokens(scheme).matchAll(/--(\w+): (#[0-9a-f]{3,6});/g)].map(([, name, value]) => [
			name,
			value,
		]),
	);

/** The relative luminance of a colour, and the contrast of two (WCAG 2.2). */
const luminance = (colour: string) => {
	const long = colour.length === 4 ? colour.replace(/[0-9a-f]/g, '$&$&') : colour;
	const parts = [1, 3, 5].map((at) => parseInt(long.slice(at, at + 2), 16) / 255);
	const linear = parts.map((part) =>
		part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
	);
	return [0.2126, 0.7152, 0.0722].reduce((sum, weight, i) => sum + weight * (linear[i] ?? 0), 0);
};
const contrast = (a = '', b = '') => {
	const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
	return (light + 0.05) / (dark + 0.05);
};

test('formatTokens() gives every scheme the same tokens', () => {
	const names = Object.keys(read('light')).sort();
	expect(names).toContain('paper');
	expect(names).toContain('triangle');
	expect(Object.keys(read('dark')).sort()).toEqual(names);
	expect(Object.keys(read('print')).sort()).toEqual(names);
});

test.each(['light', 'dark', 'print'] as const)(
	'text and marks stand out from page, land and sea: %s',
	(scheme) => {
		const tokens = read(scheme);
		for (const text of ['ink', 'quiet', 'accent'])
			for (const under of ['paper', 'wash'])
				expect(contrast(tokens[text], tokens[under]), `${text} on ${under}`).toBeGreaterThan(7);
		for (const { colour } of Object.values(marks))
			for (const under of ['paper', 'land', 'sea'])
				expect(contrast(tokens[colour], tokens[under]), `${colour} on ${under}`).toBeGreaterThan(3);
	},
);

test.each(['light', 'dark', 'print'] as const)(
	'land and sea are told apart, and borders stay quiet: %s',
	(scheme) => {
		const { land, sea, border } = read(scheme);
		expect(contrast(land, sea)).toBeGreaterThan(1.45);
		expect(contrast(border, land)).toBeGreaterThan(1.5);
		expect(contrast(border, land)).toBeLessThan(3.1);
	},
);

test.each(['light', 'dark', 'print'] as const)(
	'the names of countries and seas are read on their ground: %s',
	(scheme) => {
		const { land, sea, country, water } = read(scheme);
		expect(contrast(country, land)).toBeGreaterThan(7);
		expect(contrast(water, sea)).toBeGreaterThan(7);
		// The end of a country’s name may stand on the sea.
		expect(contrast(country, sea)).toBeGreaterThan(4.5);
	},
);

test('the colours of pictures are the light ones of pages, those of each mark under its name', () => {
	const tokens = read('light');
	const { paper, ink, land, border } = colours;
	expect({ paper, ink, land, border }).toEqual({
		paper: tokens['paper'],
		ink: tokens['ink'],
		land: tokens['land'],
		border: tokens['border'],
	});
	expect([colours.frame, colours.slash]).toEqual([tokens['square'], tokens['cross']]);
});

test('formatMarkRules() gives each mark the token of its colour', () => {
	expect(formatMarkRules().split('\n')).toEqual([
		'.ring { color: var(--ring); }',
		'.half { color: var(--half); }',
		'.square, .frame { color: var(--square); }',
		'.diamond { color: var(--diamond); }',
		'.cross, .slash { color: var(--cross); }',
		'.triangle, .wedge, .star { color: var(--triangle); }',
	]);
});

test('fillTokens() puts the colours where a style sheet asks for them, and knows no others', () => {
	expect(fillTokens('a{@tokens print;b:c}')).toBe(`a{${formatTokens('print')}b:c}`);
	expect(fillTokens('@tokens marks;')).toBe(formatMarkRules());
	expect(() => fillTokens('@tokens neon;')).toThrow('no colours are called neon');
});
