import { toTenth } from '../lib/round.ts';
import { colours } from '../styles/palette.ts';
import { escapeXml } from './text.ts';

/** What a bar counts. */
export interface OutcomeBar {
	label: string;
	count: number;
	/** Whether it counts what is not known. */
	isNone: boolean;
}

/** The largest letters, in pixels; their height and that of a bar as shares of its row, and how wide a letter is of its height. */
const LARGEST = 34;
const TEXT = 0.34;
const THICKNESS = 0.36;
const LETTER = 0.5;

/**
 * Writes what authorities did as bars on one scale, whose whole is `all` countries, each below its words, as a part of a picture;
 * `at` is where it stands there, in pixels.
 */
export function writeOutcomes(
	bars: readonly OutcomeBar[],
	all: number,
	at: { x: number; y: number; width: number; height: number },
): string {
	const row = at.height / bars.length;
	const longest = Math.max(...bars.map(({ label }) => label.length + 4));
	const size = Math.min(LARGEST, row * TEXT, at.width / (longest * LETTER));
	return bars
		.map(({ label, count, isNone }, i) => {
			const baseline = at.y + i * row + size;
			const text = (x: number, words: string, anchor = '') =>
				`<text x="${toTenth(x)}" y="${toTenth(baseline)}" font-size="${toTenth(size)}"${anchor} fill="${colours.ink}">${escapeXml(words)}</text>`;
			const bar = (width: number, paint: string) =>
				`<rect x="${toTenth(at.x)}" y="${toTenth(baseline + size * 0.4)}" width="${toTenth(width)}" height="${toTenth(row * THICKNESS)}" ${paint}/>`;
			return [
				text(at.x, label),
				text(at.x + at.width, String(count), ' text-anchor="end"'),
				bar(at.width, `fill="none" stroke="${colours.rule}"`),
				count > 0 &&
					bar(
						(at.width * count) / Math.max(1, all),
						`fill="${colours.accent}"${isNone ? ' opacity="0.55"' : ''}`,
					),
			]
				.filter(Boolean)
				.join('');
		})
		.join('');
}
