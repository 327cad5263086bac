import { whenCalm } from './calm.ts';
import { formatAddress, parseAddress, type Choice, type MapState } from '../map/address.ts';

/** How a change goes into the history: a step that Back undoes, one that may be part of the last, or none. */
export type Change = 'step' | 'day' | 'view';

/** Keeps the address and what is shown the same. */
export class Route {
	private waiting: { address: string; isStep: boolean } | undefined;

	constructor(
		/** The path of the map, with a slash at the end. */
		private readonly home: string,
		private readonly choice: Choice,
		/** Whether a step goes into the history. */
		private readonly hasHistory: boolean,
		apply: (state: MapState) => void,
	) {
		addEventListener('popstate', () => {
			this.waiting = undefined;
			apply(this.read());
		});
	}

	/** The state that the address stands for. */
	read(): MapState {
		return parseAddress(location.pathname.slice(this.home.length) + location.search, this.choice);
	}

	/** Write a state into the address. */
	write(state: MapState, change: Change): void {
		if (change === 'step') this.flush();
		const isStep = change !== 'view' || (this.waiting?.isStep ?? false);
		this.waiting = { address: this.home + formatAddress(state, this.choice), isStep };
		// Some browsers refuse more than a few a second.
		if (change === 'step') this.flush();
		else whenCalm(this.flush);
	}

	/** Write what waits. */
	private readonly flush = (): void => {
		const { address, isStep } = this.waiting ?? {};
		this.waiting = undefined;
		if (!address || address === location.pathname + location.search) return;
		history[isStep && this.hasHistory ? 'pushState' : 'replaceState'](null, '', address);
	};
}
