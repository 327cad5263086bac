import { formatAddress, parseAddress, type MapState, type Options } from '../explorer/address.ts';
import { updateLinks } from './controls/share.ts';
import { debounce } from './debounce.ts';

/**
 * How a change goes into the browser’s history: `push` as a step of its own, which Back undoes; `merge` as one step with the
 * changes just before and after it; `replace` as no step.
 */
export type HistoryMode = 'push' | 'merge' | 'replace';

/** What keeps the address and the map the same. */
export interface Route {
	/** Returns the state that the address stands for. */
	read(): MapState;
	/** Returns the state that the page came with, whatever the address asks for beyond it. */
	readPage(): MapState;
	/** Writes a state into the address once the reader has stopped. */
	write(state: MapState, mode: HistoryMode): void;
}

/** What a route is made of. */
export interface RouteOptions {
	/** The path of the map, with a slash at the end. */
	home: string;
	/** What a state may hold. */
	options: Options;
	/** Called with the state that Back or Forward leads to. */
	onReturn(state: MapState): void;
}

/** Creates the route of a map page. */
export function createRoute({ home, options, onReturn }: RouteOptions): Route {
	let waiting: { state: MapState; isStep: boolean } | undefined;

	const format = (state: MapState) => {
		const address = formatAddress(state, options);
		updateLinks(address);
		return address;
	};
	const read = () => {
		const { pathname, search } = location;
		const state = parseAddress(pathname.slice(home.length) + search, options);
		format(state);
		return state;
	};
	const writeWaiting = () => {
		if (!waiting) return;
		const { state, isStep } = waiting;
		waiting = undefined;
		const address = home + format(state);
		if (address !== location.pathname + location.search)
			history[isStep ? 'pushState' : 'replaceState'](null, '', address);
	};

	addEventListener('popstate', () => {
		waiting = undefined;
		onReturn(read());
	});
	return {
		read,
		readPage: () => parseAddress(location.pathname.slice(home.length), options),
		write(state, mode) {
			if (mode === 'push') writeWaiting();
			const isStep = mode !== 'replace' || !!waiting?.isStep;
			waiting = { state, isStep };
			// Safari and Chromium limit how often a page may write its address:
			// https://bugs.webkit.org/show_bug.cgi?id=156115 and https://crbug.com/1038223
			debounce(writeWaiting);
		},
	};
}
