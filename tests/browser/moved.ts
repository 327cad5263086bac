/** What `watch` keeps. */
export interface Seen {
	widths: string[][];
	shift: number;
}

/** Runs in a page before anything else: keeps how wide its text is in each frame, and what moves. */
export function watch(): void {
	const seen = { widths: [] as string[][], shift: 0 };
	Object.assign(window, { seen });
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries())
			seen.shift += (entry as never as { value: number }).value;
	}).observe({ type: 'layout-shift', buffered: true });
	const look = () => {
		['h1', 'header nav a'].forEach((selector, i) => {
			const el = document.querySelector(selector);
			const range = document.createRange();
			if (el) range.selectNodeContents(el);
			const widths = (seen.widths[i] ??= []);
			const width = [...range.getClientRects()].map((box) => box.width.toFixed(2)).join(' ');
			if (width && widths.at(-1) !== width) widths.push(width);
		});
		requestAnimationFrame(look);
	};
	requestAnimationFrame(look);
}
