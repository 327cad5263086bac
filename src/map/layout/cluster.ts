/** The most places that a drawing shows each by itself; of more, clusters stand for those that would cover each other. */
export const MAX_MARKS = 150;

/** A thing on a plane that needs a circle of its own. */
export interface Circle {
	x: number;
	y: number;
	/** The radius it needs, in units of the frame: it stays the same at every scale. */
	r: number;
}

/** Spots that are shown as one: alone, or several about their middle. */
export interface Cluster<Member extends Circle> extends Circle {
	/** In the order in which they were given. */
	members: [Member, ...Member[]];
}

/** The radius that a cluster needs, by how many it holds. */
export type RadiusOf = (count: number) => number;

/**
 * Join spots until no two circles overlap on a plane enlarged `k` times. Every spot is in one cluster,
 * and clusters come in the order of their first members. (Supercluster joins by distance on the globe, and what it joins may
 * still overlap; here nothing does.)
 */
export function clusterCircles<Member extends Circle>(
	circles: readonly Member[],
	k: number,
	radiusOf: RadiusOf,
): Cluster<Member>[] {
	// Each spot is a body with a number. Typed arrays: this is done for 10,000 while a finger is on the slider.
	const size = circles.length;
	const [x, y, r] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
	const count = new Int32Array(size).fill(1);
	const into = new Int32Array(size);
	let least = Infinity;
	let most = radiusOf(size);
	for (let i = 0; i < size; i++) {
		const circle = circles[i]!;
		x[i] = circle.x * k;
		y[i] = circle.y * k;
		r[i] = circle.r;
		into[i] = i;
		least = Math.min(least, circle.r);
		most = Math.max(most, circle.r);
	}
	/** The heavier of two takes the other in, and moves towards it. */
	const join = (body: number, other: number): number => {
		if (count[body]! < count[other]!) return join(other, body);
		const share = count[other]! / (count[body]! += count[other]!);
		x[body]! += (x[other]! - x[body]!) * share;
		y[body]! += (y[other]! - y[body]!) * share;
		into[other] = body;
		return body;
	};
	// First all that share a cell so small that they must overlap: of many at one point, one is left.
	const small = least * Math.SQRT2;
	const firsts = new Map<number, number>();
	for (let i = 0; i < size; i++) {
		const circle = circles[i]!;
		const cell = Math.floor((circle.x * k) / small) * 65_536 + Math.floor((circle.y * k) / small);
		const first = firsts.get(cell);
		if (first === undefined) firsts.set(cell, i);
		else join(first, i);
	}
	// Then one after the other takes its stand, once it has joined those that it overlaps.
	const grid = createGrid(x, y, r, 2 * least);
	for (let body of firsts.values()) {
		for (let other = body; other >= 0; other = grid.takeNearest(body, most)) {
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

/** Bodies by the cell that their middle is in, each cell a list from one to the next; two far cells may share one. */
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
		/** Take out the nearest that overlaps a body, and none of which is larger than `most`; −1, if none does. */
		takeNearest(body: number, most: number): number {
			const touchRadius = r[body]! + most;
			const right = toCell(x[body]! + touchRadius);
			const bottom = toCell(y[body]! + touchRadius);
			let nearest = -1;
			let before = -1;
			let at = 0;
			let distance = Infinity;
			for (let column = toCell(x[body]! - touchRadius); column <= right; column++)
				for (let row = toCell(y[body]! - touchRadius); row <= bottom; row++) {
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
