/** The least time between two announcements, in milliseconds: a person must be able to listen. */
const PAUSE = 1500;

/** Gives the way to say something in a live region: the newest, and not more often than a person can listen. */
export function openSpeech(region: HTMLElement): (text: string) => void {
	let last = -PAUSE;
	let timer = 0;
	return (text) => {
		clearTimeout(timer);
		const wait = Math.max(0, last + PAUSE - performance.now());
		timer = window.setTimeout(() => {
			last = performance.now();
			region.textContent = text;
		}, wait);
	};
}
