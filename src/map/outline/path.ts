import { geoPath, type GeoContext, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
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
	return formatLines(traceLines(shape, projection), minArea);
}

/** Traces the rings of `shape` that are in the frame, in whole user units. */
export function traceRings(
	shape: GeoPermissibleObjects,
	projection: GeoProjection,
): readonly (readonly Point[])[] {
	return traceLines(shape, projection).flatMap(({ points, isClosed }) =>
		isClosed ? [points] : [],
	);
}

function traceLines(shape: GeoPermissibleObjects, projection: GeoProjection): readonly Line[] {
	const canvas = createCanvas();
	geoPath(projection, canvas)(clipNear(shape, projection));
	return canvas.lines;
}

/** A line of an outline in whole user units. */
interface Line {
	points: [Point, ...Point[]];
	isClosed: boolean;
}

/** Creates a canvas for geoPath: it keeps the points of each line, rounded to whole units. */
function createCanvas(): GeoContext & { lines: readonly Line[] } {
	const lines: Line[] = [];
	const findLastLine = (): Line => {
		const line = lines.at(-1);
		if (!line) throw new RangeError('a path begins with moveTo()');
		return line;
	};
	return {
		lines,
		beginPath() {},
		arc() {},
		moveTo(x, y) {
			lines.push({ points: [[Math.round(x), Math.round(y)]], isClosed: false });
		},
		lineTo(x, y) {
			const { points } = findLastLine();
			const [lastX, lastY] = points.at(-1) ?? [];
			const [nextX, nextY] = [Math.round(x), Math.round(y)];
			if (nextX !== lastX || nextY !== lastY) points.push([nextX, nextY]);
		},
		closePath() {
			const line = findLastLine();
			line.isClosed = true;
			const [[startX, startY], ...rest] = line.points;
			const [endX, endY] = rest.at(-1) ?? [];
			// Closing draws the way back to the start.
			if (endX === startX && endY === startY) line.points.pop();
		},
	};
}

/** Writes lines as the `d` of a path, each point relative to the one before. */
function formatLines(lines: readonly Line[], minArea: number): string {
	let [atX, atY] = [0, 0];
	let text = '';
	for (const { points, isClosed } of lines) {
		const kept = simplifyLine(points, isClosed, minArea);
		const [start] = kept;
		if (!start || kept.every(([x, y]) => x === start[0] && y === start[1])) continue;
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

/** Two numbers, with a space before each only where SVG needs one: a minus sign separates as well. */
function join(x: number, y: number, follows: boolean): string {
	const before = follows && x >= 0 ? ' ' : '';
	return before + x + (y >= 0 ? ' ' : '') + y;
}
