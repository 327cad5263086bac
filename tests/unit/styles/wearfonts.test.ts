import { expect, test } from 'vitest';
import { formatStandins } from '../../../src/styles/standinrules.ts';
import { standins } from '../../../src/styles/standins.ts';
import { typefaces, wearFonts } from '../../../src/styles/typefaces.ts';

const short = (faces: typeof typefaces) =>
	faces.map(({ name, weight, axes, file }) => ({ name, weight, axes, file }));

test('wearFonts() leaves our typefaces where an investigation has none', () => {
	expect(wearFonts({})).toEqual(typefaces);
});

test('wearFonts() puts fonts of an investigation in the place of ours, each at one weight', () => {
	const text = { regular: 'a.ttf', bold: 'b.ttf', italic: 'c.ttf' };
	const labels = { regular: 'd.ttf', bold: 'e.ttf' };
	expect(short(wearFonts({ text, labels }))).toEqual([
		{ name: 'text', weight: '400', axes: { wght: 400 }, file: 'a.ttf' },
		{ name: 'bold', weight: '600 700', axes: { wght: 600 }, file: 'b.ttf' },
		{ name: 'italic', weight: '400', axes: { wght: 400 }, file: 'c.ttf' },
		{ name: 'sans', weight: '400 500', axes: { wght: 400 }, file: 'd.ttf' },
		{ name: 'sans-bold', weight: '600 700', axes: { wght: 600 }, file: 'e.ttf' },
	]);
});

test('formatStandins() gives lines the height of a typeface of the investigation’s own', () => {
	const sans = standins.find(({ family }) => family === 'Public Sans')!;
	const metrics = { ascent: 1, descent: 0.3 };
	const rules = formatStandins([{ standin: sans, size: 1.25, metrics, figure: 0.5, groups: [] }]);
	expect(rules).toContain('\tascent-override: 80%;\n\tdescent-override: 24%;');
	// Figures of tables: 0.5 ems in place of the 0.556 of Arial.
	expect(rules).toContain('\tsize-adjust: 89.9%;');
	// What stands in on Android was measured beside ours.
	expect(rules).not.toContain('Roboto');
});
