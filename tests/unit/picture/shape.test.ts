import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { nameShape, writeShape } from '../../../src/picture/shape.ts';
import { colours } from '../../../src/styles/palette.ts';

test('writeShape() divides the mark of two statuses: a plate of ink, and each shape in its colour', () => {
	const $ = load(`<svg>${writeShape(['frame', 'cross'])}</svg>`, { xml: true });
	expect(nameShape(['frame', 'cross'])).toBe('frame-cross');
	expect($('#frame-cross > g').length).toBe(2);
	const strokes = $('path').toArray();
	expect(strokes.map((el) => $(el).attr('stroke'))).toEqual([
		...[colours.paper, colours.ink, colours.frame, colours.cross],
	]);
});
