import { expect, test } from 'vitest';
import { pinch } from '../../../../src/client/stage/pinch.ts';
import { toPlane, type Point } from '../../../../src/map/zoom.ts';

const size = { width: 800, height: 400 };
const viewport = { x: 400, y: 200, k: 4 };

test('pinch() keeps what was seen under two fingers under them', () => {
	const from: [Point, Point] = [
		[300, 150],
		[500, 150],
	];
	const to: [Point, Point] = [
		[250, 250],
		[650, 250],
	];
	const after = pinch({ viewport, size }, from, to);
	expect(after).toEqual({ x: 393.75, y: 181.25, k: 8 });
	expect(to.map((finger) => toPlane(after, size, finger))).toEqual(
		from.map((finger) => toPlane(viewport, size, finger)),
	);
});

test('pinch() makes the drawing smaller when the fingers come together', () => {
	const after = pinch(
		{ viewport, size },
		[
			[200, 200],
			[600, 200],
		],
		[
			[300, 200],
			[500, 200],
		],
	);
	expect(after).toEqual({ x: 400, y: 200, k: 2 });
});

test('pinch() of one finger moves the drawing with it and does not enlarge it', () => {
	expect(pinch({ viewport, size }, [[100, 100]], [[180, 60]])).toEqual({ x: 380, y: 210, k: 4 });
});

test('pinch() shows nothing outside the drawing', () => {
	const whole = { x: 400, y: 200, k: 1 };
	expect(pinch({ viewport: whole, size }, [[100, 100]], [[300, 300]])).toEqual(whole);
});

test('pinch() of two fingers at one point has no other size', () => {
	const after = pinch(
		{ viewport, size },
		[
			[400, 200],
			[400, 200],
		],
		[
			[440, 200],
			[440, 200],
		],
	);
	expect(after).toEqual({ x: 390, y: 200, k: 4 });
});
