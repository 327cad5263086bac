/** A mark, a label or a name as a reader sees it: what it is, and where, in pixels of the page. */
export interface Seen {
	what: string;
	box: [left: number, top: number, width: number, height: number];
}

/** Runs in a page: lists all marks, labels, rings, leaders and names of countries and seas that are seen on its drawings. */
export function listSeen(): Seen[] {
	const isSeen = (element: Element) =>
		element.getBoundingClientRect().width > 0 && getComputedStyle(element).visibility === 'visible';
	const parts = [
		...document.querySelectorAll(
			'svg.map .layer :is(.ground, .shares, .reach, .turned, .leader, text), svg.map .names text',
		),
	].filter(isSeen);
	return parts.map((part) => {
		const { left, top, width, height } = part.getBoundingClientRect();
		const mark = part.closest('a');
		const name = mark?.getAttribute('aria-label') ?? '';
		const text = part.localName === 'text' ? part.textContent!.replace(/\s+/g, ' ').trim() : '';
		return {
			what: [name, part.getAttribute('class') ?? '', text].join('|'),
			box: [left + scrollX, top + scrollY, width, height].map(Math.round) as Seen['box'],
		};
	});
}
