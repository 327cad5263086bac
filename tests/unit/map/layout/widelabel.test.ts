import { expect, test } from 'vitest';
import { placeLabels } from '../../../../src/map/layout/label.ts';
import type { PlacedMark } from '../../../../src/map/layout/spread.ts';

const wide: PlacedMark = { id: 'Quay', x: 60, y: 50, r: 6, halfWidth: 12, from: [60, 50] };
const labelOf = (...others: PlacedMark[]) =>
	placeLabels([wide, ...others], new Map(), 10, { width: 200, height: 100 }).get('Quay');

test('placeLabels() keeps names clear of a mark that is wider than high', () => {
	expect(labelOf()).toEqual({ text: 'Quay', x: 75, y: 54, anchor: 'start' });
	const blockers = [80, 40].map((x) => ({ ...wide, id: String(x), x, r: 1, halfWidth: 1 }));
	expect(labelOf(...blockers)).toMatchObject({ x: 60, anchor: 'middle' });
});

test('placeLabels() takes a position below, from an edge of the mark on, where no other is free', () => {
	const mark: PlacedMark = { id: 'Barcelona', x: 100, y: 40, r: 6, from: [100, 40] };
	const blockers = [
		...[115, 85].map((x): PlacedMark => ({ id: `${x}`, x, y: 40, r: 3, from: [x, 40] })),
		...[90, 110].map((x): PlacedMark => ({ id: `a${x}`, x, y: 28, r: 3, from: [x, 28] })),
		{ id: 'below', x: 84, y: 52, r: 3, from: [84, 52] } satisfies PlacedMark,
		{ id: 'far', x: 150, y: 58, r: 2, from: [150, 58] } satisfies PlacedMark,
	];
	const names = new Map(blockers.map(({ id }) => [id, '']));
	const area = { width: 200, height: 100 };
	expect(placeLabels([mark, ...blockers], names, 10, area).get('Barcelona')).toEqual({
		...{ text: 'Barcelona', x: 94, y: 57, anchor: 'start' },
	});
});
