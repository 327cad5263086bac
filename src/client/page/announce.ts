/** The least time between two announcements, in milliseconds: a person must be able to listen. */
const PAUSE = 1500;

/** How long a letter of the last one takes to hear, in milliseconds: fast, as who listens often has it. */
const LETTER = 40;

/** Gives the way to say something in a live region: the newest, and not more often than a person can listen. */
export function createAnnouncer(region: HTMLElement): (text: string) => void {
	let last = -PAUSE;
	let timer = 0;
	let newest = '';
	return (text) => {
		newest = text;
		timer ||= window.setTimeout(
			() => {
				timer = 0;
				last = performance.now();
				region.textContent = newest;
			},
			last + Math.max(PAUSE, region.textContent.length * LETTER) - performance.now(),
		);
	};
}
