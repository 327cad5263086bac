import { colours } from '../../styles/palette.ts';
import { LEADING, writeLines } from '../lines.ts';
import { writePaper } from '../paper.ts';
import { wrapText } from '../text.ts';

/** The width of the picture of a chart, and the room at each side, in pixels. */
const WIDTH = 1200;
const EDGE = 48;

/** The width that is left for the chart, in pixels. */
export const CHART_WIDTH = WIDTH - 2 * EDGE;

/** The sizes of its finding and of its credit, in pixels. */
const TITLE = 40;
const CREDIT = 20;

/** A chart as a picture that can stand alone. */
export interface ChartSheet {
	language: string;
	/** Its finding. */
	title: string;
	/** The same in words, with its numbers. */
	description: string;
	/** Whose it is, where it stands, of which day, and under which licence. */
	credit: string;
	/** The height of the chart, in pixels. */
	height: number;
	/** Writes it as SVG at a spot. */
	write(at: { x: number; y: number }): string;
}

/** Writes a chart with its finding and its credit as an SVG file. The same chart gives the same text. */
export function writeChart({ language, title, description, credit, height, write }: ChartSheet) {
	const count = (text: string, size: number, face: 'serif' | 'sans') =>
		wrapText(text, CHART_WIDTH / size, face).length * Math.round(size * LEADING);
	const top = EDGE + count(title, TITLE, 'serif') + 28;
	const foot = top + height + 36;
	const whole = foot + count(credit, CREDIT, 'sans') + EDGE - 12;
	const lines = { x: EDGE, width: CHART_WIDTH, most: 4 };
	return writePaper({ language, title, description, width: WIDTH, height: whole }, [
		writeLines(title, { ...lines, y: EDGE, size: TITLE, face: 'serif' }),
		write({ x: EDGE, y: top }),
		writeLines(credit, { ...lines, y: foot, size: CREDIT, colour: colours.quiet }),
	]);
}
