import { readFileSync } from 'node:fs';
import unpack from 'wawoff2/decompress.js';
import { expect, test } from 'vitest';
import { readAdvances } from '../../../../src/lib/font/advance.ts';

test('readAdvances() reads how wide each letter of a font is, in ems', async () => {
	const file = 'node_modules/@fontsource/tinos/files/tinos-latin-400-normal.woff2';
	const widths = readAdvances(Buffer.from(await unpack(readFileSync(file))));
	const read = [...' aMé—1'].map((letter) => widths.get(letter.codePointAt(0)!)?.toFixed(3));
	// Those of Times New Roman.
	expect(read).toEqual(['0.250', '0.444', '0.889', '0.444', '1.000', '0.500']);
	expect(widths.get('京'.codePointAt(0)!)).toBeUndefined();
});
