import { expect, test } from 'vitest';
import { createMarkSet } from '../../../../src/client/stage/markset.ts';
import { createState } from './states.ts';

const layer = { index: 0, unit: 1 };
const quay = createState('quay', 100, 100);
const pier = createState('pier', 110, 100);
const mole = createState('mole', 300, 100);
const drawing = {
	...{ width: 400, height: 300, units: [1], outline: '', scale: 4 },
	isCrowd: true,
};
const openSet = () => createMarkSet(drawing, []);

test('setPlaces() says whether places or layer are others than before', () => {
	const { setPlaces } = openSet();
	expect([
		setPlaces([], layer),
		setPlaces([], layer),
		setPlaces([quay], layer),
		setPlaces([quay], layer),
		setPlaces([createState('quay', 100, 100)], layer),
		setPlaces([quay, pier], layer),
		setPlaces([quay, pier], { ...layer }),
	]).toEqual([true, false, true, false, true, true, true]);
});

test('arrange() makes marks anew every half octave, and not in between', () => {
	const markSet = openSet();
	markSet.setPlaces([quay, pier, mole], layer);
	const made = [1, 1.4, 1.5, 1.9, 2, 3].map((k) => {
		markSet.arrange(k);
		return markSet.marks;
	});
	expect(made.map((marks) => made.indexOf(marks))).toEqual([0, 0, 2, 2, 4, 5]);
	expect(made.map((marks) => marks.map(({ key }) => key))).toEqual([
		['+quay', 'mole'],
		['+quay', 'mole'],
		['+quay', 'mole'],
		['+quay', 'mole'],
		['+quay', 'mole'],
		['quay', 'pier', 'mole'],
	]);
});

test('findMark() finds the mark that stands for a place, alone or with others', () => {
	const markSet = openSet();
	markSet.setPlaces([quay, pier, mole], layer);
	markSet.arrange(1);
	expect(['pier', 'mole', 'inland'].map((id) => markSet.findMark(id)?.key)).toEqual([
		'+quay',
		'mole',
		undefined,
	]);
});

test('findSplitZoom() finds the zoom at which a cluster comes apart', () => {
	const markSet = openSet();
	markSet.setPlaces([quay, pier], layer);
	markSet.arrange(1);
	expect(markSet.marks.map(markSet.findSplitZoom)).toEqual([4]);
});

test('findSplitZoom() finds none for places at one point', () => {
	const markSet = openSet();
	markSet.setPlaces([quay, createState('steps', 100, 100)], layer);
	markSet.arrange(1);
	expect(markSet.marks.map(markSet.findSplitZoom)).toEqual([undefined]);
});
