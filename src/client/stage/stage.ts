import type { MapData } from '../../explorer/wire.ts';
import type { PlaceState } from '../../explorer/snapshot.ts';
import { TOUCH_RADIUS } from '../../map/layout/size.ts';
import {
	MAX_ZOOM,
	clampViewport,
	panBy,
	toScreen,
	wholeViewport,
	zoomAbout,
} from '../../map/zoom.ts';
import type { Point, Size, Viewport } from '../../map/zoom.ts';
import { createSvg, createElement } from '../dom.ts';
import {
	createMarks,
	measurePlaces,
	type LiveMark,
	type Scale,
	type MeasuredPlace,
} from './livemark.ts';
import { MarkLayer } from './marklayer.ts';
import { Outline } from './outline.ts';
import { showTools } from './tools.ts';

/** One drawing that can be enlarged and moved, with its marks. */
export class Stage {
	readonly root = createElement('div', 'stage');
	readonly size: Size;
	viewport: Viewport;
	/** Every mark, in the order of the table, whether in view or not. */
	marks: LiveMark[] = [];
	/** CSS pixels to a user unit. */
	pixel: number;
	/** Those in view. */
	readonly layer: MarkLayer;
	#seats: MeasuredPlace[] = [];
	#stands: PlaceState[] = [];
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
		this.viewport = wholeViewport(drawing);
		this.root.tabIndex = -1;
		svg.before(this.root);
		this.root.append(svg);
		this.#outline = new Outline(svg, drawing);
		const group = createSvg('g', { class: 'live' });
		svg.append(group);
		this.layer = new MarkLayer(group);
		this.root.addEventListener('focusin', (event) => this.layer.hold(event));
		this.pixel = this.#toPixel(width);
		new ResizeObserver(([entry]) => {
			const pixel = this.#toPixel(entry!.contentRect.width);
			if (pixel === this.pixel) return;
			this.pixel = pixel;
			this.#level = 0;
			this.show(this.#stands, this.viewport);
		}).observe(svg);
	}

	#toPixel(width: number): number {
		return (width || this.size.width) / this.size.width;
	}

	get #scale(): Scale {
		// Letters and marks keep their size, up to a drawing so wide that they may grow with it.
		const [least, most] = this.drawing.units as [number, number];
		const unit = Math.min(Math.max(1 / this.pixel, least), most);
		return { unit, touchRadius: TOUCH_RADIUS / this.pixel };
	}

	/** Show these places in this part. What is shown already is not drawn anew. */
	show(states: PlaceState[], viewport: Viewport): void {
		const old = this.#stands;
		const isOld =
			this.#level > 0 && states.length === old.length && states.every((one, i) => one === old[i]);
		if (isOld && viewport === this.viewport) return;
		if (!isOld) {
			this.#stands = states;
			this.#seats = measurePlaces(states, this.#scale);
			this.#level = 0;
		}
		this.viewport = viewport;
		this.#draw();
	}

	/** Show this part, or what comes nearest to it. */
	setViewport(viewport: Viewport): void {
		this.viewport = clampViewport(viewport, this.size);
		this.#draw();
	}

	/** Show this part with the next frame, as one of many on the way. */
	move(viewport: Viewport): void {
		this.viewport = clampViewport(viewport, this.size);
		this.#frame ||= requestAnimationFrame(() => {
			this.#frame = 0;
			this.#draw();
		});
	}

	#draw(): void {
		const { viewport, size } = this;
		const scale = this.#scale;
		// Half octaves: between two of them marks move apart, but the same ones stand together.
		const level = 2 ** (Math.floor(Math.log2(viewport.k) * 2 + 1e-6) / 2);
		if (level !== this.#level) this.marks = createMarks(this.#seats, level, scale);
		this.#level = level;
		const { held } = this.layer;
		this.layer.draw(this.marks, viewport, size, scale);
		this.#outline.move(viewport, size);
		showTools(this);
		if (held && !this.layer.held) this.focus(this.markOf(held.replace('+', '')));
		this.drawn();
	}

	/** Give a mark the focus, or the map as a whole where the mark is not in view. */
	focus(mark: LiveMark | undefined): void {
		(this.layer.find(mark?.key)?.element ?? this.root).focus({ preventScroll: true });
	}

	/** Enlarge about a point of the frame; its middle, if none is given. */
	zoom(factor: number, at: Point = [this.size.width / 2, this.size.height / 2]): void {
		this.setViewport(zoomAbout(this.viewport, this.size, at, factor));
	}

	/** Move what is seen by so many user units. */
	pan(by: Point): void {
		this.setViewport(panBy(this.viewport, this.size, by));
	}

	/** Where a mark is seen, in user units of the frame. */
	spot({ x, y }: LiveMark): Point {
		return toScreen(this.viewport, this.size, [x, y]);
	}

	/** Come so close that a cluster comes apart; false, if it never does. */
	split({ x, y, members }: LiveMark): boolean {
		for (let k = this.#level * 2; k <= MAX_ZOOM; k *= 2)
			if (createMarks(members, k, this.#scale).length > 1) {
				this.setViewport({ x, y, k });
				return true;
			}
		return false;
	}

	/** The mark that a place is in. */
	markOf(place: string): LiveMark | undefined {
		return this.marks.find(({ members }) => members.some(({ state }) => state.place.id === place));
	}
}
