import { findCountryName } from '../../explorer/placestate.ts';
import type { MapData } from '../../explorer/wire.ts';
import { tally } from '../../lib/tally.ts';
import { divideRing } from '../../styles/clusterring.ts';
import * as words from '../../words/words.ts';
import { setAttributes } from '../dom.ts';
import type { LiveMark } from './livemark.ts';

/** The name of a cluster, as the page gives it: how many places, in which countries, and what they are. */
export function nameCluster(states: LiveMark['states'], data: MapData): string {
	const byCountry = [...Map.groupBy(states, ({ place }) => place.country).values()];
	byCountry.sort((a, b) => b.length - a.length);
	const countries = byCountry.map(([one]) => one && findCountryName(one.place, data));
	return words.nameCluster(
		states.length,
		countries,
		countries[0],
		countShares(states).map(([{ label }, count]) => [label, count]),
	);
}

/** The statuses of the places of a cluster, the most frequent first. */
function countShares(states: LiveMark['states']) {
	return tally(states.flatMap(({ statuses }) => statuses.map(({ status }) => status)));
}

/** Draws the arcs of the ring of a cluster, as copies of the first. */
export function drawRing(ring: SVGElement, r: number, states: LiveMark['states']): void {
	const shares = countShares(states);
	const arcs = divideRing(
		r,
		shares.map(([, count]) => count),
	);
	const [first] = ring.children;
	const paths = shares.map((_, i) => ring.children[i] ?? (first?.cloneNode() as Element));
	shares.forEach(([{ mark }], i) => {
		const path = paths[i];
		if (path) setAttributes(path, { class: mark, d: arcs[i] ?? '' });
	});
	if (ring.childElementCount !== paths.length) ring.replaceChildren(...paths);
}
