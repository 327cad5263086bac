import type { MapData } from '../../explorer/wire.ts';
import type { Stand } from '../../explorer/snapshot.ts';
import { REACH } from '../../map/layout/size.ts';
import { CLOSEST, clampView, panBy, toFrame, viewWhole, zoomAbout } from '../../map/zoom.ts';
import type { Point, Size, View } from '../../map/zoom.ts';
import { draw, make } from '../dom.ts';
import { gatherMarks, seatStands, type Mark, type Scale, type Seat } from './livemark.ts';
import { Marks } from './marklayer.ts';
import { Outline } from './outline.ts';
import { showTools } from './tools.ts';

/** One drawing that can be enlarged and moved, with its marks. */
export class Stage {
	readonly root = make('div', 'stage');
	readonly size: Size;
	view: View;
	/** Every mark, in the order of the table, whether in view or not. */
	marks: Mark[] = [];
	/** CSS pixels to a user unit. */
	pixel: number;
	/** Those in view. */
	readonly layer: Marks;
	#seats: Seat[] = [];
	#stands: Stand[] = [];
	#level = 0;
	readonly #outline: Outline;
	#frame = 0;

	constructor(
		readonly name: string,
		readonly svg: SVGSVGElement,
		/** How wide it is, in CSS pixels; 0, if it is hidden. */
		width: number,
		private readonly drawing: MapData['drawings'][string],
		/** Told after each drawing. */
		private readonly drawn: () => void,
	) {
		this.size = drawing;
		this.view = viewWhole(drawing);
		this.root.tabIndex = -1;
		svg.before(this.root);
		this.root.append(svg);
		this.#outline = new Outline(svg, drawing);
		const group = draw('g', { class: 'live' });
		svg.append(group);
		this.layer = new Marks(group);
		this.root.addEventListener('focusin', (event) => this.layer.hold(event));
		this.pixel = this.#toPixel(width);
		new ResizeObserver(([entry]) => {
			const pixel = this.#toPixel(entry!.contentRect.width);
			if (pixel === this.pixel) return;
			this.pixel = pixel;
			this.#level = 0;
			this.show(this.#stands, this.view);
		}).observe(svg);
	}

	#toPixel(width: number): number {
		return (width || this.size.width) / this.size.width;
	}

	get #scale(): Scale {
		// Letters and marks keep their size, up to a drawing so wide that they may grow with it.
		const [least, most] = this.drawing.units as [number, number];
		const unit = Math.min(Math.max(1 / this.pixel, least), most);
		return { unit, reach: REACH / this.pixel };
	}

	/** Show these places in this part. What is shown already is not drawn anew. */
	show(stands: Stand[], view: View): void {
		const old = this.#stands;
		const isOld =
			this.#level > 0 && stands.length === old.length && stands.every((one, i) => one === old[i]);
		if (isOld && view === this.view) return;
		if (!isOld) {
			this.#stands = stands;
			this.#seats = seatStands(stands, this.#scale);
			this.#level = 0;
		}
		this.view = view;
		this.#draw();
	}

	/** Show this part, or what comes nearest to it. */
	setView(view: View): void {
		this.view = clampView(view, this.size);
		this.#draw();
	}

	/** Show this part with the next frame, as one of many on the way. */
	move(view: View): void {
		this.view = clampView(view, this.size);
		this.#frame ||= requestAnimationFrame(() => {
			this.#frame = 0;
			this.#draw();
		});
	}

	#draw(): void {
		const { view, size } = this;
		const scale = this.#scale;
		// Half octaves: between two of them marks move apart, but the same ones stand together.
		const level = 2 ** (Math.floor(Math.log2(view.k) * 2 + 1e-6) / 2);
		if (level !== this.#level) this.marks = gatherMarks(this.#seats, level, scale);
		this.#level = level;
		const { held } = this.layer;
		this.layer.draw(this.marks, view, size, scale);
		this.#outline.move(view, size);
		showTools(this);
		if (held && !this.layer.held) this.focus(this.markOf(held.replace('+', '')));
		this.drawn();
	}

	/** Give a mark the focus, or the map as a whole where the mark is not in view. */
	focus(mark: Mark | undefined): void {
		(this.layer.find(mark?.key)?.element ?? this.root).focus({ preventScroll: true });
	}

	/** Enlarge about a point of the frame; its middle, if none is given. */
	zoom(factor: number, at: Point = [this.size.width / 2, this.size.height / 2]): void {
		this.setView(zoomAbout(this.view, this.size, at, factor));
	}

	/** Move what is seen by so many user units. */
	pan(by: Point): void {
		this.setView(panBy(this.view, this.size, by));
	}

	/** Where a mark is seen, in user units of the frame. */
	spot({ x, y }: Mark): Point {
		return toFrame(this.view, this.size, [x, y]);
	}

	/** Come so close that a cluster comes apart; false, if it never does. */
	split({ x, y, seats }: Mark): boolean {
		for (let k = this.#level * 2; k <= CLOSEST; k *= 2)
			if (gatherMarks(seats, k, this.#scale).length > 1) {
				this.setView({ x, y, k });
				return true;
			}
		return false;
	}

	/** The mark that a place is in. */
	markOf(place: string): Mark | undefined {
		return this.marks.find(({ seats }) => seats.some(({ stand }) => stand.place.id === place));
	}
}
