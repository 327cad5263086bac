import { expect, test } from 'vitest';
import { arrows, findStep } from '../../../../src/client/stage/step.ts';

const marks = ['quay', 'pier', 'mole'];

test('findStep() leads right and down to the next mark, left and up to the one before', () => {
	const steps = ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'].map((key) => [
		key,
		findStep(key, marks, 'pier'),
	]);
	expect(steps).toEqual([
		['ArrowRight', 2],
		['ArrowDown', 2],
		['ArrowLeft', 0],
		['ArrowUp', 0],
	]);
});

test('findStep() leads to the first mark with Home and to the last with End', () => {
	expect([findStep('Home', marks, 'pier'), findStep('End', marks, 'pier')]).toEqual([0, 2]);
});

test('findStep() begins with the first mark where none has the focus', () => {
	expect(findStep('ArrowRight', marks, undefined)).toBe(0);
});

test('findStep() leads beyond the ends, where no mark is', () => {
	expect([findStep('ArrowRight', marks, 'mole'), findStep('ArrowLeft', marks, 'quay')]).toEqual([
		3, -1,
	]);
});

test('findStep() leads nowhere with another key', () => {
	expect(['Enter', '+', 'a', 'PageDown'].map((key) => findStep(key, marks, 'pier'))).toEqual([
		undefined,
		undefined,
		undefined,
		undefined,
	]);
});

test('arrows point to the right and down as their keys do', () => {
	expect(arrows).toEqual({
		ArrowRight: [1, 0],
		ArrowDown: [0, 1],
		ArrowLeft: [-1, 0],
		ArrowUp: [0, -1],
	});
});
