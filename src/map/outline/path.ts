import { geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import { clipNear } from './clip.ts';
import { simplifyLine, type Point } from './simplify.ts';

/** The area in square user units below which a bend or an island is left out, unless the caller says otherwise. */
const MIN_AREA = 2;

/**
 * Writes `shape` as the `d` of an SVG path. Whole user units and relative commands take a third of the bytes of absolute
 * decimals. Bends and islands smaller than `minArea` square user units are left out.
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

interface Line {
	points: [Point, ...Point[]];
	isClosed: boolean;
}

/** A canvas for geoPath: it keeps the points of each line, rounded to whole units. */
class Pen {
	private readonly lines: Line[] = [];

	constructor(private readonly minArea: number) {}

	beginPath() {}
	arc() {}
	moveTo(x: number, y: number) {
		this.lines.push({ points: [[Math.round(x), Math.round(y)]], isClosed: false });
	}
	lineTo(x: number, y: number) {
		const { points } = this.lastLine();
		const [lastX, lastY] = points.at(-1) ?? [];
		const [nextX, nextY] = [Math.round(x), Math.round(y)];
		if (nextX !== lastX || nextY !== lastY) points.push([nextX, nextY]);
	}
	closePath() {
		const line = this.lastLine();
		line.isClosed = true;
		const [[startX, startY], ...rest] = line.points;
		const [endX, endY] = rest.at(-1) ?? [];
		// Closing draws the way back to the start.
		if (endX === startX && endY === startY) line.points.pop();
	}

	text(): string {
		let [atX, atY] = [0, 0];
		let text = '';
		for (const { points, isClosed } of this.lines) {
			const kept = simplifyLine(points, isClosed, this.minArea);
			const [start] = kept;
			if (!start || kept.length < 2) continue;
			kept.forEach(([x, y], i) => {
				const command = i === 0 ? 'm' : i === 1 ? 'l' : '';
				text += command + join(x - atX, y - atY, command === '');
				[atX, atY] = [x, y];
			});
			if (isClosed) {
				text += 'z';
				[atX, atY] = start;
			}
		}
		return text;
	}

	private lastLine(): Line {
		const line = this.lines.at(-1);
		if (!line) throw new RangeError('a path begins with moveTo()');
		return line;
	}
}

/** Two numbers, with a space before each only where SVG needs one: a minus sign separates as well. */
function join(x: number, y: number, follows: boolean): string {
	const before = follows && x >= 0 ? ' ' : '';
	return before + x + (y >= 0 ? ' ' : '') + y;
}
