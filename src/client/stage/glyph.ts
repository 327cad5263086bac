import { countPlaces } from '../../explorer/timeline.ts';
import { toRecord } from '../../lib/url.ts';
import type { Label } from '../../map/layout/label.ts';
import { draw, icon, setAll, write } from '../dom.ts';
import type { Mark, Seat } from './livemark.ts';

/** How many places the name of a cluster names. */
const NAMED = 3;

/** A mark as it is drawn. It remembers what it shows, and touches its element only for what is new. */
export class Glyph {
	readonly element: SVGElement;
	mark!: Mark;
	/** Where it is on the enlarged plane. */
	x = NaN;
	y = NaN;
	#reach = 0;
	#kind = '';

	constructor(readonly key: string) {
		this.element = draw(key[0] === '+' ? 'g' : 'a', { 'data-key': key, tabindex: -1 });
	}

	/** Show a mark of its key, with so much room for a finger. */
	show(mark: Mark, reach: number): void {
		const old = this.mark as Mark | undefined;
		this.mark = mark;
		const { isAlone, first, r, seats } = mark;
		const isOld =
			r === old?.r &&
			seats.length === old.seats.length &&
			seats.every(({ stand }, i) => stand === old.seats[i]!.stand);
		if (isOld && reach === this.#reach) return;
		this.#reach = reach;
		const { place, statuses } = first;
		const { element } = this;
		const kind = isAlone ? statuses[0]!.status.mark : 'cluster';
		setAll(element, {
			'aria-label': isAlone ? first.name : nameCluster(seats),
			class: kind + (isAlone && place.weak ? ' weak' : ''),
			...(isAlone
				? { 'data-id': place.id, href: toRecord('places', place.id) }
				: { role: 'button' }),
		});
		if (kind !== this.#kind) {
			this.#kind = kind;
			element.replaceChildren(...copyPattern(kind));
		}
		const [circle, body] = element.children as unknown as [Element, Element];
		setAll(circle, { r: Math.max(r, reach) });
		if (isAlone) setAll(body, { transform: `scale(${r / 8})` });
		else write(body, String(seats.length));
	}

	/** Move it on the plane enlarged `k` times. */
	move(k: number): void {
		const [x, y] = [this.mark.x * k, this.mark.y * k];
		if (this.x === x && this.y === y) return;
		this.x = x;
		this.y = y;
		setAll(this.element, { transform: `translate(${x} ${y})` });
	}

	/** Write its label beside it, or none. */
	write(label: Label | undefined): void {
		if (!this.mark.isAlone) return;
		const text = this.element.lastElementChild!;
		write(text, label?.text ?? '');
		if (label)
			setAll(text, { x: label.x - this.x, y: label.y - this.y, 'text-anchor': label.anchor });
	}
}

/** “Cluster: 4 places (Salt Quay, North Pier, Old Mole …), opens”. */
function nameCluster(seats: readonly Seat[]): string {
	const names = seats.slice(0, NAMED).map(({ stand }) => stand.place.name);
	const more = seats.length > NAMED ? ' …' : '';
	return `Cluster: ${countPlaces(seats.length)} (${names.join(', ')}${more}), opens`;
}

/** What is in a glyph of each kind, before it has its size. */
const patterns = new Map<string, SVGElement>();

function copyPattern(kind: string): Iterable<Node> {
	let pattern = patterns.get(kind);
	if (!pattern) {
		pattern = draw('g', {});
		const body =
			kind === 'cluster'
				? '<text text-anchor="middle" dy=".35em"></text>'
				: `<g>${icon(kind).innerHTML}</g><text></text>`;
		pattern.innerHTML = `<circle class="reach"/>${body}`;
		patterns.set(kind, pattern);
	}
	return pattern.cloneNode(true).childNodes;
}
