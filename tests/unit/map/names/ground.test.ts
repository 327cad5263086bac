import { expect, test } from 'vitest';
import { surveyGround } from '../../../../src/map/names/ground.ts';
import { createPlane, square } from './plane.ts';

const size = { width: 32, height: 16 };

test('surveyGround() says whose land each square of a drawing is', () => {
	const shapes = new Map([
		['AA', [square(0, 0, 4, 4)]],
		['BB', [square(4, 0, 8, 2)]],
	]);
	const { columns, rows, squares, numbers } = surveyGround(shapes, createPlane(size), size);
	expect([...numbers]).toEqual([
		['AA', 1],
		['BB', 2],
	]);
	const lines = Array.from({ length: rows }, (_, row) =>
		[...squares.slice(row * columns, (row + 1) * columns)].join(''),
	);
	expect(lines).toEqual(['11110000', '11110000', '11112222', '11112222']);
});

test('surveyGround() leaves out a country that is not in the frame', () => {
	const shapes = new Map([['AA', [square(20, 20, 24, 24)]]]);
	const { squares, numbers } = surveyGround(shapes, createPlane(size), size);
	expect([numbers.size, Math.max(...squares)]).toEqual([0, 0]);
});
