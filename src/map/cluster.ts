/** A thing on a plane that needs a circle of its own. */
export interface Spot {
	x: number;
	y: number;
	/** The radius it needs, in units of the frame: it stays the same at every scale. */
	r: number;
}

/** Spots that are shown as one: alone, or several about their middle. */
export interface Cluster<Member extends Spot> extends Spot {
	/** In the order in which they were given. */
	members: Member[];
}

interface Body {
	x: number;
	y: number;
	r: number;
	ids: number[];
}

/** The radius that a cluster needs, by how many it holds. */
export type Room = (count: number) => number;

/**
 * Join spots until no two circles overlap on a plane enlarged `k` times. Every spot is in one cluster,
 * and clusters come in the order of their first members. (Supercluster joins by distance on the globe, and what it joins may
 * still overlap; here nothing does.)
 */
export function clusterSpots<Member extends Spot>(
	spots: readonly Member[],
	k: number,
	room: Room,
): Cluster<Member>[] {
	let bodies: Body[] = spots.map(({ x, y, r }, i) => ({ x: x * k, y: y * k, r, ids: [i] }));
	// First all that share a cell so small that they must overlap: of many at one point, one is left.
	const least = Math.min(...[Infinity, ...new Set(spots.map(({ r }) => r))]);
	bodies = [...groupBy(bodies, least * Math.SQRT2).values()].map((group) => join(group, room));
	for (let before = Infinity; bodies.length < before;) {
		before = bodies.length;
		bodies = joinNearest(bodies, room);
	}
	return bodies
		.map(({ x, y, r, ids }) => ({ x: x / k, y: y / k, r, ids: ids.sort((a, b) => a - b) }))
		.sort((a, b) => a.ids[0]! - b.ids[0]!)
		.map(({ x, y, r, ids }) => ({ x, y, r, members: ids.map((id) => spots[id]!) }));
}

/** Join each body with the nearest that it overlaps; both only once. */
function joinNearest(bodies: Body[], room: Room): Body[] {
	const cell = 2 * bodies.reduce((most, { r }) => Math.max(most, r), 0);
	const grid = groupBy(bodies, cell);
	const joined = new Set<Body>();
	const next: Body[] = [];
	for (const body of bodies) {
		if (joined.has(body)) continue;
		joined.add(body);
		const other = findNearest(body, grid, cell, joined);
		if (other) joined.add(other);
		next.push(other ? join([body, other], room) : body);
	}
	return next;
}

function findNearest(body: Body, grid: Map<string, Body[]>, cell: number, joined: Set<Body>) {
	const [column, row] = [Math.floor(body.x / cell), Math.floor(body.y / cell)];
	let nearest: Body | undefined;
	let least = Infinity;
	for (let c = column - 1; c <= column + 1; c++)
		for (let w = row - 1; w <= row + 1; w++)
			for (const other of grid.get(`${c} ${w}`) ?? []) {
				const distance = Math.hypot(other.x - body.x, other.y - body.y);
				if (joined.has(other) || distance >= body.r + other.r || distance >= least) continue;
				[nearest, least] = [other, distance];
			}
	return nearest;
}

function join(bodies: Body[], room: Room): Body {
	if (bodies.length === 1) return bodies[0]!;
	const ids = bodies.flatMap((body) => body.ids);
	const mean = (axis: 'x' | 'y') =>
		bodies.reduce((sum, body) => sum + body[axis] * body.ids.length, 0) / ids.length;
	return { x: mean('x'), y: mean('y'), r: room(ids.length), ids };
}

function groupBy(bodies: Body[], cell: number): Map<string, Body[]> {
	const grid = new Map<string, Body[]>();
	for (const body of bodies) {
		const key = `${Math.floor(body.x / cell)} ${Math.floor(body.y / cell)}`;
		const group = grid.get(key);
		if (group) group.push(body);
		else grid.set(key, [body]);
	}
	return grid;
}
