import { placeLabels } from '../../map/layout/label.ts';
import { LABEL_SIZE } from '../../map/layout/size.ts';
import type { Size, Viewport } from '../../map/zoom.ts';
import { setAttributes } from '../dom.ts';
import type { LiveMark, Scale } from './livemark.ts';
import { Glyph } from './glyph.ts';

/**
 * The marks that are in view, as links and buttons in the order of the table; one of them is a stop for Tab.
 * They stand on the enlarged plane in one group: to move the map is to move the group.
 */
export class MarkLayer {
	#glyphs = new Map<string, Glyph>();
	#stop = '';

	constructor(private readonly group: SVGElement) {}

	/** Tab comes back to the mark that had the focus. */
	hold({ target }: Event): void {
		this.#setStop((target as Element).getAttribute('data-key') ?? this.#stop);
	}

	/** Draw what is in the frame, and take away what is not. */
	draw(
		marks: readonly LiveMark[],
		{ x, y, k }: Viewport,
		{ width, height }: Size,
		{ unit, touchRadius }: Scale,
	): void {
		const [left, top] = [x * k - width / 2, y * k - height / 2];
		const size = LABEL_SIZE * unit;
		setAttributes(this.group, { transform: `translate(${-left} ${-top})`, 'font-size': size });
		const old = this.#glyphs;
		this.#glyphs = new Map();
		for (const mark of marks) {
			const [fromLeft, fromTop] = [mark.x * k - left, mark.y * k - top];
			if (Math.min(fromLeft, fromTop, width - fromLeft, height - fromTop) <= -mark.r) continue;
			const { key } = mark;
			const glyph = old.get(key) ?? new Glyph(key);
			old.delete(key);
			this.#glyphs.set(key, glyph);
			glyph.show(mark, touchRadius);
			glyph.move(k);
		}
		for (const { element } of old.values()) element.remove();
		let next = this.group.firstElementChild;
		for (const { element } of this.#glyphs.values())
			// One that stands where it should is not touched: moving it would take the focus from it.
			if (element === next) next = next.nextElementSibling;
			else this.group.insertBefore(element, next);
		this.#write(size, { left, top, width, height });
		this.#setStop(this.#stop);
	}

	/** The mark with a key as it is drawn, if it is in view. */
	find(key: string | null | undefined): Glyph | undefined {
		return this.#glyphs.get(key ?? '');
	}

	/** The key of the mark that has the focus. */
	get held(): string | undefined {
		const { activeElement } = document;
		return this.group.contains(activeElement)
			? activeElement!.getAttribute('data-key')!
			: undefined;
	}

	/** Write the labels that find room. */
	#write(size: number, frame: Parameters<typeof placeLabels>[3]): void {
		const glyphs = [...this.#glyphs.values()];
		const names = new Map(
			glyphs.map(({ key, mark }) => [key, mark.isAlone ? mark.first.place.name : '']),
		);
		const bodies = glyphs
			.map(({ key: id, x, y, mark: { r } }) => ({ id, x, y, r, from: [x, y] as [number, number] }))
			.sort((a, b) => b.r - a.r);
		const labels = placeLabels(bodies, names, size, frame);
		for (const glyph of glyphs) glyph.label(labels.get(glyph.key));
	}

	#setStop(key: string): void {
		const [first = ''] = this.#glyphs.keys();
		const next = this.#glyphs.has(key) ? key : first;
		const old = this.find(this.#stop);
		if (old && old.key !== next) setAttributes(old.element, { tabindex: -1 });
		this.#stop = next;
		const glyph = this.find(next);
		if (glyph) setAttributes(glyph.element, { tabindex: 0 });
	}
}
