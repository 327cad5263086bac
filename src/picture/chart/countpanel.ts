import type { RecordCounts } from '../../explorer/tellcounts.ts';
import { toTenth } from '../../lib/round.ts';
import { colours } from '../../styles/palette.ts';
import { writeLines } from '../lines.ts';
import { CHART_WIDTH } from './chartsheet.ts';

/** The height of a row, of its bar, and the size of its words, in pixels. */
const ROW = 68;
const BAR = 22;
const SIZE = 24;

/** Counts as bars on one scale from nought for a picture, as on the page: its height in pixels, and what writes it. */
export function drawCounts(items: RecordCounts['items'], language: string) {
	const most = Math.max(1, ...items.map(({ count }) => count));
	const format = new Intl.NumberFormat(language).format;
	const write = ({ x, y }: { x: number; y: number }) =>
		items
			.flatMap(({ text, count }, i) => {
				const top = y + i * ROW;
				const width = toTenth((count / most) * CHART_WIDTH);
				return [
					writeLines(`${text} ${format(count)}`, {
						...{ x, y: top, width: CHART_WIDTH, size: SIZE, most: 1 },
					}),
					`<rect x="${x}" y="${top + 32}" width="${width}" height="${BAR}" fill="${colours.accent}"/>`,
				];
			})
			.join('\n');
	return { height: items.length * ROW, write };
}
