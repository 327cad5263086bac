import * as words from '../../words/words.ts';

/** How long each month is shown while time runs, in milliseconds. */
const PACE = 700;

/** What a player plays. */
export interface Playback {
	/** Begins, from the start if the end has been reached. */
	begin(): void;
	/** Shows what comes next, and returns whether that was the last. */
	next(): boolean;
}

/** Lets a button start and stop a playback. Any other input of the reader stops it too. */
export function createPlayer(button: HTMLButtonElement, { begin, next }: Playback): void {
	const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)');
	let timer: ReturnType<typeof setInterval> | undefined;

	const stop = () => {
		clearInterval(timer);
		timer = undefined;
		button.textContent = words.play;
	};
	const updateButton = () => {
		button.hidden = reducedMotion.matches;
		if (reducedMotion.matches) stop();
	};
	button.addEventListener('click', () => {
		if (timer) return stop();
		begin();
		button.textContent = words.stop;
		timer = setInterval(() => {
			if (next()) stop();
		}, PACE);
	});
	const interrupt = (event: Event) => {
		const { key = ' ' } = event as Partial<KeyboardEvent>;
		// A press on the button ends in a click, and that click stops the playback.
		if (timer && !(event.target === button && /^( |Enter)$/.test(key))) stop();
	};
	for (const input of ['pointerdown', 'keydown', 'wheel'])
		document.addEventListener(input, interrupt, { capture: true, passive: true });
	reducedMotion.addEventListener('change', updateButton);
	updateButton();
}
