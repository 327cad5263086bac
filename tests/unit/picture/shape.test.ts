import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { nameShape, writeShape, writeShapes } from '../../../src/picture/shape.ts';
import { colours } from '../../../src/styles/palette.ts';

test('writeShape() divides the mark of two statuses: a plate of ink, and each shape in its colour', () => {
	const $ = load(`<svg>${writeShape({ marks: ['frame', 'cross'] })}</svg>`, { xml: true });
	expect(nameShape({ marks: ['frame', 'cross'] })).toBe('frame-cross');
	expect($('#frame-cross > g').length).toBe(2);
	const strokes = $('path').toArray();
	expect(strokes.map((el) => $(el).attr('stroke'))).toEqual([
		...[colours.paper, colours.ink, colours.frame, colours.cross],
	]);
});

test('writeShapes() draws in dashes what is weakly sourced, of two statuses the one that is, and writes each look once', () => {
	const marks = ['frame', 'half'] as const;
	const looks = [{ marks, weak: [true, false] }, { marks }, { marks, weak: [false, false] }];
	const $ = load(`<svg>${writeShapes(looks)}</svg>`, { xml: true });
	const shapes = $('defs > g').toArray();
	expect(shapes.map((el) => $(el).attr('id'))).toEqual(['frame-half', 'weak-frame-half']);
	const dashes = $('#weak-frame-half > g').toArray();
	expect(dashes.map((el) => $(el).attr('stroke-dasharray'))).toEqual(['3.5 2.5', undefined]);
	expect($('#frame-half [stroke-dasharray]').length).toBe(0);
});
