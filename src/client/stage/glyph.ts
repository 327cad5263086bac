import { tally } from '../../lib/tally.ts';
import { toRecord } from '../../lib/url.ts';
import type { Label } from '../../map/layout/label.ts';
import { divideRing } from '../../styles/clusterring.ts';
import * as words from '../../words/words.ts';
import { createSvg, setAttributes, setText } from '../dom.ts';
import { requireValue } from '../require.ts';
import { copyIcon } from '../icon.ts';
import { isSame } from '../same.ts';
import type { LiveMark } from './livemark.ts';

/** How many places the name of a cluster names. */
const NAMED = 3;

/** A mark as it is drawn. */
export interface Glyph {
	/** The link of a place, or the button of a cluster. */
	readonly element: SVGElement;
	/** The mark that it shows. */
	readonly mark: LiveMark;
	/** Shows a mark with the same key, with so much room for a finger, on the plane enlarged `k` times. */
	show(mark: LiveMark, touchRadius: number, k: number): void;
	/** Writes a label beside it, or removes the one that it has. */
	setLabel(label: Label | undefined): void;
}

/** Creates the glyph of a mark. It remembers what it shows, and touches its element only for what is new. */
export function createGlyph(mark: LiveMark): Glyph {
	const element = createSvg(mark.isCluster ? 'g' : 'a', { 'data-key': mark.key });
	let shape = '';
	let touchRadius = 0;
	let x = 0;
	let y = 0;

	const draw = () => {
		const { isCluster, first, states, r, halfWidth } = mark;
		const { place, statuses } = first;
		const marks = isCluster ? ['cluster'] : statuses.map(({ status }) => status.mark);
		const nextShape = marks.join(' ');
		setAttributes(element, {
			'aria-label': isCluster ? nameCluster(states) : first.formatName(),
			class: (marks[1] ? 'divided' : nextShape) + (!isCluster && place.weak ? ' weak' : ''),
			...(isCluster
				? { role: 'button' }
				: { 'data-id': place.id, href: toRecord('places', place.id) }),
		});
		if (nextShape !== shape) {
			shape = nextShape;
			const pattern = (patterns[shape] ??= createPattern(shape));
			element.replaceChildren(...pattern.cloneNode(true).childNodes);
		}
		const [circle, body] = element.children as unknown as [Element, Element];
		setAttributes(circle, { r: Math.max(halfWidth, touchRadius) });
		if (isCluster) {
			// The last one: a ring may stand before it.
			setText(requireValue(element.lastElementChild), String(states.length));
			const arcs = createRing(r, states);
			// The same ring is not drawn anew.
			if (!isSame(arcs.map(readArc), [...body.children].map(readArc)))
				body.replaceChildren(...arcs);
		} else setAttributes(body, { transform: `scale(${r / 8})` });
	};

	return {
		element,
		get mark() {
			return mark;
		},
		show(next, nextTouchRadius, k) {
			const isOld =
				nextTouchRadius === touchRadius && next.r === mark.r && isSame(next.states, mark.states);
			mark = next;
			touchRadius = nextTouchRadius;
			if (!isOld) draw();
			x = mark.x * k;
			y = mark.y * k;
			setAttributes(element, { transform: `translate(${x} ${y})` });
		},
		setLabel(label) {
			const text = element.lastElementChild;
			if (mark.isCluster || !text) return;
			setText(text, label?.text ?? '');
			if (label)
				setAttributes(text, { x: label.x - x, y: label.y - y, 'text-anchor': label.anchor });
		},
	};
}

function nameCluster(states: LiveMark['states']): string {
	const names = states.slice(0, NAMED).map(({ place }) => place.name);
	return words.nameClusterButton(
		states.length,
		names,
		countShares(states).map(([{ label }, count]) => [label, count]),
	);
}

/** The statuses of the places of a cluster, the most frequent first. */
function countShares(states: LiveMark['states']) {
	return tally(states.flatMap(({ statuses }) => statuses.map(({ status }) => status)));
}

/** The arcs of the ring of a cluster. */
function createRing(r: number, states: LiveMark['states']): SVGElement[] {
	const shares = countShares(states);
	const arcs = divideRing(
		r,
		shares.map(([, count]) => count),
	);
	return shares.map(([{ mark }], i) => createSvg('path', { class: mark, d: arcs[i] ?? '' }));
}

/** What an arc of a ring looks like. */
function readArc(arc: Element): string {
	return `${arc.getAttribute('class')} ${arc.getAttribute('d')}`;
}

/** The content of a glyph of each shape, without its size. */
const patterns: Record<string, SVGElement> = {};

function createPattern(shape: string): SVGElement {
	const pattern = createSvg('g', {});
	const body =
		shape === 'cluster'
			? '<g class="shares"></g><text text-anchor="middle" dy=".35em"></text>'
			: `<g>${copyIcon(...shape.split(' ')).innerHTML}</g><text></text>`;
	pattern.innerHTML = `<circle class="reach"/>${body}`;
	return pattern;
}
