import type { MapData } from '../../explorer/wire.ts';
import type { Box } from '../../map/layout/box.ts';
import { labelMarks } from '../../map/layout/labelmarks.ts';
import { LABEL_SIZE } from '../../map/layout/size.ts';
import { listTaken } from '../../map/layout/taken.ts';
import type { Size, Viewport } from '../../map/zoom.ts';
import { weighStatuses } from '../../styles/labelweight.ts';
import { find, hasFocus, setAttributes } from '../dom.ts';
import { createGlyph, type Glyph } from './glyph.ts';
import type { LiveMark } from './livemark.ts';

/** The key of a mark, if there is one. */
type Key = string | null | undefined;

/** The marks in view, as links and buttons in the order of the table. One of them is a stop for Tab. */
export interface MarkLayer {
	/** How many user units make a pixel of the marks and their labels. */
	readonly unit: number;
	/**
	 * Draws the marks in view, and removes the others; rings stand about those of the places in `turned`. Returns the boxes of
	 * marks and labels on the enlarged plane.
	 */
	draw(marks: readonly LiveMark[], viewport: Viewport, turned: ReadonlySet<string>): Box[];
	/** Finds the drawn mark that has a key. */
	find(key: Key): Glyph | undefined;
	/** Takes or leaves the marks as those that a reader sees. */
	setLive(isLive: boolean): void;
}

/**
 * Creates the marks of a drawing around those that the page drew on a layer. They stand on the enlarged plane in one group, so
 * that to move the map is to move the group. `root` is the element in which the focus moves.
 */
export function createMarkLayer(
	layer: Element,
	root: Element,
	{ width, height }: Size,
	data: MapData,
): MarkLayer {
	const group = find(layer, '.marks');
	const unit = Number(group.getAttribute('stroke-width'));
	const fontSize = LABEL_SIZE * unit;
	/** What the page drew, until a glyph takes it over. */
	const drawn = new Map<Key, SVGElement>();
	for (const element of group.children as Iterable<SVGElement>) {
		const { id, n } = element.dataset;
		const key = `${n ? '+' : ''}${id}`;
		setAttributes(element, { 'data-key': key, ...(n && { role: 'button' }) });
		drawn.set(key, element);
	}
	let glyphs = new Map<Key, Glyph>();
	let tabStop: Key;

	/** Makes the mark with a key the stop for Tab, or the first mark if that one is not in view. */
	const setTabStop = (wanted: Key) => {
		const all = [...group.children];
		const stop = all.find((element) => element.getAttribute('data-key') === wanted) ?? all[0];
		tabStop = stop?.getAttribute('data-key');
		for (const element of all) setAttributes(element, { tabindex: element === stop ? 0 : -1 });
	};

	/** Puts the elements into the order of the marks. */
	const insertGlyphs = () => {
		let next = group.firstElementChild;
		for (const { element } of glyphs.values())
			// An element at the right place is not touched: it would lose the focus if it was moved.
			if (element === next) next = next.nextElementSibling;
			else group.insertBefore(element, next);
	};

	// Tab comes back to the mark that had the focus.
	root.addEventListener('focusin', ({ target }) =>
		setTabStop((target as Element).getAttribute('data-key') ?? tabStop),
	);

	return {
		unit,
		draw(marks, { x, y, k }, turned) {
			const [left, top] = [x * k - width / 2, y * k - height / 2];
			if (left || top || group.hasAttribute('transform'))
				setAttributes(group, { transform: `translate(${-left} ${-top})` });
			const old = glyphs;
			glyphs = new Map();
			const shown = marks.filter((mark) => {
				const [fromLeft, fromTop] = [mark.x * k - left, mark.y * k - top];
				return Math.min(fromLeft, fromTop, width - fromLeft, height - fromTop) > -mark.halfWidth;
			});
			for (const mark of shown) {
				const { key, states } = mark;
				const glyph = old.get(key) ?? createGlyph(mark, unit, data, drawn.get(key));
				old.delete(key);
				drawn.delete(key);
				glyphs.set(key, glyph);
				glyph.show(mark, k, turned.size > 0 && states.some(({ place }) => turned.has(place.id)));
			}
			for (const { element } of old.values()) element.remove();
			for (const element of drawn.values()) element.remove();
			drawn.clear();
			insertGlyphs();
			const bodies = shown.map(({ key, x, y, r, halfWidth, isCluster, states, from }) => ({
				...{
					id: key,
					x: x * k,
					y: y * k,
					r,
					halfWidth,
					from: [from[0] * k, from[1] * k] as [number, number],
				},
				...(isCluster && { members: states.map(({ place }) => place.id) }),
			}));
			const names = new Map(shown.map((mark) => [mark.key, describeMark(mark)]));
			const labels = labelMarks(bodies, names, fontSize, { left, top, width, height });
			for (const [key, glyph] of glyphs) glyph.setLabel(labels.get(key ?? ''));
			setTabStop(tabStop);
			return listTaken(bodies, labels, fontSize);
		},
		find: (key) => glyphs.get(key),
		setLive(isLive) {
			group.classList.toggle('live', isLive);
			if (isLive) setTabStop(tabStop);
		},
	};
}

/** The name of a mark, and what decides whether it stands. */
function describeMark({ first: { place, statuses } }: LiveMark) {
	return {
		...{ name: place.name, count: place.count, isCapital: place.capital },
		weight: weighStatuses(statuses.map(({ status }) => status.weight)),
	};
}

/** Finds the key of the mark that has the focus on a drawing. */
export function findFocusedKey(svg: SVGSVGElement): string | undefined {
	if (!hasFocus(svg)) return undefined;
	return document.activeElement?.getAttribute('data-key') ?? undefined;
}
