import { countPlaces } from '../../explorer/timeline.ts';
import { toRecord } from '../../lib/url.ts';
import type { Label } from '../../map/layout/label.ts';
import { createSvg, copyIcon, setAttributes, setText } from '../dom.ts';
import type { LiveMark, MeasuredPlace } from './livemark.ts';

/** How many places the name of a cluster names. */
const NAMED = 3;

/** A mark as it is drawn. It remembers what it shows, and touches its element only for what is new. */
export class Glyph {
	readonly element: SVGElement;
	mark!: LiveMark;
	/** Where it is on the enlarged plane. */
	x = NaN;
	y = NaN;
	#reach = 0;
	#kind = '';

	constructor(readonly key: string) {
		this.element = createSvg(key[0] === '+' ? 'g' : 'a', { 'data-key': key, tabindex: -1 });
	}

	/** Show a mark of its key, with so much room for a finger. */
	show(mark: LiveMark, touchRadius: number): void {
		const old = this.mark as LiveMark | undefined;
		this.mark = mark;
		const { isAlone, first, r, members } = mark;
		const isOld =
			r === old?.r &&
			members.length === old.members.length &&
			members.every(({ state }, i) => state === old.members[i]!.state);
		if (isOld && touchRadius === this.#reach) return;
		this.#reach = touchRadius;
		const { place, statuses } = first;
		const { element } = this;
		const kind = isAlone ? statuses[0]!.status.mark : 'cluster';
		setAttributes(element, {
			'aria-label': isAlone ? first.formatName() : nameCluster(members),
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
		setAttributes(circle, { r: Math.max(r, touchRadius) });
		if (isAlone) setAttributes(body, { transform: `scale(${r / 8})` });
		else setText(body, String(members.length));
	}

	/** Move it on the plane enlarged `k` times. */
	move(k: number): void {
		const [x, y] = [this.mark.x * k, this.mark.y * k];
		if (this.x === x && this.y === y) return;
		this.x = x;
		this.y = y;
		setAttributes(this.element, { transform: `translate(${x} ${y})` });
	}

	/** Write its label beside it, or none. */
	label(label: Label | undefined): void {
		if (!this.mark.isAlone) return;
		const text = this.element.lastElementChild!;
		setText(text, label?.text ?? '');
		if (label)
			setAttributes(text, {
				x: label.x - this.x,
				y: label.y - this.y,
				'text-anchor': label.anchor,
			});
	}
}

/** “Cluster: 4 places (Salt Quay, North Pier, Old Mole …), opens”. */
function nameCluster(members: readonly MeasuredPlace[]): string {
	const names = members.slice(0, NAMED).map(({ state }) => state.place.name);
	const more = members.length > NAMED ? ' …' : '';
	return `Cluster: ${countPlaces(members.length)} (${names.join(', ')}${more}), opens`;
}

/** What is in a glyph of each kind, before it has its size. */
const patterns = new Map<string, SVGElement>();

function copyPattern(kind: string): Iterable<Node> {
	let pattern = patterns.get(kind);
	if (!pattern) {
		pattern = createSvg('g', {});
		const body =
			kind === 'cluster'
				? '<text text-anchor="middle" dy=".35em"></text>'
				: `<g>${copyIcon(kind).innerHTML}</g><text></text>`;
		pattern.innerHTML = `<circle class="reach"/>${body}`;
		patterns.set(kind, pattern);
	}
	return pattern.cloneNode(true).childNodes;
}
