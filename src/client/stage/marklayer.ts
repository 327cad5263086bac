import type { Box } from '../../map/layout/box.ts';
import { compareWeights, placeLabels } from '../../map/layout/label.ts';
import { listTaken } from '../../map/layout/taken.ts';
import { LABEL_SIZE } from '../../map/layout/size.ts';
import type { PlacedMark } from '../../map/layout/spread.ts';
import type { Size, Viewport } from '../../map/zoom.ts';
import { weighStatuses } from '../../styles/labelweight.ts';
import { createSvg, hasFocus, setAttributes } from '../dom.ts';
import { createGlyph, type Glyph } from './glyph.ts';
import type { LiveMark } from './livemark.ts';
import type { MarkScale } from './markscale.ts';

/** The key of a mark, if there is one. */
type Key = string | null | undefined;

/** The marks in view, as links and buttons in the order of the table. One of them is a stop for Tab. */
export interface MarkLayer {
	/** Draws the marks in view, and removes the others. Returns the boxes of marks and labels on the enlarged plane. */
	draw(marks: readonly LiveMark[], viewport: Viewport, scale: MarkScale): Box[];
	/** Finds the drawn mark that has a key. */
	find(key: Key): Glyph | undefined;
}

/**
 * Creates the marks of a drawing. They stand on the enlarged plane in one group, so that to move the map is to move the group.
 * `root` is the element in which the focus moves.
 */
export function createMarkLayer(
	svg: SVGSVGElement,
	root: Element,
	{ width, height }: Size,
): MarkLayer {
	const group = createSvg('g', { class: 'live' });
	svg.append(group);
	let glyphs = new Map<Key, Glyph>();
	let tabStop: Key;

	/** Makes the mark with a key the stop for Tab, or the first mark if that one is not in view. */
	const setTabStop = (wanted: Key) => {
		const [first] = glyphs.keys();
		tabStop = glyphs.has(wanted) ? wanted : first;
		for (const [key, { element }] of glyphs)
			setAttributes(element, { tabindex: key === tabStop ? 0 : -1 });
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
		draw(marks, { x, y, k }, { unit, touchRadius }) {
			const [left, top] = [x * k - width / 2, y * k - height / 2];
			const fontSize = LABEL_SIZE * unit;
			setAttributes(group, { transform: `translate(${-left} ${-top})`, 'font-size': fontSize });
			const old = glyphs;
			glyphs = new Map();
			const drawn = marks.filter((mark) => {
				const [fromLeft, fromTop] = [mark.x * k - left, mark.y * k - top];
				return Math.min(fromLeft, fromTop, width - fromLeft, height - fromTop) > -mark.halfWidth;
			});
			for (const mark of drawn) {
				const { key } = mark;
				const glyph = old.get(key) ?? createGlyph(mark);
				old.delete(key);
				glyphs.set(key, glyph);
				glyph.show(mark, touchRadius, k);
			}
			for (const { element } of old.values()) element.remove();
			insertGlyphs();
			const bodies = drawn
				.toSorted((a, b) => compareWeights(weigh(a), weigh(b)))
				.map(({ key, x, y, r, halfWidth }): PlacedMark => ({
					...{ id: key, x: x * k, y: y * k, r, halfWidth },
					from: [x, y],
				}));
			const names = new Map(
				drawn.map(({ key, isCluster, first }) => [key, isCluster ? '' : first.place.name]),
			);
			const labels = placeLabels(bodies, names, fontSize, { left, top, width, height });
			for (const glyph of glyphs.values()) glyph.setLabel(labels.get(glyph.mark.key));
			setTabStop(tabStop);
			return listTaken(bodies, labels, fontSize);
		},
		find: (key) => glyphs.get(key),
	};
}

/** What decides whether the name of a mark stands. */
function weigh({ first: { place, statuses } }: LiveMark) {
	return {
		...{ count: place.count, isCapital: place.capital },
		weight: weighStatuses(statuses.map(({ status }) => status.weight)),
	};
}

/** Finds the key of the mark that has the focus on a drawing. */
export function findFocusedKey(svg: SVGSVGElement): string | undefined {
	if (!hasFocus(svg)) return undefined;
	return document.activeElement?.getAttribute('data-key') ?? undefined;
}
