import type { EventEmitter } from 'node:events';

/** How long pages under way may hold up what was saved, in milliseconds. */
const patience = 5000;

/** Keeps pages and changes of what they are made of apart in time. */
export interface HeldPages {
	/** Waits for the changes that are under way. From then on a page is made, until its answer is closed. */
	enter: (answer: EventEmitter) => Promise<void>;
	/** Makes a change, which rejects never, when no page is under way: one change after the other. */
	between: (change: () => Promise<void>) => void;
}

/**
 * Lets no page be made while Astro stores what was saved. A page that was under way then could bring what Astro had read
 * before into what it keeps: from then on each page was made of that, until the next save.
 */
export function holdPages(): HeldPages {
	let changes = Promise.resolve();
	let changesLeft = 0;
	let underWay = 0;
	let tellEnded = () => {};

	async function ended(): Promise<void> {
		if (underWay === 0) return;
		const tooLong = new Promise<void>((done) => setTimeout(done, patience).unref());
		await Promise.race([tooLong, new Promise<void>((done) => (tellEnded = done))]);
	}

	return {
		async enter(answer) {
			let state: 'waits' | 'underWay' | 'closed' = 'waits';
			answer.once('close', () => {
				if (state === 'underWay') underWay--;
				state = 'closed';
				if (underWay === 0) tellEnded();
			});
			while (changesLeft > 0) await changes;
			// A reader may have left meanwhile.
			if ((state as string) === 'closed') return;
			state = 'underWay';
			underWay++;
		},
		between(change) {
			changesLeft++;
			changes = changes
				.then(ended)
				.then(change)
				.finally(() => changesLeft--);
		},
	};
}
