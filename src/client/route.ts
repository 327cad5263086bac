import { formatAddress, parseAddress, type Options, type MapState } from '../explorer/address.ts';
import { debounce } from './debounce.ts';
import { updateLinks } from './controls/share.ts';

/** How a change goes into the history: a step that Back undoes, one that may be part of the last, or none. */
export type HistoryMode = 'push' | 'merge' | 'replace';

/** Keeps the address and what is shown the same. */
export class Route {
	#waiting: { state: MapState; isStep: boolean } | undefined;

	constructor(
		/** The path of the map, with a slash at the end. */
		private readonly home: string,
		private readonly options: Options,
		/** Whether a step goes into the history. */
		private readonly hasHistory: boolean,
		apply: (state: MapState) => void,
	) {
		addEventListener('popstate', () => {
			this.#waiting = undefined;
			apply(this.read());
		});
	}

	/** The state that the address stands for. */
	read(): MapState {
		const { pathname, search } = location;
		const state = parseAddress(pathname.slice(this.home.length) + search, this.options);
		this.#lead(state);
		return state;
	}

	/** Write a state into the address, once the reader has stopped. */
	write(state: MapState, change: HistoryMode): void {
		if (change === 'push') this.#flush();
		const isStep = change !== 'replace' || (this.#waiting?.isStep ?? false);
		this.#waiting = { state, isStep };
		// Some browsers refuse more than a few a second.
		debounce(this.#flush);
	}

	/** Write what waits. */
	readonly #flush = (): void => {
		if (!this.#waiting) return;
		const { state, isStep } = this.#waiting;
		this.#waiting = undefined;
		const address = this.home + this.#lead(state);
		if (address !== location.pathname + location.search)
			history[isStep && this.hasHistory ? 'pushState' : 'replaceState'](null, '', address);
	};

	/** Make what leads on lead to a state; gives its address from that of the map on. */
	#lead(state: MapState): string {
		const address = formatAddress(state, this.options);
		updateLinks(address);
		return address;
	}
}
