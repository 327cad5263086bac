import type { Box } from './box.ts';
import { measureText } from './textwidth.ts';

/** A name next to a mark. `x`, `y` is the start, the middle or the end of its baseline, in user units. */
export interface Label {
	text: string;
	x: number;
	y: number;
	anchor: 'start' | 'middle' | 'end';
	/** Where a line from the mark ends, if the label stands off it. */
	line?: [x: number, y: number];
}

/** Where a label may stand, and what its line takes. */
export interface LabelPosition {
	label: Label;
	box: Box;
	way?: Box[];
}

/** The box about a label of a font size. */
export function measureBox({ text, x, y, anchor }: Label, size: number): Box {
	const width = measureText(text) * size;
	const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
	return { left, top: y - size * 0.85, right: left + width, bottom: y + size * 0.25 };
}
