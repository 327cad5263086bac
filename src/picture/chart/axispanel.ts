import { toTenth } from '../../lib/round.ts';
import type { TimeChart } from '../../lib/timechart.ts';
import { colours } from '../../styles/palette.ts';
import { escapeXml } from '../text.ts';

/** The room that the names of times take below a chart, in pixels. */
export const AXIS = 30;

/** Writes what divides a chart of time, from `y` down over `height` pixels, and the name of each column below it. */
export function writeAxis(
	columns: TimeChart['columns'],
	nameTime: (time: string) => string,
	{ x, y, width, height }: { x: number; y: number; width: number; height: number },
): string[] {
	return columns.map(({ from, to, time }, i) => {
		const line =
			i > 0 &&
			`<path stroke="${colours.rule}" d="M${toTenth(x + from * width)} ${y}V${y + height}"/>`;
		const name = `<text x="${toTenth(x + ((from + to) / 2) * width)}" y="${y + height + 26}" font-size="18" text-anchor="middle" fill="${colours.quiet}">${escapeXml(nameTime(time))}</text>`;
		return line ? line + name : name;
	});
}
