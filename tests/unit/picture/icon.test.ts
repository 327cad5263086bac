import { expect, test } from 'vitest';
import { drawPixels } from '../../../src/picture/drawpicture.ts';
import { readMark, sizeMark } from '../../../src/picture/icon.ts';

test('sizeMark() gives a mark its size, whatever size it had', () => {
	expect(
		sizeMark('<svg viewBox="0 0 32 32" width="32" height="1em"><path d="M0 0z"/></svg>', 180),
	).toBe('<svg viewBox="0 0 32 32" width="180" height="180"><path d="M0 0z"/></svg>');
});

test('sizeMark() scales a mark that says its size alone', () => {
	expect(sizeMark('<svg width="64px" height="64"><path d="M0 0z"/></svg>', 180)).toBe(
		'<svg viewBox="0 0 64 64" width="180" height="180"><path d="M0 0z"/></svg>',
	);
});

test('readMark() gives the mark of the site, which becomes a square PNG', async () => {
	const png = Buffer.from(await drawPixels(readMark(180, undefined)));
	expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
		'PNG',
		180,
		180,
	]);
	expect(png.length).toBeLessThan(10_000);
});
