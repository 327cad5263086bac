import { expect, test } from 'vitest';
import { createMarkSet } from '../../../../src/client/stage/markset.ts';
import { createState } from './states.ts';

const scale = { unit: 1, touchRadius: 12 };
const quay = createState('quay', 10, 20);
const pier = createState('pier', 20, 20);
const mole = createState('mole', 300, 20);

test('setPlaces() says whether places or scale are others than before', () => {
	const { setPlaces } = createMarkSet();
	expect([
		setPlaces([], scale),
		setPlaces([], scale),
		setPlaces([quay], scale),
		setPlaces([quay], scale),
		setPlaces([createState('quay', 10, 20)], scale),
		setPlaces([quay, pier], scale),
		setPlaces([quay, pier], { ...scale }),
	]).toEqual([true, false, true, false, true, true, true]);
});

test('cluster() makes marks anew every half octave, and not in between', () => {
	const markSet = createMarkSet();
	markSet.setPlaces([quay, pier, mole], scale);
	const made = [1, 1.4, 1.5, 1.9, 2, 3].map((k) => {
		markSet.cluster(k);
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
	const markSet = createMarkSet();
	markSet.setPlaces([quay, pier, mole], scale);
	markSet.cluster(1);
	expect(['pier', 'mole', 'inland'].map((id) => markSet.findMark(id)?.key)).toEqual([
		'+quay',
		'mole',
		undefined,
	]);
});

test('findSplitZoom() finds the zoom at which a cluster comes apart', () => {
	const markSet = createMarkSet();
	markSet.setPlaces([quay, pier], scale);
	markSet.cluster(1);
	expect(markSet.marks.map(markSet.findSplitZoom)).toEqual([4]);
});

test('findSplitZoom() finds none for places at one point', () => {
	const markSet = createMarkSet();
	markSet.setPlaces([quay, createState('steps', 10, 20)], scale);
	markSet.cluster(1);
	expect(markSet.marks.map(markSet.findSplitZoom)).toEqual([undefined]);
});
