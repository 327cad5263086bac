import { expect, test } from 'vitest';
import {
	MAX_ZOOM,
	clampViewport,
	panBy,
	toScreen,
	toPlane,
	wholeViewport,
	zoomAbout,
} from '../../../src/map/zoom.ts';

const size = { width: 720, height: 640 };

test('wholeViewport() has the middle of the drawing in the middle', () => {
	expect(wholeViewport(size)).toEqual({ x: 360, y: 320, k: 1 });
});

test('clampViewport() shows nothing outside the drawing, at any edge', () => {
	expect(clampViewport({ x: -50, y: 9000, k: 2 }, size)).toEqual({ x: 180, y: 480, k: 2 });
	expect(clampViewport({ x: 9000, y: -50, k: 4 }, size)).toEqual({ x: 630, y: 80, k: 4 });
});

test('clampViewport() enlarges from 1 to 16 times', () => {
	expect(clampViewport({ x: 0, y: 0, k: 0.1 }, size)).toEqual(wholeViewport(size));
	expect(clampViewport({ x: 360, y: 320, k: 1000 }, size).k).toBe(MAX_ZOOM);
});

test('toPlane() undoes toScreen()', () => {
	const viewport = { x: 200, y: 300, k: 3 };
	expect(toScreen(viewport, size, [200, 300])).toEqual([360, 320]);
	expect(toPlane(viewport, size, toScreen(viewport, size, [12.5, 77]))).toEqual([12.5, 77]);
});

test('zoomAbout() keeps the point under the pointer in its position', () => {
	const viewport = { x: 300, y: 300, k: 2 };
	const at = [500, 400] as const;
	const before = toPlane(viewport, size, at);
	const after = toPlane(zoomAbout(viewport, size, at, 2), size, at);
	expect(after[0]).toBeCloseTo(before[0], 1);
	expect(after[1]).toBeCloseTo(before[1], 1);
});

test('zoomAbout() by nothing at all is the whole drawing', () => {
	expect(zoomAbout({ x: 600, y: 600, k: 8 }, size, [0, 0], 0)).toEqual(wholeViewport(size));
});

test('panBy() moves the drawing with the pointer, and stops at its edge', () => {
	expect(panBy({ x: 360, y: 320, k: 4 }, size, [40, -20])).toEqual({ x: 350, y: 325, k: 4 });
	expect(panBy({ x: 360, y: 320, k: 1 }, size, [40, -20])).toEqual(wholeViewport(size));
});
