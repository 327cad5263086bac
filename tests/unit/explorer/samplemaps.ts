import { drawAs } from '../../../src/explorer/drawas.ts';
import type { Drawing } from '../../../src/map/draw.ts';
import { scatter } from '../map/scatter.ts';
import {
	around,
	drawLocator,
	drawRegion,
	drawRegionClose,
	drawWorld,
	europe,
	place,
	suva,
	taveuni,
	world,
} from './sampleplaces.ts';

/** Maps of many kinds, each with the number of its places. */
export const maps: [name: string, drawing: Drawing, count: number][] = [
	['Europe with 40 places', drawRegion(scatter(40, europe), europe), 40],
	['Europe with 80 places', drawRegion(scatter(80, europe), europe), 80],
	['many places about one city', drawRegion(scatter(30, [3.5, 51, 6, 53]), europe), 30],
	['the world with 35 places', drawWorld(scatter(35, world)), 35],
	[
		'two places at one point',
		drawRegion([place('Paris', [2.35, 48.86]), place('Aubervilliers', [2.35, 48.86], 3)], europe),
		2,
	],
	[
		'Europe from close by, with 80 places',
		drawRegionClose(scatter(80, europe), europe, [1.15, 3.75]),
		80,
	],
	['a country with 12 places', drawAs('country', scatter(12, [-9, 36, 3, 43]), around(europe)), 12],
	['a place alone', drawLocator([place('Dublin', [-6.26, 53.35])]), 1],
	[
		'a place on the edge',
		drawRegion([place('Corner', [-11, 61]), place('Edge', [10, 34.5])], europe),
		2,
	],
	['places either side of the antimeridian', drawLocator([suva, taveuni]), 2],
	[
		'places near a pole',
		drawLocator([place('Alert', [-62.3, 82.5]), place('Nord', [-16.7, 81.6])]),
		2,
	],
	['the pole', drawLocator([place('Pole', [0, 90])]), 1],
];
