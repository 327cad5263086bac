import { toTenth } from '../../lib/round.ts';
import { layOutBars, type CountedNumber } from '../../lib/barchart.ts';
import { colours } from '../../styles/palette.ts';
import { CHART_WIDTH } from './chartsheet.ts';
import { escapeXml } from '../text.ts';

/** How many times as large it is as on a page. */
const SCALE = 2.4;

const fills = { inner: colours.accent, middle: colours.sea, outer: colours.wash };

/** Numbers as bars for a picture, as on the page: its height in pixels, and what writes it. */
export function drawBars(groups: readonly (readonly CountedNumber[])[], language: string) {
	const { bars, height } = layOutBars(groups, CHART_WIDTH / SCALE);
	const format = new Intl.NumberFormat(language).format;
	const write = ({ x, y }: { x: number; y: number }) =>
		bars.map((bar) => {
			const end = x + bar.share * CHART_WIDTH;
			const name = bar.name && `<tspan font-size="28">${escapeXml(bar.name)}</tspan>`;
			const number = `<tspan>${format(bar.value)}</tspan>`;
			const text = bar.isInside ? [name, number] : [number, name];
			const place = bar.isInside
				? `x="${toTenth(end - 14)}" text-anchor="end"`
				: `x="${toTenth(end + 12)}"`;
			const colour = bar.isInside && bar.shade === 'inner' ? colours.paper : colours.ink;
			return [
				bar.value > 0 &&
					`<rect x="${x}" y="${toTenth(y + bar.y * SCALE)}" width="${toTenth(end - x)}" height="${toTenth(bar.height * SCALE)}" fill="${fills[bar.shade]}" stroke="${colours.accent}" stroke-width="2"/>`,
				`<text ${place} y="${toTenth(y + (bar.y + bar.height - 6) * SCALE)}" font-size="34" fill="${colour}">${text.filter(Boolean).join(' ')}</text>`,
			]
				.filter(Boolean)
				.join('');
		});
	return {
		height: Math.round(height * SCALE),
		write: (at: { x: number; y: number }) => write(at).join('\n'),
	};
}
