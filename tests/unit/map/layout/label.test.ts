import { expect, test } from 'vitest';
import { placeLabels } from '../../../../src/map/layout/label.ts';
import { measureText } from '../../../../src/map/layout/textwidth.ts';
import type { PlacedMark } from '../../../../src/map/layout/spread.ts';

const frame = { width: 200, height: 100 };
const markAt = (id: string, x: number, y: number, r = 6): PlacedMark => ({
	id,
	x,
	y,
	r,
	from: [x, y],
});

/** Where the label of the first mark goes, each mark named by its id. */
const labelOfFirst = (...marks: PlacedMark[]) =>
	placeLabels(marks, new Map(), 10, frame).get(marks[0]!.id);

/** A small mark that blocks a position of the label. */
const blocker = (x: number, y: number) => markAt(`${x} ${y}`, x, y, 1);

test('placeLabels() sets a name to the right of its mark, on its middle', () => {
	const names = new Map([['salt-quay', 'Salt Quay']]);
	expect(placeLabels([markAt('salt-quay', 60, 50)], names, 10, frame)).toEqual(
		new Map([['salt-quay', { text: 'Salt Quay', x: 69, y: 54, anchor: 'start' }]]),
	);
});

test('placeLabels() sets a name to the left at the right edge', () => {
	expect(labelOfFirst(markAt('Quay', 180, 50))).toEqual({
		text: 'Quay',
		x: 172,
		y: 54,
		anchor: 'end',
	});
});

test('placeLabels() sets a name below where both sides are taken', () => {
	const quay = markAt('Quay', 100, 40);
	expect(labelOfFirst(quay, blocker(115, 40), blocker(85, 40))).toEqual({
		text: 'Quay',
		x: 100,
		y: 57,
		anchor: 'middle',
	});
});

test('placeLabels() sets a name above at the lower edge', () => {
	const quay = markAt('Quay', 100, 90);
	expect(labelOfFirst(quay, blocker(115, 90), blocker(85, 90))).toEqual({
		text: 'Quay',
		x: 100,
		y: 80,
		anchor: 'middle',
	});
});

test('placeLabels() sets a name at a corner where nothing else is free', () => {
	const quay = markAt('Quay', 100, 50);
	const taken = [blocker(115, 50), blocker(85, 50), blocker(92, 62), blocker(100, 38)];
	expect(labelOfFirst(quay, ...taken)).toEqual({
		text: 'Quay',
		x: 106,
		y: 64,
		anchor: 'start',
	});
});

/** A mark without extent that blocks each of the first eight positions of “Quay” at 100, 50, and none of the later ones. */
const blockers = [
	markAt('right', 125, 50, 0),
	markAt('left', 75, 50, 0),
	markAt('below', 100, 62, 0),
	markAt('above', 100, 37, 0),
	markAt('below right', 125, 60, 0),
	markAt('above right', 125, 40, 0),
	markAt('below left', 75, 60, 0),
	markAt('above left', 75, 40, 0),
];

test.each<[blocked: number, x: number, y: number, anchor: string]>([
	[0, 109, 54, 'start'],
	[1, 92, 54, 'end'],
	[2, 100, 67, 'middle'],
	[3, 100, 40, 'middle'],
	[4, 106, 64, 'start'],
	[5, 106, 43, 'start'],
	[6, 94, 64, 'end'],
	[7, 94, 43, 'end'],
])('placeLabels() takes the next position where %d are blocked', (blocked, x, y, anchor) => {
	const label = labelOfFirst(markAt('Quay', 100, 50), ...blockers.slice(0, blocked));
	expect(label).toEqual({ text: 'Quay', x, y, anchor });
});

test('placeLabels() gives no label where every position is blocked', () => {
	expect(labelOfFirst(markAt('Quay', 100, 50), ...blockers)).toBeUndefined();
});

test('placeLabels() gives the first mark its label first', () => {
	const labels = placeLabels(
		[markAt('Quay', 60, 50), markAt('Pier', 110, 50)],
		new Map(),
		10,
		frame,
	);
	expect(labels.get('Quay')?.anchor).toBe('start');
	expect(labels.get('Pier')?.anchor).toBe('start');
	const nearer = placeLabels(
		[markAt('Quay', 60, 50), markAt('Pier', 86, 50)],
		new Map(),
		10,
		frame,
	);
	expect(nearer.get('Quay')?.anchor).toBe('end');
	expect(nearer.get('Pier')?.anchor).toBe('start');
});

test('placeLabels() gives no label where none fits', () => {
	const long = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';
	expect(labelOfFirst(markAt(long, 100, 50))).toBeUndefined();
});

test('placeLabels() keeps to a frame that begins elsewhere, and gives no label to an empty name', () => {
	const marks = [markAt('Quay', 1180, 550), markAt('', 1060, 520)];
	expect(placeLabels(marks, new Map(), 10, { left: 1000, top: 500, ...frame })).toEqual(
		new Map([['Quay', { text: 'Quay', x: 1172, y: 554, anchor: 'end' }]]),
	);
});

test('placeLabels() keeps a name clear of other marks by a quarter of a letter', () => {
	// To the right of its mark the name would fit, and end one pixel before the next.
	const quay = markAt('Quay', 60, 50);
	const right = 68 + 10 * measureText('Quay');
	expect(labelOfFirst(quay, markAt('Other', right + 6 + 1, 50))?.anchor).not.toBe('start');
	expect(labelOfFirst(quay, markAt('Other', right + 6 + 4, 50))?.anchor).toBe('start');
});

test('placeLabels() sets no name next to another mark, in one line with it, as long as there is another spot', () => {
	const quay = markAt('Quay', 100, 50);
	const sides = [markAt('Right', 125, 50), markAt('Left', 75, 60)];
	// Below its mark the name would begin right after the one to the left.
	expect(labelOfFirst(quay, ...sides)?.y).toBeLessThan(50);
});
