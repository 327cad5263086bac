/** How long a reader must have stopped for the rest to be done, in milliseconds. */
const CALM = 300;

const waiting = new Set<() => void>();
let last = 0;
let timer = 0;

/** Do something once the reader has stopped. One timer runs on for all: browsers take their time to set one anew. */
export function debounce(act: () => void): void {
	waiting.add(act);
	last = performance.now();
	timer ||= window.setTimeout(look, CALM);
}

function look(): void {
	const left = last + CALM - performance.now();
	timer = left > 0 ? window.setTimeout(look, left) : 0;
	if (!timer) flush();
}

/** Do at once what waits. */
export function flush(): void {
	for (const act of waiting) {
		// One that fails is not tried again, and keeps none of the others from its turn.
		waiting.delete(act);
		act();
	}
}

// Whoever prints or goes has stopped.
for (const end of ['beforeprint', 'pagehide']) addEventListener(end, flush);
