import type { RecordTimes } from '../../ledger/recordtimes.ts';
import { toTenth } from '../../lib/round.ts';
import { colours } from '../../styles/palette.ts';
import { formatDate } from '../../words/formatdate.ts';
import { nameTimes } from '../../words/timenames.ts';
import * as words from '../../words/words.ts';
import { escapeXml } from '../text.ts';
import { AXIS, writeAxis } from './axispanel.ts';
import { CHART_WIDTH } from './chartsheet.ts';

/** The room for the words of a row, from mark to mark of the highest heap, the radius of a mark and the highest bar, in pixels. */
const WORDS = 44;
const STEP = 16;
const HIGHEST = 96;
const RADIUS = 9;
const BAR = 56;

/** When records are from, in rows over all events, for a picture: its height in pixels, what writes it, and its rows in words. */
export function drawRecordTimes(times: RecordTimes, language: string) {
	const { columns, months, bars, most, events } = times;
	let top = 0;
	const rows = times.rows.map(({ label, marks, span = [], undated }) => {
		const heap = Math.max(0, ...marks.map(({ height }) => height));
		const dates = span.map((date) => formatDate(date, language));
		const says = words.spanRecords(marks.length + undated, dates, undated);
		top += WORDS + Math.min(heap * STEP, HIGHEST) + (marks.length > 0 ? 3 * RADIUS : 0);
		return { label, says, marks, step: Math.min(STEP, HIGHEST / heap), bottom: top };
	});
	const all = { label: words.recordTimes.events, says: String(events.length) };
	const height = top + WORDS + BAR;
	const write = ({ x, y }: { x: number; y: number }): string => {
		const text = (one: { label: string; says: string }, base: number) =>
			`<text x="${x}" y="${base}" font-size="24" fill="${colours.ink}">${escapeXml(one.label)} <tspan fill="${colours.quiet}">${escapeXml(one.says)}</tspan></text>`;
		const drawn = rows.flatMap((row, i) => [
			text(row, y + (rows[i - 1]?.bottom ?? 0) + 30),
			`<path stroke="${colours.rule}" d="M${x} ${y + row.bottom}H${x + CHART_WIDTH}"/>`,
			...row.marks.map(
				({ share, height: above }) =>
					`<circle cx="${toTenth(x + share * CHART_WIDTH)}" cy="${toTenth(y + row.bottom - RADIUS - 6 - above * row.step)}" r="${RADIUS}" fill="${colours.ink}" stroke="${colours.paper}" stroke-width="2"/>`,
			),
		]);
		const heaps = bars.map(([share, count]) => {
			const high = Math.max(2, Math.round((count / most) * BAR));
			return `<rect x="${toTenth(x + share * CHART_WIDTH - 5)}" y="${y + height - high}" width="10" height="${high}" fill="${colours.quiet}"/>`;
		});
		const { name } = nameTimes(months, language);
		const axis = writeAxis(columns, name, { x, y, width: CHART_WIDTH, height });
		return [...axis, ...drawn, text(all, y + top + 30), ...heaps].join('\n');
	};
	const told = [...rows, all].map(({ label, says }) => words.tellRecords(label, says));
	return { height: height + AXIS, told, write };
}
