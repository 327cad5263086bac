/** The least time between two announcements, in milliseconds. A person must be able to listen. */
const PAUSE = 1500;

/** How long a letter takes to hear, in milliseconds. This is fast, as people who listen to a screen reader often set it. */
const LETTER = 40;

/**
 * Returns a function that announces a text in a live region, not more often than a person can listen. Of several texts that
 * wait only the newest is announced.
 */
export function createAnnouncer(region: HTMLElement): (text: string) => void {
	let lastTime = -PAUSE;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let newest = '';
	return (text) => {
		newest = text;
		timer ||= setTimeout(
			() => {
				timer = undefined;
				lastTime = performance.now();
				region.textContent = newest;
			},
			lastTime + Math.max(PAUSE, region.textContent.length * LETTER) - performance.now(),
		);
	};
}
