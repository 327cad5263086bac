/** The largest number of places that a drawing shows one by one, as it is built; of more, it shows clusters. The script joins whatever would overlap. */
export const MAX_MARKS = 150;

/** A mark that needs a circle on a drawing; `x`, `y` is its middle in user units at scale 1. */
export interface Circle {
	x: number;
	y: number;
	/** The radius that it needs in user units, which is the same at every scale. */
	r: number;
}

/** One circle, or several that are shown as one about their middle. */
export interface Cluster<Member extends Circle> extends Circle {
	/** In the given order. */
	members: [Member, ...Member[]];
}

/** Returns the radius of a cluster of so many members. */
export type RadiusOf = (count: number) => number;

/**
 * Joins circles until no two clusters overlap on a drawing enlarged `k` times. Every circle is in one cluster, and clusters
 * come in the order of their first members. (The package supercluster joins by distance on the globe, and its clusters may
 * overlap. d3-quadtree finds the nearest middle; here the nearest that overlaps is looked for, among bodies of all sizes which
 * move as they are joined: its tree would have to be mended at each step.)
 */
export function clusterCircles<Member extends Circle>(
	circles: readonly Member[],
	k: number,
	radiusOf: RadiusOf,
): Cluster<Member>[] {
	// Each circle is a body with a number. Typed arrays, since this runs for 10,000 circles while a reader moves the slider.
	const size = circles.length;
	const [x, y, r] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
	const count = new Int32Array(size).fill(1);
	const into = new Int32Array(size);
	let minRadius = Infinity;
	let maxRadius = radiusOf(size);
	for (let i = 0; i < size; i++) {
		const circle = circles[i]!;
		x[i] = circle.x * k;
		y[i] = circle.y * k;
		r[i] = circle.r;
		into[i] = i;
		minRadius = Math.min(minRadius, circle.r);
		maxRadius = Math.max(maxRadius, circle.r);
	}
	/** Joins two bodies: the one with more members stays, and moves to the middle of all. Returns that body. */
	const join = (body: number, other: number): number => {
		if (count[body]! < count[other]!) return join(other, body);
		const share = count[other]! / (count[body]! += count[other]!);
		x[body]! += (x[other]! - x[body]!) * share;
		y[body]! += (y[other]! - y[body]!) * share;
		into[other] = body;
		return body;
	};
	// First join all circles in one cell of a grid so fine that they must overlap: of many at one point, one is left.
	const side = minRadius * Math.SQRT2;
	const firsts = new Map<number, number>();
	for (let i = 0; i < size; i++) {
		const circle = circles[i]!;
		const cell = Math.floor((circle.x * k) / side) * 65_536 + Math.floor((circle.y * k) / side);
		const first = firsts.get(cell);
		if (first === undefined) firsts.set(cell, i);
		else join(first, i);
	}
	// Then add one body after the other, once it is joined with all that it overlaps.
	const grid = createGrid(x, y, r, 2 * minRadius);
	for (let body of firsts.values()) {
		for (let other = body; other >= 0; other = grid.takeNearest(body, maxRadius)) {
			if (other !== body) body = join(body, other);
			if (count[body]! > 1) r[body] = radiusOf(count[body]!);
		}
		grid.add(body);
	}
	const clusters: Cluster<Member>[] = [];
	const byBody: (Cluster<Member> | undefined)[] = new Array(size);
	for (let i = 0; i < size; i++) {
		let body = i;
		while (into[body] !== body) body = into[body]!;
		const found = byBody[body];
		if (found) found.members.push(circles[i]!);
		else {
			const [middleX, middleY] = [x[body]! / k, y[body]! / k];
			const cluster: Cluster<Member> = {
				x: middleX,
				y: middleY,
				r: r[body]!,
				members: [circles[i]!],
			};
			clusters.push((byBody[body] = cluster));
		}
	}
	return clusters;
}

/**
 * Creates a grid of bodies: each cell is a linked list of those with their middle in it. Cells far apart may share a
 * list.
 */
function createGrid(x: Float64Array, y: Float64Array, r: Float64Array, side: number) {
	const mask = 2 ** Math.ceil(Math.log2(x.length + 1)) * 2 - 1;
	const heads = new Int32Array(mask + 1).fill(-1);
	const next = new Int32Array(x.length);
	const toCell = (at: number) => Math.floor(at / side);
	const hash = (column: number, row: number) =>
		(Math.imul(column, 73856093) ^ Math.imul(row, 19349663)) & mask;
	return {
		add(body: number) {
			const cell = hash(toCell(x[body]!), toCell(y[body]!));
			next[body] = heads[cell]!;
			heads[cell] = body;
		},
		/**
		 * Removes the nearest body that overlaps `body`, and returns it; −1 if none does. None may be larger than
		 * `maxRadius`.
		 */
		takeNearest(body: number, maxRadius: number): number {
			const maxDistance = r[body]! + maxRadius;
			const right = toCell(x[body]! + maxDistance);
			const bottom = toCell(y[body]! + maxDistance);
			let nearest = -1;
			let before = -1;
			let at = 0;
			let distance = Infinity;
			for (let column = toCell(x[body]! - maxDistance); column <= right; column++)
				for (let row = toCell(y[body]! - maxDistance); row <= bottom; row++) {
					const cell = hash(column, row);
					for (
						let last = -1, other = heads[cell]!;
						other >= 0;
						last = other, other = next[other]!
					) {
						const square = (x[other]! - x[body]!) ** 2 + (y[other]! - y[body]!) ** 2;
						if (square >= distance || square >= (r[body]! + r[other]!) ** 2) continue;
						nearest = other;
						before = last;
						at = cell;
						distance = square;
					}
				}
			if (before >= 0) next[before] = next[nearest]!;
			else if (nearest >= 0) heads[at] = next[nearest]!;
			return nearest;
		},
	};
}
