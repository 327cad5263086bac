import { countPlaces } from '../content/timeline.ts';
import type { Stand } from '../content/scene.ts';
import { toRecord } from '../lib/url.ts';
import { placeLabels } from '../map/label.ts';
import type { Point, Size } from '../map/zoom.ts';
import { draw, setAll, shape } from './element.ts';
import type { Mark, Scale } from './gather.ts';

/** The size of labels in CSS pixels, at the least width of a layer. */
const LETTERS = 12;

/** The marks that are in view, as links and buttons in the order of the table; one of them is a stop for Tab. */
export class Marks {
	private readonly elements = new Map<string, { element: SVGElement; says: string }>();
	private stop = '';

	constructor(private readonly group: SVGElement) {}

	/** Tab comes back to the mark that had the focus. */
	hold({ target }: Event): void {
		this.stop = (target as Element).getAttribute('data-key') ?? this.stop;
		this.setStop();
	}

	/** Draw what is in the frame, and take away what is not. */
	draw(
		marks: readonly Mark[],
		at: (mark: Mark) => Point,
		{ width, height }: Size,
		{ unit, reach }: Scale,
	): void {
		const seen = marks
			.map((mark) => ({ mark, key: mark.key, r: mark.r, x: at(mark)[0], y: at(mark)[1] }))
			.filter(({ x, y, r }) => x > -r && y > -r && x < width + r && y < height + r);
		const keys = new Set(seen.map(({ key }) => key));
		for (const [key, { element }] of this.elements)
			if (!keys.has(key)) {
				element.remove();
				this.elements.delete(key);
			}
		setAll(this.group, { 'font-size': LETTERS * unit });
		const names = new Map(
			seen.map(({ key, mark: { stands } }) => [
				key,
				stands.length > 1 ? '' : stands[0]!.place.name,
			]),
		);
		const bodies = seen.map(({ key, x, y, r }) => ({
			id: key,
			x,
			y,
			r,
			from: [x, y] as [number, number],
		}));
		bodies.sort((a, b) => b.r - a.r);
		const labels = placeLabels(bodies, names, LETTERS * unit, { width, height });
		let next = this.group.firstElementChild;
		for (const { mark, key, x, y } of seen) {
			const element = this.update(mark, reach);
			// One that stands where it should is not touched: moving it would take the focus from it.
			if (element === next) next = next.nextElementSibling;
			else this.group.insertBefore(element, next);
			setAll(element, { transform: `translate(${x} ${y})` });
			const label = labels.get(key);
			if (mark.stands.length > 1) continue;
			const text = element.lastElementChild!;
			text.textContent = label?.text ?? '';
			if (label) setAll(text, { x: label.x - x, y: label.y - y, 'text-anchor': label.anchor });
		}
		this.setStop();
	}

	/** The element of a mark, if it is in view. */
	elementOf(key: string): SVGElement | undefined {
		return this.elements.get(key)?.element;
	}

	/** The key of the mark that has the focus. */
	held(): string | undefined {
		const { activeElement } = document;
		return this.group.contains(activeElement)
			? activeElement!.getAttribute('data-key')!
			: undefined;
	}

	private update(mark: Mark, reach: number): SVGElement {
		const { key, r, stands } = mark;
		const [{ place, name, statuses }] = stands as [Stand];
		const alone = stands.length === 1;
		const says = alone ? name : `Cluster: ${countPlaces(stands.length)}, opens`;
		const known = this.elements.get(key);
		const signature = [says, r, reach].join();
		if (known?.says === signature) return known.element;
		const main = statuses[0]!.status.mark;
		const element =
			known?.element ??
			draw(alone ? 'a' : 'g', { 'data-key': key, tabindex: -1, ...(!alone && { role: 'button' }) });
		if (alone) setAll(element, { 'data-id': place.id, href: toRecord('places', place.id) });
		setAll(element, {
			'aria-label': says,
			class: alone ? main + (place.weak ? ' weak' : '') : 'cluster',
		});
		const body = alone
			? `<g transform="scale(${r / 8})">${shape(main)}</g><text></text>`
			: `<circle class="disc" r="${r}"/><text text-anchor="middle" dy=".35em">${stands.length}</text>`;
		element.innerHTML = `<circle class="reach" r="${Math.max(r, reach)}"/>${body}`;
		this.elements.set(key, { element, says: signature });
		return element;
	}

	private setStop(): void {
		if (!this.elements.has(this.stop))
			this.stop = this.group.firstElementChild?.getAttribute('data-key') ?? '';
		for (const [key, { element }] of this.elements)
			setAll(element, { tabindex: key === this.stop ? 0 : -1 });
	}
}
