import { colours } from '../../styles/palette.ts';
import { LEADING, writeLines } from '../lines.ts';
import { EDGE, INNER, SHARED, writeFrame, type SharingPicture } from '../sharing.ts';
import { wrapText } from '../text.ts';

/** A picture for sharing that is all words: who says what, how it stands, and what is answered. */
export interface TextCard extends Omit<SharingPicture, 'panels' | 'marks'> {
	/** What stands over the title: who says so. */
	label: string;
	/** What stands below it: lines, each with the few words that say what it is. */
	lines: readonly { label: string; text: string }[];
}

/** How large a title may be, from the largest: it is never cut, since half a sentence may say something else. */
const SIZES = [64, 58, 52, 46, 42, 38, 34, 30, 27, 24];

/** The sizes of a line below it and of its label, and how many lines each may take. */
const SMALL = 26;
const LABEL = 20;
const MOST = 2;

/** What is left between parts. */
const GAP = 20;

/** Writes a card of words as an SVG file. The same card gives the same text. */
export function writeTextCard(card: TextCard): string {
	const blocks = card.lines.map(({ label, text }) => {
		const lines = Math.min(MOST, wrapText(text, INNER / SMALL, 'sans').length);
		return { label, text, height: Math.round((LABEL + 6) * LEADING + lines * SMALL * LEADING) };
	});
	const foot = blocks.reduce((sum, { height }) => sum + height + GAP, 0);
	const top = SHARED.height - EDGE - foot;
	const x = { x: EDGE, width: INNER };
	const title = { ...x, y: EDGE + 88 };
	const size = fitTitle(card.title, top - GAP - title.y);
	let y = top + GAP;
	return writeFrame(card, [
		writeLines(card.label, {
			...{ ...x, y: EDGE + 42, size: 30, most: 1 },
			colour: colours.accent,
		}),
		writeLines(card.title, { ...title, size, most: Infinity, face: 'serif' }),
		`<rect x="${EDGE}" y="${top}" width="${INNER}" height="2" fill="${colours.rule}"/>`,
		...blocks.map(({ label, text, height }) => {
			const [first, second] = [y, y + Math.round((LABEL + 6) * LEADING)];
			y += height + GAP;
			return [
				writeLines(label, { ...x, y: first, size: LABEL, most: 1, colour: colours.quiet }),
				writeLines(text, { ...x, y: second, size: SMALL, most: MOST }),
			].join('');
		}),
	]);
}

/** The largest size at which a title fits into a height. */
function fitTitle(title: string, height: number): number {
	const fits = (size: number) =>
		wrapText(title, INNER / size, 'serif').length * Math.round(size * LEADING) <= height;
	return SIZES.find(fits) ?? Math.min(...SIZES);
}
