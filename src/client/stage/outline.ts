import type { MapData } from '../../explorer/wire.ts';
import type { Size, Viewport } from '../../map/zoom.ts';
import { createSvg, setAttributes } from '../dom.ts';
import { fetchJson } from '../fetchjson.ts';

/** From here on the finer outline is worth its bytes. */
const CLOSER = 1.5;

/** The land and borders of a drawing: moved with the view, and drawn finer once someone comes closer. */
export class Outline {
	readonly #group = createSvg('g', {});
	readonly #paths: SVGElement[];
	#asked = false;

	constructor(
		svg: SVGSVGElement,
		private readonly drawing: MapData['drawings'][string],
	) {
		this.#paths = [...svg.querySelectorAll<SVGElement>('.land, .borders')];
		this.#paths[0]?.before(this.#group);
		this.#group.append(...this.#paths);
	}

	/** Show it in a view. */
	move({ x, y, k }: Viewport, { width, height }: Size): void {
		const [left, top] = [width / 2 - x * k, height / 2 - y * k];
		setAttributes(this.#group, { transform: `translate(${left} ${top})scale(${k})` });
		if (k < CLOSER || this.#asked) return;
		this.#asked = true;
		// Without the finer one, the coarser stays.
		this.#refine().catch(() => {});
	}

	async #refine(): Promise<void> {
		const { outline, scale } = this.drawing;
		const finer = await fetchJson<Record<string, string>>(outline);
		for (const path of this.#paths) {
			const d = finer[path.classList[0]!];
			if (d) setAttributes(path, { d, transform: `scale(${1 / scale})` });
		}
	}
}
