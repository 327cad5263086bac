import { colours } from '../styles/palette.ts';
import { faces } from './fonts.ts';
import { escapeXml, wrapText } from './text.ts';

/** The width of every picture in pixels; its height follows from what it holds. */
export const WIDTH = 1200;
/** The room at each side. */
export const MARGIN = 40;
/** The width between the margins. */
export const INNER = WIDTH - 2 * MARGIN;

/** How a text is set: its size in pixels, and the room above it. */
interface TextStyle {
	size: number;
	face?: 'serif';
	colour?: string;
	before?: number;
}

/** Lines and drawings from the top of the picture down. */
export interface Column {
	/** Puts a part of a height below the last, `before` pixels away; `write` is told where it begins. */
	put(height: number, before: number, write: (y: number) => string): void;
	/** Sets a text in lines. */
	write(text: string, style: TextStyle): void;
	/** What has been put, as SVG. */
	parts: readonly string[];
	/** Where the last part ends. */
	readonly end: number;
}

/** Begins a column at the top of a picture. */
export function createColumn(): Column {
	let end = MARGIN;
	const parts: string[] = [];
	const put: Column['put'] = (height, before, write) => {
		parts.push(write(end + before));
		end += before + height;
	};
	const write: Column['write'] = (text, style) => {
		const { size, face, colour = colours.ink, before = size * 0.5 } = style;
		const lines = wrapText(text, INNER / size, face ?? 'sans');
		const leading = Math.round(size * (face ? 1.15 : 1.4));
		put(lines.length * leading, Math.round(before), (y) => {
			const spans = lines.map(
				(line, i) =>
					`<tspan x="${MARGIN}" y="${y + i * leading + Math.round(size)}">${escapeXml(line)}</tspan>`,
			);
			const family = face ? ` font-family="${faces.serif}" font-weight="400"` : '';
			return `<text font-size="${size}" fill="${colour}"${family}>${spans.join('')}</text>`;
		});
	};
	return {
		put,
		write,
		parts,
		get end() {
			return end;
		},
	};
}
