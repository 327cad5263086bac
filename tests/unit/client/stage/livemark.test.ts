import { expect, test } from 'vitest';
import { createMarks, findFree } from '../../../../src/client/stage/livemark.ts';
import { createState } from './states.ts';

const few = { width: 400, height: 300, isCrowd: false };
const crowd = { ...few, isCrowd: true };
const layer = { index: 1, unit: 1 };
const none = new Set<string>();

test('createMarks() lets marks rest where the page draws them on the layer', () => {
	const quay = createState('quay', 100.2, 20.6, { count: 4, rest: [9, 9, -3, 5] });
	expect(createMarks([quay], 1, few, layer, none)).toEqual([
		{
			...{ key: 'quay', x: 97, y: 26, from: [100, 21], r: 12, halfWidth: 12 },
			...{ isCluster: false, first: quay, states: [quay] },
		},
	]);
});

test('createMarks() brings a mark to its place where that is free on the enlarged plane', () => {
	const quay = createState('quay', 100, 20, { rest: [9, 9, -4, 8] });
	const at = (isFree: ReadonlySet<string>) =>
		createMarks([quay], 4, few, layer, isFree).map(({ x, y }) => [x, y]);
	expect(at(none)).toEqual([[99, 22]]);
	expect(at(new Set(['quay']))).toEqual([[100, 20]]);
});

test('createMarks() makes a cluster of marks that cover each other, and of a crowd those that a finger would both meet', () => {
	const near = [createState('quay', 100, 100), createState('pier', 108, 100)];
	const apart = [createState('quay', 100, 100), createState('pier', 116, 100)];
	const list = (states: typeof near, drawing: typeof few) =>
		createMarks(states, 1, drawing, layer, none).map(({ key }) => key);
	expect(list(near, few)).toEqual(['+quay']);
	expect(list(apart, few)).toEqual(['quay', 'pier']);
	expect(list(apart, crowd)).toEqual(['+quay']);
});

test('findFree() finds the places that have room about them, and none while the whole drawing is seen', () => {
	const places = [
		createState('quay', 100, 100),
		createState('pier', 110, 100),
		createState('mole', 300, 100),
	].map(({ place }) => place);
	expect(findFree(places, 1, layer)).toEqual(none);
	expect(findFree(places, 2, layer)).toEqual(new Set(['mole']));
	expect(findFree(places, 4, layer)).toEqual(new Set(['quay', 'pier', 'mole']));
});
