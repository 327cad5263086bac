import { toTenth } from '../../lib/round.ts';
import { heapUp, layOutTime } from '../../lib/timechart.ts';
import type { PartialDate } from '../../lib/date.ts';
import { colours } from '../../styles/palette.ts';
import { eventMarks, type EventMarkName } from '../../styles/eventmark.ts';
import { CHART_WIDTH } from './chartsheet.ts';
import { escapeXml } from '../text.ts';
import { AXIS, writeAxis } from './axispanel.ts';

/** Events of one kind: what it is called with their number, its mark, and their dates. */
export interface EventRow {
	name: string;
	mark: EventMarkName;
	dates: readonly PartialDate[];
}

/** The width of the names of the rows, the size of a mark, and from mark to mark of the highest heap, in pixels. */
const NAMES = 250;
const SIZE = 0.55;
const STEP = 12;
const HIGHEST = 100;

/**
 * Events in time for a picture, a row for each kind: its height in pixels, and what writes it. `within` is the year or the month of
 * all of them, if they are shown as one.
 */
export function drawEvents(
	rows: readonly EventRow[],
	nameTime: (time: string) => string,
	within = '',
) {
	const dates = rows.flatMap((row) => row.dates);
	const { at, columns } = layOutTime(dates, within);
	const width = CHART_WIDTH - NAMES;
	let passed = 0;
	let top = 0;
	const parts = rows.map(({ name, mark, dates }) => {
		const shares = at.slice(passed, (passed += dates.length));
		const heights = heapUp(shares);
		const most = Math.max(0, ...heights);
		const step = most > 0 ? Math.min(STEP, HIGHEST / most) : 0;
		top += Math.ceil(most * step) + 34;
		return { name, mark, shares, heights, step, bottom: top };
	});
	const write = ({ x, y }: { x: number; y: number }): string => {
		const left = x + NAMES;
		const lines = writeAxis(columns, nameTime, { x: left, y, width, height: top });
		const drawn = parts.map(({ name, mark, shares, heights, step, bottom }) => {
			const { solid, line, colour } = eventMarks[mark];
			const shape = [
				`<path d="${line}" fill="${colours.paper}" stroke="${colours[colour]}" stroke-width="3"/>`,
				solid && `<path d="${solid}" fill="${colours[colour]}"/>`,
			].join('');
			const base = y + bottom - 12;
			const place = (a: number, b: number) =>
				`<g transform="translate(${toTenth(a)} ${toTenth(b)})scale(${SIZE})">${shape}</g>`;
			return [
				`<path stroke="${colours.rule}" d="M${x} ${y + bottom}H${x + CHART_WIDTH}"/>`,
				place(x + 8, base - 2),
				`<text x="${x + 26}" y="${base + 5}" font-size="20" fill="${colours.ink}">${escapeXml(name)}</text>`,
				...shares.map((share, i) => place(left + share * width, base - (heights[i] ?? 0) * step)),
			].join('');
		});
		return [...lines, ...drawn].join('\n');
	};
	return { height: top + AXIS, write };
}
