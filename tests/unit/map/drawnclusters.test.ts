import { expect, test } from 'vitest';
import { MAX_MARKS } from '../../../src/map/layout/cluster.ts';
import { draw, drawFor, place } from './islands.ts';
import { scatter } from './scatter.ts';

test('drawPlaces() draws many places as clusters: each place in one of them, none over another', () => {
	const places = scatter(10_000, [0, 0, 30, 20]);
	for (const { marks, unit } of draw(...places).layers) {
		const ids = marks.flatMap(({ id, members }) => members ?? [id]);
		expect([...ids].sort()).toEqual(places.map(({ id }) => id).sort());
		for (const { id, members, label } of marks)
			if (members) {
				expect(members[0]).toBe(id);
				expect(label?.text).toBe(String(members.length));
			}
		const apart = marks.flatMap((a, i) =>
			marks.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y) - a.r - b.r),
		);
		// Rounding to whole units takes a part of the pixel that lies between two marks.
		expect(Math.min(...apart)).toBeGreaterThan(-unit);
	}
});

test('drawPlaces() writes the number of a cluster in its middle', () => {
	const places = Array.from({ length: MAX_MARKS + 1 }, (_, i) => place(`quay-${i}`, [15, 10]));
	const { layers } = drawFor([1, 5], places);
	// The baseline is 0.35 of the font size below the middle: 12 units, then 60.
	expect(layers.map(({ marks }) => marks.map(({ x, y, label }) => ({ x, y, label })))).toEqual([
		[{ x: 150, y: 100, label: { text: '151', x: 150, y: 104, anchor: 'middle' } }],
		[{ x: 150, y: 100, label: { text: '151', x: 150, y: 121, anchor: 'middle' } }],
	]);
});
