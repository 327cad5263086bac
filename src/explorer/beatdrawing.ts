import type { Beat } from '../ledger/beat.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/join.ts';
import { joinPlace, type JoinedPlace } from '../ledger/joined.ts';
import { tally } from '../lib/tally.ts';
import type { Drawing, Layer } from '../map/draw.ts';
import { widenMark } from '../styles/dividedmark.ts';
import type { MarkName } from '../styles/statusmark.ts';
import { listAreaNames } from './areanames.ts';
import { drawAs } from './drawas.ts';
import { toMapPlace, type MarkLink } from './marks.ts';
import { findRegion } from './region.ts';

/** Several small drawings of the same places, each on a day of its own. What all show is drawn once. */
export interface BeatDrawing {
	/** The outline, and the size in user units. */
	ground: Pick<Drawing, 'width' | 'height' | 'land' | 'borders'>;
	names: Layer['names'];
	/** The font size of labels, and user units to a CSS pixel. */
	size: number;
	unit: number;
	/** Where the mark of each place stands in every frame: of several with no room of their own, that of the first. */
	spots: Pick<FrameMark, 'id' | 'x' | 'y' | 'r'>[];
	/** One for each list of states, in the given order. */
	frames: Frame[];
}

/** What one of the drawings shows on its ground. */
interface Frame {
	marks: FrameMark[];
	/** The places by their statuses, for those who do not see them. */
	states: FrameState[];
}

/** A mark of one place, or of several that have no room of their own. */
type FrameMark = Pick<Layer['marks'][number], 'x' | 'y' | 'r' | 'from' | 'label'> & {
	/** The id of the place, or of the first. */
	id: string;
	shares: MarkLink['shares'];
	/** How many places it stands for on that day. */
	count: number;
	isCluster: boolean;
	/** Whether the status of each share is weakly sourced; of a cluster nothing says so. */
	weak: readonly boolean[];
	/** The mark of an answer that speaks of it, where the beat is one. */
	answer: MarkName | undefined;
};

/** How places stood on a day, and what answers them on it. */
export interface BeatDay {
	states: readonly JoinedPlace[];
	answer?: Beat['answer'];
}

/** Places with the same statuses. */
export interface FrameState {
	statuses: Entry<'statuses'>[];
	/** Which of them are weakly sourced for each of the places. */
	weak: boolean[];
	places: readonly JoinedPlace[];
}

/**
 * Draws `places` once for each day: those without a state were not known by then. Every mark and every
 * label stands at the same spot in each. Marks and labels are `scale` times as large as on pages. Throws a RangeError without a place.
 */
export function drawBeats(
	ledger: Ledger,
	places: readonly Entry<'places'>[],
	days: readonly BeatDay[],
	scale = 1,
): BeatDrawing {
	const widest = new Map<string, number>();
	for (const { place, statuses } of days.flatMap(({ states }) => states))
		widest.set(place.id, Math.max(widest.get(place.id) ?? 1, widenMark(statuses.length)));
	const mapPlaces = places.map((place) => ({
		...toMapPlace(joinPlace(ledger, place)),
		aspect: widest.get(place.id) ?? 1,
	}));
	const around = { region: findRegion(ledger), names: listAreaNames(ledger), units: [scale] };
	const { layers, width, height, land, borders } = drawAs('beat', mapPlaces, around);
	const [layer] = layers;
	if (!layer) throw new RangeError('a drawing of beats has a layer');
	const { marks, names, size, unit } = layer;
	return {
		...{ ground: { width, height, land, borders }, names, size, unit, spots: marks },
		frames: days.map(({ states, answer }) => {
			const known = new Map(states.map((state) => [state.place.id, state]));
			return {
				marks: marks.flatMap((mark) => fillMark(mark, known, answer)),
				states: groupStates(states),
			};
		}),
	};
}

/** Draws places once, as they stand today. Without a place there is nothing to draw. */
export function drawToday(
	ledger: Ledger,
	places: readonly Entry<'places'>[],
): BeatDrawing | undefined {
	const today = places.map((place) => joinPlace(ledger, place));
	return places.length > 0 ? drawBeats(ledger, places, [{ states: today }]) : undefined;
}

/** A mark as it stands on a day, on which these places were known; none where no place of it was. */
function fillMark(
	{ id, members, label, x, y, r, from }: Layer['marks'][number],
	known: ReadonlyMap<string, JoinedPlace>,
	answer: Beat['answer'],
): FrameMark[] {
	const single = known.get(id);
	const inside = new Set(members);
	// Those of a cluster in the order of their states.
	const all = members ? [...known.values()].filter(({ place }) => inside.has(place.id)) : [single];
	const own = all.filter((one) => one !== undefined);
	if (own.length === 0) return [];
	const shares = tally(own.flatMap(({ statuses }) => statuses.map(({ status }) => status)));
	const text = members && label ? { ...label, text: String(own.length) } : label;
	const isCluster = members !== undefined;
	const weak = isCluster ? [] : own.flatMap(({ statuses }) => statuses.map((one) => one.isWeak));
	const isAnswered = own.some(({ place }) => answer?.places.has(place.id));
	return [
		{
			...{ id, x, y, r, from, label: text, shares, isCluster, weak },
			...{ count: own.length, answer: isAnswered ? answer?.mark : undefined },
		},
	];
}

function groupStates(states: readonly JoinedPlace[]): FrameState[] {
	return [...Map.groupBy(states, ({ statusIds }) => statusIds).values()].map((same) => ({
		statuses: same[0]?.statuses.map(({ status }) => status) ?? [],
		weak: same[0]?.statuses.map((_, i) => same.every(({ statuses }) => statuses[i]?.isWeak)) ?? [],
		places: same,
	}));
}
