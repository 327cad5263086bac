import { expect, test } from 'vitest';
import type { LonLat } from '../../../src/lib/bounds.ts';
import { projectAround } from '../../../src/map/projection.ts';
import { frame, listCutOff } from './cutoff.ts';

test('projectAround() puts a place alone in the middle, with its margin about it', () => {
	const view = projectAround([[4.9, 52.37]], 4, frame);
	const [x, y] = view([4.9, 52.37])!;
	expect([x, y]).toEqual([expect.closeTo(360, 0), expect.closeTo(320, 0)]);
	expect(view([4.9, 56.37])![1]).toBeCloseTo(0, 0);
	expect(view([4.9, 48.37])![1]).toBeCloseTo(640, 0);
});

test('projectAround() keeps places either side of the antimeridian together', () => {
	const view = projectAround(
		[
			[178.44, -18.14],
			[-179.98, -16.8],
		],
		4,
		frame,
	);
	const [suva, taveuni] = [view([178.44, -18.14])!, view([-179.98, -16.8])!];
	expect(suva[0]).toBeLessThan(taveuni[0]);
	expect(taveuni[1]).toBeLessThan(suva[1]);
	expect(Math.hypot(suva[0] - taveuni[0], suva[1] - taveuni[1])).toBeLessThan(200);
});

test('projectAround() keeps its margin near a pole, all the way round', () => {
	const view = projectAround([[15.6, 89]], 4, frame);
	const around: LonLat[] = [0, 60, 120, 180, -120, -60].map((lon) => [lon, 87.1]);
	expect(listCutOff(view, around)).toEqual([]);
});

test('projectAround() holds places that lie far apart', () => {
	const places: LonLat[] = [
		[-79.38, 43.65],
		[-43.17, -22.91],
		[4.9, 52.37],
	];
	expect(listCutOff(projectAround(places, 4, frame), places)).toEqual([]);
});

test('projectAround() says that it needs a place', () => {
	expect(() => projectAround([], 4, frame)).toThrow('there is no place to draw around');
});
