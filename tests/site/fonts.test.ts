import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { listLetters } from '../../src/lib/font/charset.ts';
import { parts, typefaces } from '../../src/styles/typefaces.ts';
import { findFaults, listFiles, readPages } from './pages.ts';

const pages = readPages();
const folder = inject('site');
const fonts = listFiles(folder).filter((file) => /\.(woff2?|ttf|otf)$/.test(file));
const weigh = (files: string[]) =>
	files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);

/** The letters of the pages, with their numbers. */
const used = new Set(pages.flatMap(({ $ }) => [...new Set($('body').text().normalize('NFC'))]));

/** The letters of the files of a typeface, as built, and those that its package has. */
function readLetters({ name, package: from, cut }: (typeof typefaces)[number]) {
	const built = fonts.filter((file) => basename(file).startsWith(`${name}-`));
	const whole = parts.map(
		(part) => `node_modules/@fontsource-variable/${from}/files/${from}-${part}-${cut}.woff2`,
	);
	const read = (files: string[]) =>
		new Set(files.flatMap((file) => [...listLetters(readFileSync(file))]));
	return { built: read(built.map((file) => join(folder, file))), whole: read(whole) };
}

test('all fonts weigh at most 100 kB, and those that every page begins with 45 kB', () => {
	const first = pages.find(({ path }) => path === '')!;
	const preloaded = first
		.$('link[rel=preload]')
		.toArray()
		.map((link) => first.$(link).attr('href')!.split('/').slice(-2).join('/'));
	expect(preloaded).toHaveLength(2);
	expect(weigh(fonts)).toBeLessThanOrEqual(100_000);
	expect(weigh(preloaded)).toBeLessThanOrEqual(45_000);
});

test('every letter of a page that a typeface has is in its files', () => {
	const letters = [...used].map((letter) => letter.codePointAt(0)!);
	for (const face of typefaces) {
		const { built, whole } = readLetters(face);
		const lost = letters.filter((letter) => whole.has(letter) && !built.has(letter));
		expect(String.fromCodePoint(...lost), face.name).toBe('');
	}
});

test('no Latin letter and no figure falls back to a face of the system', () => {
	for (const face of typefaces) {
		const { built } = readLetters(face);
		const fallen = [...used].filter((letter) => !built.has(letter.codePointAt(0)!));
		const own = fallen.filter((letter) => /[\p{Script=Latin}\p{Nd}]/u.test(letter));
		expect(own, face.name).toEqual([]);
	}
});

test('a page waits for no font, and none is put into a page', () => {
	const faults = findFaults(pages, ({ $, html }) => {
		const asked = $('link[rel=preload]')
			.toArray()
			.map((link) => $(link).attr('as'));
		const shown = [...html.matchAll(/@font-face\s*\{[^}]*url\([^}]*\}/g)].map(([rule]) => rule);
		return [
			...(html.includes('data:font') ? ['a font in the page'] : []),
			...asked.filter((kind) => kind !== 'font').map((kind) => `asks for a ${kind} beforehand`),
			...(asked.length === 2 ? [] : [`asks for ${asked.length} fonts beforehand`]),
			...shown.filter((rule) => !/font-display:\s*swap/.test(rule)),
		];
	});
	expect(faults).toEqual([]);
});
