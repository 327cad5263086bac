import { expect, test } from 'vitest';
import type { Inset } from '../../../../src/map/insets/inset.ts';
import { letterInsets, listLetters } from '../../../../src/map/insets/insetletters.ts';

const spot = { x: 0, y: 0, anchor: 'start' } as const;
const box = { left: 0, top: 0, right: 1, bottom: 1 };
const inset = (letter: string): Inset => ({
	...{ letter, frame: box, box, k: 2, land: '', borders: '', scale: 1 },
	spots: { frame: spot, box: spot },
});

test('letterInsets() goes on with the letters from drawing to drawing, at each width by itself', () => {
	const drawings = [
		{ layers: [{}, { insets: [inset('A'), inset('B')] }] },
		{
			layers: [
				{ insets: [inset('A')] },
				{ enlarged: { insets: [inset('A')], marks: [], below: 10 } },
			],
		},
	];
	expect(listLetters(letterInsets(drawings))).toEqual([['A'], ['A', 'B', 'C']]);
	expect(letterInsets(drawings)[1]!.layers[1]).toEqual({
		enlarged: { insets: [inset('C')], marks: [], below: 10 },
	});
});

test('listLetters() finds none where there is no drawing', () => {
	expect(listLetters([])).toEqual([]);
});
