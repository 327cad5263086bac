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
