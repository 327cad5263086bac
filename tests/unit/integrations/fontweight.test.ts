import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { weighFonts } from '../../../src/integrations/fontweight.ts';
import { typefaces } from '../../../src/styles/typefaces.ts';

test('weighFonts() says from which weight on fonts are too heavy, and what to do', () => {
	const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const make = (weight: number) =>
		typefaces.map((face) => {
			const path = join(folder, face.name);
			writeFileSync(path, Buffer.alloc(weight));
			return { face, path };
		});
	expect(weighFonts(make(22_500))).toBeUndefined();
	expect(weighFonts(make(25_500))).toBe(
		'The fonts weigh 102 kB, and those of every first screen 51; 100 and 45 are the most. Take a file of one weight in place of one whose weight can vary, or a typeface with plainer forms.',
	);
});
