import type { BeatDrawing } from '../explorer/beatdrawing.ts';
import { placeAnswer } from '../styles/dividedmark.ts';
import { colours } from '../styles/palette.ts';
import type { MarkName } from '../styles/statusmark.ts';
import { listLeaders, writeGround, writeLabels } from './panel.ts';
import { nameShape, writeRing } from './shape.ts';

/** Writes one of the drawings of beats as a part of a picture; `at` is where it stands there, in pixels. */
export function writeBeat(
	{ ground, names, size, unit, frames }: BeatDrawing,
	frame: number,
	at: { x: number; y: number; width: number; height: number },
): string {
	const marks = frames[frame]?.marks ?? [];
	const leaders = marks.flatMap(listLeaders);
	const shapes = marks.map(({ x, y, r, shares, isCluster, weak, label, answer }) => {
		const beside = placeAnswer(r, isCluster ? 1 : shares.length, unit, label?.anchor);
		const badge = answer
			? `<use href="#${nameShape({ marks: [answer] })}" transform="translate(${x} ${y})${beside}"/>`
			: '';
		if (isCluster) {
			const parts = shares.map(([{ data }, count]): [MarkName, number] => [data.mark, count]);
			return writeRing(parts, { x, y, r, unit }) + badge;
		}
		const shape = nameShape({ marks: shares.map(([{ data }]) => data.mark), weak });
		return `<use href="#${shape}" transform="translate(${x} ${y})scale(${+(r / 8).toFixed(2)})"/>${badge}`;
	});
	return [
		`<svg x="${at.x}" y="${at.y}" width="${at.width}" height="${at.height}" viewBox="0 0 ${ground.width} ${ground.height}">`,
		...writeGround(ground, names),
		`<path fill="none" stroke="${colours.quiet}" stroke-width="${unit}" d="${leaders.join('')}"/>`,
		...shapes,
		writeLabels(marks, size),
		'</svg>',
	].join('\n');
}
