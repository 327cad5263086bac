import type { Block } from './element.ts';

/** The blocks that a frame can show: beats, a chart of numbers, events in order. */
const embedded = ['Beats', 'Figures', 'Timeline'] as const;

/** A block of a text that can stand in a frame by itself. */
export interface StoryFigure {
	name: (typeof embedded)[number];
	attributes: Block['attributes'];
}

/** The first of the blocks of a text that can stand in a frame; undefined where there is none. */
export function findStoryFigure(blocks: readonly Block[]): StoryFigure | undefined {
	return blocks.flatMap(({ name, attributes }) => {
		const known = embedded.find((one) => one === name);
		return known ? { name: known, attributes } : [];
	})[0];
}
