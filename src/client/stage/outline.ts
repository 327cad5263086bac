import type { DrawingData } from '../../explorer/wire.ts';
import type { Box } from '../../map/layout/box.ts';
import type { Viewport } from '../../map/zoom.ts';
import { createSvg, setAttributes } from '../dom.ts';
import { createAreas } from './areas.ts';
import { fetchJson } from '../fetchjson.ts';

/** The zoom factor from which the finer outline is worth its bytes. */
const FINER = 1.5;

/** The land and borders of a drawing. */
export interface Outline {
	/** Shows the part of the outline that a viewport shows, and its names but where marks and labels are, as boxes on the enlarged plane. */
	move(viewport: Viewport, taken: readonly Box[]): void;
}

/** Creates an outline that moves with the viewport, and is drawn finer once a reader zooms in. */
export function createOutline(svg: SVGSVGElement, drawing: DrawingData): Outline {
	const group = createSvg('g', {});
	const paths = [...svg.querySelectorAll<SVGElement>('.land, .borders')];
	const names = svg.querySelector('.names');
	const showNames = createAreas(names);
	let isRequested = false;
	paths[0]?.before(group);
	group.append(...paths, ...(names ? [names] : []));

	const refine = async () => {
		const finer = await fetchJson<Record<string, string>>(drawing.outline);
		for (const path of paths) {
			const [name = ''] = path.classList;
			const d = finer[name];
			if (d) setAttributes(path, { d, transform: `scale(${1 / drawing.scale})` });
		}
	};

	return {
		move({ x, y, k }, taken) {
			const [left, top] = [drawing.width / 2 - x * k, drawing.height / 2 - y * k];
			setAttributes(group, { transform: `translate(${left} ${top})scale(${k})` });
			showNames(k, taken);
			if (k < FINER || isRequested) return;
			isRequested = true;
			// If the finer outline does not arrive, the coarser one stays.
			refine().catch(() => {});
		},
	};
}
