import * as words from '../../words/words.ts';

/** What a player plays. */
export interface Playback {
	/** Begins, from the start if the end has been reached. Returns how long to show what is there, in milliseconds. */
	begin(): number;
	/** Shows what comes next, and returns how long to show it; undefined, if it was the last. */
	next(): number | undefined;
}

/** Lets a button start and stop a playback. Any other click or key of the reader stops it too; to scroll does not. */
export function createPlayer(button: HTMLButtonElement, { begin, next }: Playback): void {
	const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)');
	let timer: ReturnType<typeof setTimeout> | undefined;

	const stop = () => {
		clearTimeout(timer);
		timer = undefined;
		button.textContent = words.play;
	};
	const wait = (time: number | undefined) => {
		if (time === undefined) stop();
		else timer = setTimeout(() => wait(next()), time);
	};
	const updateButton = () => {
		button.hidden = reducedMotion.matches;
		if (reducedMotion.matches) stop();
	};
	button.addEventListener('click', () => {
		if (timer) return stop();
		button.textContent = words.stop;
		wait(begin());
	});
	const interrupt = (event: Event) => {
		const { key = ' ' } = event as Partial<KeyboardEvent>;
		// A press on the button ends in a click, and that click stops the playback.
		if (timer && !(event.target === button && /^( |Enter)$/.test(key))) stop();
	};
	for (const input of ['click', 'keydown', 'input'])
		document.addEventListener(input, interrupt, { capture: true, passive: true });
	document.addEventListener('visibilitychange', () => {
		if (document.hidden && timer) stop();
	});
	reducedMotion.addEventListener('change', updateButton);
	updateButton();
}
