import { toTenth } from '../lib/round.ts';
import { colours } from '../styles/palette.ts';

/** The share of the scale from which on a number has room inside its bar. */
const ROOM = 0.12;

/** The room between groups, as a share of the height of a bar, and the size of numbers. */
const GAP = 0.45;
const TEXT = 0.62;

/**
 * Writes numbers as bars on one scale, as a part of a picture; `at` is where it stands there, in pixels. Those of a group are
 * part of each other, the largest first: each lies in the one before, which has a strip of its own below it.
 */
export function writeFigures(
	groups: readonly (readonly number[])[],
	language: string,
	at: { x: number; y: number; width: number; height: number },
): string {
	const most = Math.max(1, ...groups.flat());
	const rows = groups.flat().length + GAP * (groups.length - 1);
	const bar = at.height / rows;
	const format = new Intl.NumberFormat(language).format;
	let top = at.y;
	const parts = groups.flatMap((group) => {
		const start = top;
		top += (group.length + GAP) * bar;
		return group.map((value, depth) => {
			const height = (group.length - depth) * bar;
			const width = Math.max(2, (at.width * value) / most);
			const isInside = value / most >= ROOM;
			const isInner = depth === group.length - 1;
			const text = isInside ? at.x + width - 10 : at.x + width + 10;
			const baseline = start + height - bar * 0.28;
			return [
				`<rect x="${at.x}" y="${toTenth(start)}" width="${toTenth(width)}" height="${toTenth(height)}" fill="${isInner ? colours.accent : colours.wash}" stroke="${colours.accent}" stroke-width="1.5"/>`,
				`<text x="${toTenth(text)}" y="${toTenth(baseline)}" font-size="${toTenth(bar * TEXT)}" text-anchor="${isInside ? 'end' : 'start'}" fill="${isInside && isInner ? colours.paper : colours.ink}">${format(value)}</text>`,
			].join('');
		});
	});
	return parts.join('');
}
