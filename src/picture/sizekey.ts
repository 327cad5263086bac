import { colours } from '../styles/palette.ts';
import * as words from '../words/words.ts';
import { escapeXml, estimateWidth } from './text.ts';

/** A size of mark with the number that it stands for, and its radius in pixels. */
export interface SizedNumber {
	count: number;
	r: number;
}

/** The font size of the numbers, and the room before one and after it, in pixels. */
const TEXT = 20;
const GAP = 10;

/** How high the key to some sizes is. */
export function measureSizes(sizes: readonly SizedNumber[]): number {
	return Math.ceil(2 * Math.max(TEXT / 2, ...sizes.map(({ r }) => r)) + 4);
}

/** Writes the key to the sizes of marks in a line: each as a ring, with the number that it stands for. */
export function writeSizes(sizes: readonly SizedNumber[], x: number, y: number): string {
	const middle = y + measureSizes(sizes) / 2;
	let left = x;
	return sizes
		.map(({ count, r }, i) => {
			const text = i < sizes.length - 1 ? String(count) : words.nameSize(count);
			const at = left + r + 1;
			const start = Math.round(at + r + GAP);
			left = Math.round(start + estimateWidth(text, 'sans') * TEXT + 2 * GAP);
			return [
				`<circle cx="${+at.toFixed(1)}" cy="${middle}" r="${+r.toFixed(1)}" fill="none" stroke="${colours.ink}" stroke-width="1.5"/>`,
				`<text x="${start}" y="${middle + 7}" font-size="${TEXT}" fill="${colours.ink}">${escapeXml(text)}</text>`,
			].join('');
		})
		.join('');
}
