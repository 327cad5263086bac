import type { Hint } from './hint.ts';
import type { LiveMark } from './livemark.ts';

/** What pointers, keys and buttons ask a live map for, besides moving its drawing. */
export interface Actions {
	/** Opens the card of a place, or a cluster. */
	open(mark: LiveMark, isByKey: boolean): void;
	/** Closes the card. */
	close(): void;
	/** Tells the reader how to move the map. */
	showHint(hint: Hint): void;
	/** Shows the list of the keys. */
	showHelp(): void;
}
