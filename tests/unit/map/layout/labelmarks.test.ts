import { expect, test } from 'vitest';
import type { Weighed } from '../../../../src/map/layout/label.ts';
import { labelMarks } from '../../../../src/map/layout/labelmarks.ts';
import type { PlacedMark } from '../../../../src/map/layout/spread.ts';
import { labelWeights } from '../../../../src/styles/labelweight.ts';

const markAt = (id: string, x: number, y: number, r = 6): PlacedMark => ({
	...{ id, x, y, r, from: [x, y] },
});

/** Marks without names about Quay, which take each position beside it. */
const crowd = [30, 90, 150, 210, 270, 330].map((angle, i) => {
	const turn = (angle * Math.PI) / 180;
	return markAt(String(i), 200 + 20 * Math.cos(turn), 100 + 18 * Math.sin(turn), 5);
});

test('the name of a mark of several takes the room of another of the same weight, and that of one does not', () => {
	// Between the two is room for one name.
	const isFar = (count: number) => {
		const places = new Map<string, Weighed & { name: string }>([
			...crowd.map(({ id }) => [id, { name: '', count: 1 }] as const),
			['Quay', { name: 'Quay', weight: labelWeights.answered, count }],
			['Pier', { name: 'Pier', weight: labelWeights.answered, count: 1 }],
		]);
		const marks = [markAt('Quay', 200, 100), markAt('Pier', 262, 100), ...crowd];
		const { line } = labelMarks(marks, places, 10, { width: 270, height: 200 }).get('Quay') ?? {};
		return line?.[0] === 226;
	};
	expect([isFar(3), isFar(1)]).toEqual([true, false]);
});
