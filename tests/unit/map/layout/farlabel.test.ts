import { expect, test } from 'vitest';
import { placeLabels } from '../../../../src/map/layout/label.ts';
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

/** The labels of Quay, of such a weight, and of another mark, which has room beside it. */
const label = (weight: number, other = markAt('Pier', 60, 40), width = 400) => {
	const marks = [markAt('Quay', 200, 100), other, ...crowd];
	const names = new Map(crowd.map(({ id }) => [id, '']));
	return placeLabels(marks, names, 10, {
		...{ width, height: 200 },
		weigh: (id) => (id === 'Quay' ? weight : 0),
	});
};

test('placeLabels() sets the name of a weighty mark off it, with a line, where no room is beside it', () => {
	const far = { text: 'Quay', x: 228, y: 104, anchor: 'start', line: [226, 100] };
	expect(label(labelWeights.decided).get('Quay')).toEqual(far);
	expect(label(labelWeights.answered).get('Quay')).toEqual(far);
});

test('placeLabels() gives a mark that was merely reported no name off it', () => {
	expect(label(labelWeights.reported).get('Quay')).toBeUndefined();
});

test('placeLabels() lets the name of a mark by which somebody decided take the room of another name, and no lighter one', () => {
	// Between the two is room for one name.
	const listAnchors = (weight: number) => {
		const labels = label(weight, markAt('Pier', 262, 100), 270);
		return ['Quay', 'Pier'].map((id) => [labels.get(id)?.anchor, labels.get(id)?.y]);
	};
	expect(listAnchors(labelWeights.decided)[0]).toEqual(['start', 104]);
	expect(listAnchors(labelWeights.answered)).toEqual([
		['end', 104],
		['end', 104],
	]);
});

test('placeLabels() draws no line across a mark', () => {
	const walls = [0, 15, 30, 45, 60, 75, 90].flatMap((angle) =>
		[0, 90, 180, 270].map((quarter) => {
			const turn = ((angle + quarter) * Math.PI) / 180;
			const [x, y] = [200 + 22 * Math.cos(turn), 100 + 22 * Math.sin(turn)];
			return markAt(`${angle + quarter}`, x, y, 4);
		}),
	);
	const names = new Map(walls.map(({ id }) => [id, '']));
	const area = { width: 400, height: 200, weigh: () => labelWeights.decided };
	expect(placeLabels([markAt('Quay', 200, 100), ...walls], names, 10, area)).toEqual(new Map());
});
