import { countPlaces } from '../content/timeline.ts';
import { toRecord } from '../lib/url.ts';
import type { Label } from '../map/label.ts';
import { draw, icon, setAll } from './element.ts';
import type { Mark } from './gather.ts';

/** A mark as it is drawn. It remembers what it shows, and touches its element only for what is new. */
export class Glyph {
	readonly element: SVGElement;
	mark!: Mark;
	/** Where it is on the enlarged plane. */
	x = NaN;
	y = NaN;
	private look = '';
	private label: Label | undefined;

	constructor(readonly key: string) {
		this.element = draw(key[0] === '+' ? 'g' : 'a', { 'data-key': key, tabindex: -1 });
	}

	/** Show a mark of its key, with so much room for a finger. */
	show(mark: Mark, reach: number): void {
		if (this.mark === mark) return;
		this.mark = mark;
		const { isAlone, first, r, seats } = mark;
		const { place, statuses } = first;
		const says = isAlone ? first.name : `Cluster: ${countPlaces(seats.length)}, opens`;
		const look = [says, r, reach].join();
		if (this.look === look) return;
		this.look = look;
		this.label = undefined;
		const { element } = this;
		const kind = isAlone ? statuses[0]!.status.mark : 'cluster';
		setAll(element, {
			'aria-label': says,
			class: kind + (isAlone && place.weak ? ' weak' : ''),
			...(isAlone
				? { 'data-id': place.id, href: toRecord('places', place.id) }
				: { role: 'button' }),
		});
		element.replaceChildren(...copyPattern(kind));
		const [circle, body, text] = element.children as unknown as [Element, Element, Element];
		setAll(circle, { r: Math.max(r, reach) });
		setAll(body, isAlone ? { transform: `scale(${r / 8})` } : { r });
		if (!isAlone) text.textContent = String(seats.length);
	}

	/** Move it on the plane enlarged `k` times. */
	move(k: number): void {
		const [x, y] = [this.mark.x * k, this.mark.y * k];
		if (this.x === x && this.y === y) return;
		this.x = x;
		this.y = y;
		this.label = undefined;
		setAll(this.element, { transform: `translate(${x} ${y})` });
	}

	/** Write its label beside it, or none. */
	write(label: Label | undefined): void {
		const old = this.label;
		if (!this.mark.isAlone || (old?.x === label?.x && old?.y === label?.y)) return;
		this.label = label;
		const text = this.element.lastElementChild!;
		text.textContent = label?.text ?? '';
		if (label)
			setAll(text, { x: label.x - this.x, y: label.y - this.y, 'text-anchor': label.anchor });
	}
}

/** What is in a glyph of each kind, before it has its size. */
const patterns = new Map<string, SVGElement>();

function copyPattern(kind: string): Iterable<Node> {
	let pattern = patterns.get(kind);
	if (!pattern) {
		pattern = draw('g', {});
		const body =
			kind === 'cluster'
				? '<circle class="disc"/><text text-anchor="middle" dy=".35em"></text>'
				: `<g>${icon(kind).innerHTML}</g><text></text>`;
		pattern.innerHTML = `<circle class="reach"/>${body}`;
		patterns.set(kind, pattern);
	}
	return pattern.cloneNode(true).childNodes;
}
