import type { DrawingData } from '../../explorer/wire.ts';
import type { Box } from '../../map/layout/box.ts';
import type { Viewport } from '../../map/zoom.ts';
import { createSvg, setAttributes } from '../dom.ts';
import { createAreas } from './areas.ts';
import { fetchJson } from '../fetchjson.ts';

/** The zoom factor from which the finer outline is worth its bytes. */
const FINER = 1.5;

/** What marks stand on: land, borders and names. */
export interface Outline {
	/**
	 * Shows the part of the outline that a viewport shows, and its names but where marks and labels are, as boxes on the enlarged
	 * plane.
	 */
	move(viewport: Viewport, taken: readonly Box[], isAsDrawn: boolean): void;
}

/** Creates an outline that moves with the viewport, and is drawn finer once a reader zooms in. Before it moves, nothing is touched. */
export function createOutline(svg: SVGSVGElement, drawing: DrawingData): Outline {
	let group: Element | undefined;
	let showNames: ReturnType<typeof createAreas> | undefined;
	let isRequested = false;

	/** Puts what moves together into one group. */
	const wrap = () => {
		const moving = svg.querySelectorAll('.land, .borders, .names');
		const created = createSvg('g', {});
		moving[0]?.before(created);
		created.append(...moving);
		return created;
	};

	const refine = async () => {
		const finer = await fetchJson<Record<string, string>>(drawing.outline);
		for (const path of svg.querySelectorAll<SVGElement>('.land, .borders')) {
			const [name = ''] = path.classList;
			const d = finer[name];
			if (d) setAttributes(path, { d, transform: `scale(${1 / drawing.scale})` });
		}
	};

	return {
		move({ x, y, k }, taken, isAsDrawn) {
			const isWhole = k === 1;
			if (!group && isWhole && isAsDrawn) return;
			svg.classList.toggle('closer', !isWhole);
			if (!isWhole) group ??= wrap();
			const [left, top] = [drawing.width / 2 - x * k, drawing.height / 2 - y * k];
			if (group) setAttributes(group, { transform: `translate(${left} ${top})scale(${k})` });
			showNames ??= createAreas(svg.querySelector('.names'));
			showNames(k, taken);
			if (k < FINER || isRequested) return;
			isRequested = true;
			// If the finer outline does not arrive, the coarser one stays.
			refine().catch(() => {});
		},
	};
}
