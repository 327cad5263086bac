import { expect, test } from 'vitest';
import { faces } from '../../../src/picture/fonts.ts';
import { typeset } from '../../../src/picture/typeset.ts';

const write = (text: string) => typeset(`<text x="1">${text}</text>`);
const listUsed = (text: string) =>
	[...write(text).used].map(([name, { id }]) => `${name} ${id.replace(/ \S+/, '')}`);

test('typeset() leaves what the site’s own faces have as it is', () => {
	const svg = '<title>Київ</title><text x="1">São Tomé &#38; Qu’ay</text>';
	expect(typeset(svg)).toEqual({ svg, used: new Map() });
});

test('typeset() names a face for each letter that they do not have', () => {
	expect(write('Łódź, Київ').svg).toBe(
		'<text x="1"><tspan font-family="f000">Ł</tspan>ód<tspan font-family="f000">ź</tspan>, <tspan font-family="f001">Київ</tspan></text>',
	);
	expect(listUsed('Łódź, Київ')).toEqual([
		'f000 libre-franklin latin-ext',
		'f001 libre-franklin cyrillic',
	]);
});

test('typeset() sets a title in the letters of its own face where there are some', () => {
	const svg = `<text font-family="${faces.serif}"><tspan x="1">Ł</tspan></text>`;
	const [face] = typeset(svg).used.values();
	expect(face?.id).toMatch(/^newsreader /);
});

test('typeset() puts “…” in the place of letters that no face has, and leaves out a text of those alone', () => {
	expect(write('Porto 🏙🏙').svg).toBe('<text x="1">Porto …</text>');
	expect(write('🏙').svg).toBe('');
});

test('typeset() sets a letter without the marks that no face has on it', () => {
	expect(write('Z\u0335\u0301algo').svg).toBe(
		'<text x="1"><tspan font-family="f000">Z\u0301</tspan>algo</text>',
	);
});

test('typeset() sets letters in a publisher’s own face where it has them, and others in ours', () => {
	const path = 'node_modules/@fontsource/tinos/files/tinos-latin-400-normal.woff2';
	const own = { sans: { id: 'own', path, weight: 500 } };
	const { svg, used } = typeset('<text x="1">Quay Ł</text>', own);
	expect(svg).toBe(
		'<text x="1"><tspan font-family="f000">Quay </tspan><tspan font-family="f001">Ł</tspan></text>',
	);
	expect([...used.values()].map(({ id }) => id)).toEqual([
		'own',
		expect.stringMatching(/^libre-franklin /),
	]);
	const serif = `<text font-family="${faces.serif}">Quay</text>`;
	expect(typeset(serif, own).svg).toBe(serif);
});
