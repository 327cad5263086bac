import { measureText } from '../../map/layout/textwidth.ts';

/** A text of an embed: how it is set, and the share of the width that it has; the whole, if none is named. */
export interface SetText {
	text: string;
	set: keyof typeof settings;
	share?: number;
}

/** The narrowest frame that an embed is made for, the widest in which it must fit, and some between them, in CSS pixels. */
const WIDTHS = [320, 360, 400, 440, 479, 480, 520, 560, 600, 640, 680, 720];

/** The room at the left and the right of what a frame shows, in CSS pixels. */
const MARGINS = 32;

/** How texts are set: the size of their letters at a width, in CSS pixels, the height of a line in ems, and how wide their letters are beside those that are measured. */
const settings = {
	/** In the styles of embedded pages it is `--said`. */
	said: { size: (width: number) => clamp(12.8 + 0.016 * width, 18, 24), line: 1.3, narrow: 0.86 },
	text: { size: () => 15, line: 1.4, narrow: 0.9 },
	cell: { size: () => 15, line: 1.4, narrow: 1 },
	small: { size: () => 14, line: 1.45, narrow: 1 },
};

/** The room above and below each text, and what stands at the ends of a frame, in CSS pixels. */
const GAP = 10;
const ENDS = 40;

/** The height that texts below one another take in a frame of a width, in CSS pixels: rather too much than too little. */
export function stackTexts(texts: readonly SetText[], width: number): number {
	return texts.reduce((sum, { text, set, share = 1 }) => {
		const { size, line, narrow } = settings[set];
		const room = (width - MARGINS) * share;
		const lines = Math.max(1, Math.ceil((measureText(text) * narrow * size(width)) / room));
		return sum + lines * size(width) * line + GAP;
	}, 0);
}

/** Finds the height in which all of an embed is seen at each width, from what it takes at one; in tens of CSS pixels. */
export function findHeight(measure: (width: number) => number): number {
	return Math.ceil((Math.max(...WIDTHS.map(measure)) + ENDS) / 10) * 10;
}

function clamp(value: number, least: number, most: number): number {
	return Math.min(most, Math.max(least, value));
}
