import { expect, test } from 'vitest';
import { fillTokens } from '../../../src/integrations/tokens.ts';
import { measureContrast } from '../../../src/styles/contrast.ts';
import { marks } from '../../../src/styles/statusmark.ts';
import { colours, formatMarkRules, formatTokens, wearAccent } from '../../../src/styles/palette.ts';

/** The tokens of a scheme by their names. */
const read = (scheme: 'light' | 'dark' | 'print') =>
	Object.fromEntries(
		[...formatTokens(scheme).matchAll(/--(\w+): (#[0-9a-f]{3,6});/g)].map(([, name, value]) => [
			name,
			value,
		]),
	);

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
				expect(measureContrast(tokens[text], tokens[under]), `${text} on ${under}`).toBeGreaterThan(
					7,
				);
		for (const { colour } of Object.values(marks))
			for (const under of ['paper', 'land', 'sea'])
				expect(
					measureContrast(tokens[colour], tokens[under]),
					`${colour} on ${under}`,
				).toBeGreaterThan(3);
	},
);

test.each(['light', 'dark', 'print'] as const)(
	'land and sea are told apart, and borders stay quiet: %s',
	(scheme) => {
		const { land, sea, border } = read(scheme);
		expect(measureContrast(land, sea)).toBeGreaterThan(1.45);
		expect(measureContrast(border, land)).toBeGreaterThan(1.5);
		expect(measureContrast(border, land)).toBeLessThan(3.1);
	},
);

test.each(['light', 'dark', 'print'] as const)(
	'the names of countries and seas are read on their ground: %s',
	(scheme) => {
		const { land, sea, country, water } = read(scheme);
		expect(measureContrast(country, land)).toBeGreaterThan(7);
		expect(measureContrast(water, sea)).toBeGreaterThan(7);
		// The end of a country’s name may stand on the sea.
		expect(measureContrast(country, sea)).toBeGreaterThan(4.5);
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

test('wearAccent() sets a picture in the newsroom’s own colour, and leaves its words', () => {
	const svg = `<rect fill="${colours.accent}"/><text>${colours.accent}</text>`;
	const red = { light: '#7a1022', dark: '#ffb3a7' };
	expect(wearAccent(svg, red)).toBe(`<rect fill="#7a1022"/><text>${colours.accent}</text>`);
	expect(wearAccent(svg, undefined)).toBe(svg);
});

test('formatMarkRules() gives each mark the token of its colour', () => {
	expect(formatMarkRules().split('\n')).toEqual([
		'.ring { color: var(--ring); }',
		'.half { color: var(--half); }',
		'.square, .frame, .core { color: var(--square); }',
		'.diamond { color: var(--diamond); }',
		'.cross, .slash { color: var(--cross); }',
		'.triangle, .wedge, .star { color: var(--triangle); }',
	]);
});

test('fillTokens() puts the colours where a style sheet asks for them, and knows no others', () => {
	expect(fillTokens('a{@tokens print;b:c}')).toBe(`a{${formatTokens('print')}b:c}`);
	expect(fillTokens('@tokens marks;')).toBe(formatMarkRules());
	const red = { light: '#7a1022', dark: '#ffb3a7' };
	expect(fillTokens('@tokens dark;', red)).toContain('--accent: #ffb3a7;');
	expect(fillTokens('@tokens print;', red)).toBe(fillTokens('@tokens print;'));
	expect(() => fillTokens('@tokens neon;')).toThrow('no colours are called neon');
});
