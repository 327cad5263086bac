import { clampViewport, wholeViewport, type Size, type Viewport } from '../map/zoom.ts';

/** The choices of a reader on the map. */
export interface MapState {
	/** `YYYY-MM-DD` */
	day: string;
	/** The ids of the statuses that are shown; undefined if all are. */
	statuses: readonly string[] | undefined;
	/** The codes of the countries that are shown; undefined if all are. */
	countries: readonly string[] | undefined;
	/** The id of the place whose card is open. */
	place: string | undefined;
	/** What else the address asks for, of the facets that are fetched when they are needed: `year=2022&kind=order`. */
	more?: string | undefined;
	/** The viewport of each drawing, by its name; without one, the whole drawing is shown. */
	viewports: Readonly<Record<string, Viewport>>;
}

/** The values that an address may name. */
export interface Options {
	/** The days with a map page, the earliest first; the first and the last day that can be shown. */
	days: readonly string[];
	first: string;
	today: string;
	statuses: readonly string[];
	countries: readonly string[];
	places: ReadonlySet<string>;
	drawings: Readonly<Record<string, Size>>;
}

/** The value of `status` in an address if no status is shown. */
const NONE = 'none';

/**
 * Formats the address of a state, relative to that of the map: `2022-10-31/?day=2022-11-15&status=denied&region=360,200,4`.
 * Its path is that of the map page which shows the same statuses without a script. Choices that the page has anyway are
 * left out.
 */
export function formatAddress(state: MapState, options: Options): string {
	const { day, statuses, countries, place, more, viewports } = state;
	const page = day === options.today ? '' : (options.days.findLast((one) => one <= day) ?? '');
	const chosen = Object.keys(options.drawings).flatMap((name): [string, string][] => {
		const viewport = viewports[name];
		return viewport && viewport.k > 1 ? [[name, `${viewport.x},${viewport.y},${viewport.k}`]] : [];
	});
	const parameters: [string, string | undefined][] = [
		['day', day === (page || options.today) ? undefined : day],
		['status', statuses && (statuses.join() || NONE)],
		['country', countries?.join()],
		['place', place],
		...chosen,
	];
	const written = parameters.flatMap(([name, value]) => (value ? `${name}=${value}` : []));
	if (more) written.push(more);
	return (page && `${page}/`) + (written.length > 0 ? `?${written.join('&')}` : '');
}

/** Parses an address that formatAddress() wrote. Values that are not among the options are ignored. */
export function parseAddress(address: string, options: Options): MapState {
	const [path = '', search = ''] = address.split('?');
	const parameters = new URLSearchParams(search);
	/** The values of a parameter that can be chosen, in the order of `all`; undefined for none or all of them. */
	const readChoice = (name: string, all: readonly string[]) => {
		const values = new Set(parameters.get(name)?.split(','));
		const chosen = all.filter((value) => values.has(value));
		return chosen.length > 0 && chosen.length < all.length ? chosen : undefined;
	};
	const place = parameters.get('place') ?? '';
	return {
		day: readDay(parameters.get('day') ?? path.replace(/\/.*$/, ''), options),
		statuses: parameters.get('status') === NONE ? [] : readChoice('status', options.statuses),
		countries: readChoice('country', options.countries),
		place: options.places.has(place) ? place : undefined,
		more: search.match(/\b(year|number|kind|tag)=[^&]+/g)?.join('&'),
		viewports: Object.fromEntries(
			Object.entries(options.drawings).map(([name, size]) => [
				name,
				parseViewport(parameters.get(name) ?? '', size),
			]),
		),
	};
}

/** Reads a day of the calendar, and moves one outside of the first and the last day to the nearer of them. */
function readDay(text: string, { first, today }: Options): string {
	const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : NaN;
	// Some JavaScript engines read 31 February as 3 March.
	if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) return today;
	return text < first ? first : text > today ? today : text;
}

function parseViewport(text: string, size: Size): Viewport {
	const [x = NaN, y = NaN, k = NaN, ...rest] = text.split(',').map(Number);
	if (!text || rest.length > 0 || ![x, y, k].every(Number.isFinite)) return wholeViewport(size);
	return clampViewport({ x, y, k }, size);
}
