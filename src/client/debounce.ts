/** How long a reader must have stopped before what waits is done, in milliseconds. */
const DELAY = 300;

const waiting = new Set<() => void>();
let lastCall = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Does something once the reader has stopped: after a pause in which nothing was debounced. All calls share one timer, and
 * no call restarts it, because browsers take their time to set a timer.
 */
export function debounce(act: () => void): void {
	waiting.add(act);
	lastCall = performance.now();
	timer ||= setTimeout(check, DELAY);
}

function check(): void {
	const left = lastCall + DELAY - performance.now();
	timer = left > 0 ? setTimeout(check, left) : undefined;
	if (!timer) flush();
}

/** Does at once what waits. */
export function flush(): void {
	for (const act of waiting) {
		// Removed first, so that one that throws is not tried again.
		waiting.delete(act);
		act();
	}
}

/** Does what waits before the page is printed or left. */
export function flushOnLeave(): void {
	for (const event of ['beforeprint', 'pagehide']) addEventListener(event, flush);
}
