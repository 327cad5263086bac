import type { APIRoute } from 'astro';
import { openLedger } from '../../ledger/open.ts';
import { toColumns } from '../../lib/columns.ts';
import type { MapFile } from '../../explorer/wire.ts';
import { collectMapData } from '../../explorer/collect.ts';
import { isWithin } from '../../lib/bounds.ts';
import { frames, projectPlane, type PlaneName } from '../../map/plane.ts';

/** The places with their histories, and where each stands on its drawing, for the script of the map. */
export const GET: APIRoute = async () => {
	const ledger = await openLedger();
	const { unit, focus } = ledger.site;
	const { places, ...rest } = collectMapData(ledger, `Map of the reported ${unit.many}`);
	const projections = {
		region: projectPlane('region', focus.bounds),
		world: projectPlane('world'),
	};
	const file: MapFile = {
		...rest,
		drawings: Object.fromEntries(
			Object.entries(frames).map(([name, frame]) => [
				name,
				{
					width: frame.width,
					height: frame.height,
					units: frame.units,
					least: frame.minArea,
					outline: `map/outline-${name}-4.json`,
					scale: 4,
				},
			]),
		),
		places: toColumns(
			places.map((place) => {
				const { position } = ledger.get('places', place.id).data;
				const on: PlaneName = isWithin(position, focus.bounds) ? 'region' : 'world';
				const [x, y] = projections[on](position)!.map((at) => Math.round(at * 10) / 10);
				return { ...place, on, x: x!, y: y! };
			}),
		),
	};
	return Response.json(file);
};
