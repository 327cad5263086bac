import { expect, test } from 'vitest';
import { drawAs } from '../../../../src/explorer/drawas.ts';
import { RING } from '../../../../src/lib/ring.ts';
import type { MapPlace } from '../../../../src/map/mapplace.ts';
import { measureLetter } from '../../../../src/map/insets/placeletter.ts';
import { isInside, overlap } from '../../../../src/map/layout/box.ts';
import { boxMark } from '../../../../src/map/layout/taken.ts';
import { scatter } from '../scatter.ts';
import { around, europe, place } from '../../explorer/sampleplaces.ts';

const crowd = [
	place('Quebec', [-71.21, 46.81]),
	place('Montreal', [-73.57, 45.5]),
	place('Ottawa', [-75.7, 45.42]),
	place('Toronto', [-79.38, 43.65]),
	place('Boston', [-71.06, 42.36]),
	place('New York', [-74.01, 40.71]),
];
const far = [place('Lagos', [3.38, 6.52]), place('Sydney', [151.21, -33.87])];
const draw = (places: MapPlace[], isMoved: boolean) =>
	drawAs('world', places, { ...around(europe), isMoved });

test('enlargeParts() draws a crowd again below the drawing, and leaves all marks where they are', () => {
	const { layers, width, height } = draw([...crowd, ...far], true);
	const [, narrow] = layers;
	const { insets, marks, below } = narrow!.enlarged!;
	expect(narrow!.insets).toBeUndefined();
	expect(narrow!.marks.flatMap(({ id, members = [id] }) => members).sort()).toEqual(
		[...crowd, ...far].map(({ id }) => id).sort(),
	);
	const shown = marks.flatMap(({ id, members = [id] }) => members);
	expect(shown.sort()).toEqual(crowd.map(({ id }) => id).sort());
	const strip = { left: 0, top: height, right: width, bottom: height + below };
	for (const { box, frame, land } of insets) {
		expect(isInside(box, strip)).toBe(true);
		expect(isInside(frame, { left: 0, top: 0, right: width, bottom: height })).toBe(true);
		expect(land).not.toBe('');
	}
	for (const [i, { box }] of insets.entries())
		for (const other of insets.slice(i + 1)) expect(overlap(box, other.box)).toBe(false);
});

test('enlargeParts() sets its letters beside the ring around a mark', () => {
	for (const { id } of crowd) {
		const places = crowd.map((one) => ({ ...one, isRinged: one.id === id }));
		const narrow = draw([...places, ...far], true).layers[1]!;
		const ringed = narrow.marks.find((mark) => (mark.members ?? [mark.id]).includes(id))!;
		const ring = boxMark(ringed, RING * narrow.unit);
		for (const { spots } of narrow.enlarged!.insets)
			expect(overlap(measureLetter(spots.frame, narrow.size), ring), id).toBe(false);
	}
});

test('enlargeParts() leaves alone what has room, and what is too many for insets', () => {
	for (const places of [far, scatter(61, [2, 50, 7, 53])])
		for (const { enlarged } of draw(places, true).layers) expect(enlarged).toBeUndefined();
});
