import { clampViewport, wholeViewport, type Size, type Viewport } from '../map/zoom.ts';

/** All that a reader has chosen on the map. */
export interface MapState {
	/** `YYYY-MM-DD` */
	day: string;
	/** The ids of the statuses that are shown; all, if none is named. */
	statuses: readonly string[] | undefined;
	/** The codes of the countries that are shown; all, if none is named. */
	countries: readonly string[] | undefined;
	/** The id of the place whose card is open. */
	place: string | undefined;
	/** The part of each drawing that is in view, by its name; the whole, if none is named. */
	viewports: Readonly<Record<string, Viewport>>;
}

/** What can be chosen. */
export interface Options {
	/** The days that have a page each, the earliest first; the first day and the last that can be shown. */
	days: readonly string[];
	first: string;
	today: string;
	statuses: readonly string[];
	countries: readonly string[];
	places: ReadonlySet<string>;
	drawings: Readonly<Record<string, Size>>;
}

/** How an address says that no status is shown. */
const NONE = 'none';

/**
 * The address of a state, from that of the map on: `2022-10-31/?day=2022-11-15&status=denied&region=360,200,4`.
 * Its path is that of the page which shows the same day without a script; what is as it was is left out.
 */
export function formatAddress(state: MapState, options: Options): string {
	const { day, statuses, countries, place, viewports } = state;
	const page = day === options.today ? '' : (options.days.findLast((one) => one <= day) ?? '');
	const chosen = Object.keys(options.drawings).flatMap((name): [string, string][] => {
		const viewport = viewports[name];
		return viewport && viewport.k > 1 ? [[name, `${viewport.x},${viewport.y},${viewport.k}`]] : [];
	});
	const query: [string, string | undefined][] = [
		['day', day === (page || options.today) ? undefined : day],
		['status', statuses && (statuses.join() || NONE)],
		['country', countries?.join()],
		['place', place],
		...chosen,
	];
	const written = query.flatMap(([name, value]) => (value ? `${name}=${value}` : []));
	return (page && `${page}/`) + (written.length > 0 ? `?${written.join('&')}` : '');
}

/** The state that an address stands for. What makes no sense in it counts as not said. */
export function parseAddress(address: string, options: Options): MapState {
	const [path = '', search = ''] = address.split('?');
	const query = new URLSearchParams(search);
	/** Those of the `known` that are named, in their order; nothing, if none is or all are. */
	const among = (known: readonly string[], name: string) => {
		const said = new Set(query.get(name)?.split(','));
		const named = known.filter((one) => said.has(one));
		return named.length > 0 && named.length < known.length ? named : undefined;
	};
	const place = query.get('place') ?? '';
	return {
		day: readDay(query.get('day') ?? path.replace(/\/.*$/, ''), options),
		statuses: query.get('status') === NONE ? [] : among(options.statuses, 'status'),
		countries: among(options.countries, 'country'),
		place: options.places.has(place) ? place : undefined,
		viewports: Object.fromEntries(
			Object.entries(options.drawings).map(([name, size]) => [
				name,
				parseViewport(query.get(name) ?? '', size),
			]),
		),
	};
}

/** A day of the calendar between the first and the last. */
function readDay(text: string, { first, today }: Options): string {
	const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : NaN;
	// Some engines read 31 February as 3 March.
	if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) return today;
	return text < first ? first : text > today ? today : text;
}

function parseViewport(text: string, size: Size): Viewport {
	const [x = NaN, y = NaN, k = NaN, ...rest] = text.split(',').map(Number);
	if (!text || rest.length > 0 || ![x, y, k].every(Number.isFinite)) return wholeViewport(size);
	return clampViewport({ x, y, k }, size);
}
