import { expect, test } from 'vitest';
import { listBlocks } from '../../../src/ledger/body.ts';
import { findStoryFigure } from '../../../src/ledger/storyfigure.ts';

test('findStoryFigure() finds the first block that can stand in a frame, past those that can not', () => {
	const text = '<PlaceMap places="quay" />\n\n<Figures claims="red" />\n\n<Beats events="seen" />';
	expect(findStoryFigure(listBlocks(text))).toEqual({
		name: 'Figures',
		attributes: { claims: 'red' },
	});
	expect(findStoryFigure(listBlocks('Words.'))).toBe(undefined);
});
