import { measureText } from '../../map/layout/textwidth.ts';

/** A text of an embed: how it is set, the share of the width that it has, if not the whole, and the room around it in CSS pixels. */
export interface SetText {
	text: string;
	set: keyof typeof settings;
	share?: number;
	room?: number;
}

/** The room at the left and the right of what a frame shows, and how wide that is at most, in CSS pixels. */
const MARGINS = 32;
const WIDEST = 1184;

/**
 * The width of a scroll bar in CSS pixels. While the faces are on their way all may be higher than its frame; the bar
 * that comes then goes again only where all is seen beside it.
 */
const SCROLL_BAR = 15;

/** How wide what a frame of a width shows is, both in CSS pixels. */
export const findRoom = (width: number): number => Math.min(WIDEST, width - MARGINS - SCROLL_BAR);

/** The size of words said, in CSS pixels; in the styles of embedded pages it is `--said`. */
const sizeSaid = (width: number) => Math.min(24, Math.max(18, 12.8 + 0.016 * width));

/**
 * How texts are set: the size of their letters and the height of a line at a width of the frame, in CSS pixels, and how
 * wide their letters are beside those that are measured: so it was on most texts of each kind.
 */
const settings = {
	said: { size: sizeSaid, line: (width: number) => 1.25 * sizeSaid(width), letters: 0.85 },
	title: { size: () => 15, line: () => 20.25, letters: 0.94 },
	text: { size: () => 15, line: () => 20.25, letters: 0.85 },
	cell: { size: () => 15, line: () => 21, letters: 0.94 },
	small: { size: () => 14, line: () => 20.3, letters: 0.94 },
	label: { size: () => 13, line: () => 18.2, letters: 0.95 },
	/** A line of links, each as high as a finger needs. */
	link: { size: () => 14, line: () => 24.5, letters: 0.95 },
};

/** The height that texts below one another take in a frame of a width, in CSS pixels. */
export function stackTexts(texts: readonly SetText[], width: number): number {
	return texts.reduce((sum, { text, set, share = 1, room = 0 }) => {
		const { size, line, letters } = settings[set];
		const ems = (findRoom(width) * share) / (letters * size(width));
		return sum + countLines(text, ems) * line(width) + room;
	}, 0);
}

const SPACE = measureText(' ');

/** The widths in ems of the words of a text. The same text is set at many widths. */
const measured = new Map<string, number[]>();

function measureWords(text: string): readonly number[] {
	const known = measured.get(text);
	if (known) return known;
	const widths = text.split(' ').map(measureText);
	measured.set(text, widths);
	return widths;
}

/** Into how many lines words break where a line has room for a number of ems. */
function countLines(text: string, ems: number): number {
	let lines = 1;
	let used = 0;
	for (const width of measureWords(text)) {
		const isFirst = used === 0;
		if (isFirst || used + SPACE + width <= ems) used += (isFirst ? 0 : SPACE) + width;
		else {
			lines += 1;
			used = width;
		}
		// A word that is longer than a line, or a text that has no spaces, goes on in the next.
		if (used <= ems) continue;
		const more = Math.ceil(used / ems) - 1;
		lines += more;
		used -= more * ems;
	}
	return lines;
}
