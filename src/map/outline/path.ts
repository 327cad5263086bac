import { geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import { clipNear } from './cut.ts';
import { simplifyLine } from './simplify.ts';

/** The least area in square user units of a bend or an island that is drawn, if none is named: it would be a speck. */
const MIN_AREA = 2;

/**
 * `shape` as the `d` of an SVG path in whole user units, written with relative commands:
 * a third of the weight of absolute decimals. Bends and islands smaller than `least` are left out.
 */
export function writePath(
	shape: GeoPermissibleObjects,
	projection: GeoProjection,
	minArea = MIN_AREA,
): string {
	const pen = new Pen(minArea);
	geoPath(projection, pen)(clipNear(shape, projection));
	return pen.text();
}

/** Takes the calls that geoPath makes on a canvas and keeps rounded points. */
class Pen {
	private lines: { points: [number, number][]; closed: boolean }[] = [];

	constructor(private readonly minArea: number) {}

	beginPath() {}
	arc() {}
	moveTo(x: number, y: number) {
		this.lines.push({ points: [[Math.round(x), Math.round(y)]], closed: false });
	}
	lineTo(x: number, y: number) {
		const { points } = this.lines.at(-1)!;
		const [lastX, lastY] = points.at(-1)!;
		const [nextX, nextY] = [Math.round(x), Math.round(y)];
		if (nextX !== lastX || nextY !== lastY) points.push([nextX, nextY]);
	}
	closePath() {
		const line = this.lines.at(-1)!;
		line.closed = true;
		// The way back to the start is what closing draws.
		const [[startX, startY], ...rest] = line.points as [[number, number], ...[number, number][]];
		const [endX, endY] = rest.at(-1) ?? [];
		if (endX === startX && endY === startY) line.points.pop();
	}

	text(): string {
		let [atX, atY] = [0, 0];
		let text = '';
		for (const line of this.lines) {
			const { closed } = line;
			const points = simplifyLine(line.points, closed, this.minArea);
			if (points.length < 2) continue;
			points.forEach(([x, y], i) => {
				const command = i === 0 ? 'm' : i === 1 ? 'l' : '';
				text += command + join(x - atX, y - atY, command === '');
				[atX, atY] = [x, y];
			});
			if (closed) {
				text += 'z';
				[atX, atY] = points[0]!;
			}
		}
		return text;
	}
}

/** Two numbers with a space only where SVG needs one: a minus sign separates as well. */
function join(x: number, y: number, follows: boolean): string {
	const before = follows && x >= 0 ? ' ' : '';
	return before + x + (y >= 0 ? ' ' : '') + y;
}
