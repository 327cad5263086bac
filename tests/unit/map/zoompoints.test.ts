import { expect, test } from 'vitest';
import { wholeViewport } from '../../../src/map/zoom.ts';
import { zoomToPoints } from '../../../src/map/zoompoints.ts';

const size = { width: 800, height: 400 };
const whole = wholeViewport(size);

test('zoomToPoints() comes closer to where most points are, with all of these in the frame', () => {
	const group = [
		[610, 110],
		[700, 60],
		[650, 150],
	] as const;
	expect(zoomToPoints(whole, size, [[80, 350], ...group], 2)).toEqual({ x: 600, y: 110, k: 2 });
});

test('zoomToPoints() comes closer to the middle where there is no point, and where points lie about it alike', () => {
	const middle = { x: 400, y: 200, k: 2 };
	expect(zoomToPoints(whole, size, [], 2)).toEqual(middle);
	const four = [
		[390, 190],
		[410, 190],
		[390, 210],
		[410, 210],
	] as const;
	expect(zoomToPoints(whole, size, four, 2)).toEqual(middle);
});

test('zoomToPoints() shows nothing that was not in view before', () => {
	const viewport = { x: 300, y: 150, k: 4 };
	expect(zoomToPoints(viewport, size, [[700, 350]], 2)).toEqual({ x: 300, y: 150, k: 8 });
	const next = zoomToPoints(viewport, size, [[390, 194]], 2);
	expect(next).toEqual({ x: 350, y: 175, k: 8 });
});

test('zoomToPoints() stays with what a reader has brought to the middle, once they have come closer', () => {
	const near = [
		[398, 200],
		[404, 202],
	] as const;
	const crowd = [
		[480, 240],
		[481, 245],
		[485, 244],
	] as const;
	const viewport = { x: 400, y: 200, k: 4 };
	expect(zoomToPoints(viewport, size, [...near, ...crowd], 2)).toEqual({ x: 400, y: 200, k: 8 });
});

test('zoomToPoints() enlarges no further than a map can be', () => {
	expect(zoomToPoints({ x: 400, y: 200, k: 16 }, size, [[402, 201]], 2).k).toBe(16);
});
