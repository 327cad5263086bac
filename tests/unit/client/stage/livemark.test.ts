import { expect, test } from 'vitest';
import { createMarks, measurePlaces } from '../../../../src/client/stage/livemark.ts';
import { createState } from './states.ts';

const scale = { unit: 1, touchRadius: 12 };

test('measurePlaces() gives a place the room of its mark, and at least that of a finger', () => {
	const [small, large] = [createState('quay', 10, 20), createState('pier', 30, 40, 9)];
	expect(measurePlaces([small, large], scale)).toEqual([
		{ state: small, x: 10, y: 20, r: 12 },
		{ state: large, x: 30, y: 40, r: 19 },
	]);
});

test('createMarks() makes a mark of each place that stands free', () => {
	const [quay, pier] = [createState('quay', 10, 20, 4), createState('pier', 100, 20)];
	const places = measurePlaces([quay, pier], scale);
	expect(createMarks(places, 1, scale)).toEqual([
		{
			...{ key: 'quay', x: 10, y: 20, r: 12, halfWidth: 12, isCluster: false },
			...{ first: quay, states: [quay], members: [places[0]] },
		},
		{
			...{ key: 'pier', x: 100, y: 20, r: 6, halfWidth: 6, isCluster: false },
			...{ first: pier, states: [pier], members: [places[1]] },
		},
	]);
});

test('createMarks() makes a cluster of places that would overlap, in the middle of them', () => {
	const states = [createState('quay', 10, 20), createState('pier', 20, 20)];
	const places = measurePlaces(states, scale);
	expect(createMarks(places, 1, scale)).toEqual([
		{
			...{ key: '+quay', x: 15, y: 20, r: 10, halfWidth: 10, isCluster: true },
			...{ first: states[0], states, members: places },
		},
	]);
});

test('createMarks() takes a cluster apart on a plane that is large enough', () => {
	const states = [createState('quay', 10, 20), createState('pier', 20, 20)];
	const keys = createMarks(measurePlaces(states, scale), 4, scale).map(({ key }) => key);
	expect(keys).toEqual(['quay', 'pier']);
});
