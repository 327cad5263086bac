import { RING } from '../../lib/ring.ts';
import type { MapData } from '../../explorer/wire.ts';
import { toPage, toRecord } from '../../lib/url.ts';
import type { Label } from '../../map/layout/labelbox.ts';
import { TOUCH_RADIUS } from '../../map/layout/size.ts';
import { find, setAttributes, setText } from '../dom.ts';
import { cloneMark } from '../copies.ts';
import { isSame } from '../same.ts';
import { drawRing, nameCluster } from './clusterparts.ts';
import type { LiveMark } from './livemark.ts';

/** A mark as it is drawn. */
export interface Glyph {
	/** The link of a place, or the button of a cluster. */
	readonly element: SVGElement;
	/** The mark that it shows. */
	readonly mark: LiveMark;
	/** Shows a mark with the same key on the plane enlarged `k` times, with a ring about it or without. */
	show(mark: LiveMark, k: number, isRinged: boolean): void;
	/** Writes a label beside it, or removes the one that it has. */
	setLabel(label: Label | undefined): void;
}

/** The parts of a mark that only some have. */
const optional = ['leader', 'turned', 'name'] as const;
type Part = (typeof optional)[number];

/**
 * Creates the glyph of a mark around the element that the page drew for it, or else a copy of the page’s template. It
 * remembers what it shows, and touches its element only for what is new. `unit` is how many user units make a CSS pixel.
 */
export function createGlyph(
	mark: LiveMark,
	unit: number,
	data: MapData,
	drawn?: SVGElement,
): Glyph {
	const element = drawn ?? cloneMark(lookOf(mark));
	const parts: { [Name in Part]?: SVGElement | undefined } = {};
	for (const name of optional) {
		const part = element.querySelector<SVGElement>(`:scope > .${name}`);
		if (drawn && part) parts[name] = part;
		else part?.remove();
	}
	let look = element.dataset['s'] ?? '';
	let shown: LiveMark | undefined;
	let [x, y, k, isRinged] = [0, 0, 0, false];

	/** Finds a part that not all marks have: it is copied from the template where it is missing, and removed where it is not wanted. */
	const findPart = (name: Part, isWanted: boolean): SVGElement | undefined => {
		const part = isWanted ? (parts[name] ?? find(cloneMark(''), `.${name}`)) : undefined;
		if (part === parts[name]) return part;
		parts[name]?.remove();
		parts[name] = part;
		if (!part) return part;
		if (name === 'leader') element.prepend(part);
		else if (name === 'turned' && parts.name) parts.name.before(part);
		else element.append(part);
		return part;
	};

	const draw = () => {
		const { isCluster, first, states, r, halfWidth, key } = mark;
		const { place } = first;
		if (lookOf(mark) !== look) {
			look = lookOf(mark);
			const fresh = cloneMark(look);
			setAttributes(element, { class: fresh.getAttribute('class') ?? '' });
			find(element, '.reach + g').replaceWith(find(fresh, '.reach + g'));
		}
		setAttributes(element, { 'data-id': place.id, 'data-key': key });
		if (isCluster) {
			setAttributes(element, {
				...{ role: 'button', 'data-n': states.length, 'aria-label': nameCluster(states, data) },
				href: element.getAttribute('href') || toPage('map/#table'),
			});
			drawRing(find<SVGElement>(element, '.shares'), r, states);
		} else {
			setAttributes(element, {
				...{ 'aria-label': first.formatName(), href: toRecord('places', place.id) },
				...{ 'data-c': place.country, 'data-s': look },
			});
			setAttributes(find(element, '.reach + g'), { transform: `scale(${+(r / 8).toFixed(2)})` });
			first.statuses.forEach(({ weak }, i) =>
				(element.querySelectorAll('g>g')[i] ?? element).classList.toggle('weak', weak > 0),
			);
		}
		const reach = isCluster ? r : Math.max(halfWidth, TOUCH_RADIUS * unit);
		setAttributes(find(element, '.reach'), { r: reach });
	};

	return {
		element,
		get mark() {
			return mark;
		},
		show(next, nextK, nextIsRinged) {
			if (next === shown && nextK === k && nextIsRinged === isRinged) return;
			mark = next;
			[k, isRinged] = [nextK, nextIsRinged];
			if (!shown || mark.r !== shown.r || !isSame(mark.states, shown.states)) draw();
			shown = mark;
			[x, y] = [mark.x * k, mark.y * k];
			setAttributes(element, { transform: `translate(${x} ${y})` });
			const ring = findPart('turned', isRinged);
			if (ring) setAttributes(ring, { r: Math.max(mark.r, mark.halfWidth) + RING * unit });
		},
		setLabel(label) {
			const { from, isCluster, r } = mark;
			const [left, top] = [from[0] * k - x, from[1] * k - y];
			let d = !isCluster && Math.hypot(left, top) > r ? `M0 0l${left} ${top}` : '';
			if (label?.line) d += `M0 0l${label.line[0] - x} ${label.line[1] - y}`;
			const leader = findPart('leader', !!d);
			if (leader) setAttributes(leader, { d });
			const text = findPart('name', !!label)?.firstElementChild;
			if (!text || !label) return;
			setText(text, label.text);
			setAttributes(text, { x: label.x - x, y: label.y - y, 'text-anchor': label.anchor });
		},
	};
}

/** What a mark looks like: the ids of its statuses with blanks between; empty for a cluster. */
function lookOf({ isCluster, first }: LiveMark): string {
	return isCluster ? '' : first.statuses.map(({ status }) => status.id).join(' ');
}
