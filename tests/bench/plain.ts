import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files of libraries that the page fetches, as their packages have them for pages without a bundler. */
const libraries = [
	'd3-array/dist/d3-array.min.js',
	'd3-geo/dist/d3-geo.min.js',
	'topojson-client/dist/topojson-client.min.js',
	'world-atlas/countries-110m.json',
];

/** Writes a page that draws the places of a built site as one usually does with d3: the yardstick for what a map costs. */
export function writePlainPage(folder: string, site: string): void {
	mkdirSync(folder);
	const names = libraries.map((path) => path.split('/').at(-1)!);
	libraries.forEach((path, i) => copyFileSync(join('node_modules', path), join(folder, names[i]!)));
	writeFileSync(join(folder, 'places.json'), readFileSync(join(site, 'data/places.geojson')));
	const scripts = names.filter((name) => name.endsWith('.js'));
	writeFileSync(
		join(folder, 'index.html'),
		`<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Plain page</title><h1>Map</h1><svg id="region" viewBox="0 0 720 600"></svg><svg id="world" viewBox="0 0 880 400"></svg>${scripts.map((name) => `<script src="${name}"></script>`).join('')}<script src="draw.js"></script></html>`,
	);
	writeFileSync(join(folder, 'draw.js'), `(${draw})(${JSON.stringify(names.at(-1))})`);
}

/** Runs in the page: two maps, each with land, borders, and a mark and a label for each place. */
async function draw(atlas: string): Promise<void> {
	const { d3, topojson } = globalThis as unknown as Record<'d3' | 'topojson', any>;
	const read = async (file: string) => (await fetch(file)).json();
	const [world, places] = await Promise.all([read(atlas), read('places.json')]);
	const add = (svg: Element, name: string, attributes: Record<string, string | number>) => {
		const element = document.createElementNS('http://www.w3.org/2000/svg', name);
		for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
		return svg.appendChild(element);
	};
	const corners = [
		[-11, 34.5],
		[32.5, 61],
		[-11, 61],
		[32.5, 34.5],
	];
	const region = d3.geoConicEqualArea().parallels([39, 57]).rotate([-11, 0]);
	const views = {
		region: region.fitSize([720, 600], { type: 'MultiPoint', coordinates: corners }),
		world: d3.geoEqualEarth().fitSize([880, 400], { type: 'Sphere' }),
	};
	for (const [id, projection] of Object.entries(views)) {
		const svg = document.getElementById(id)!;
		const path = d3.geoPath(projection);
		const { countries } = world.objects;
		add(svg, 'path', { d: path(topojson.feature(world, countries)), fill: '#eee' });
		const borders = topojson.mesh(world, countries, (a: unknown, b: unknown) => a !== b);
		add(svg, 'path', { d: path(borders), fill: 'none', stroke: '#aaa' });
		for (const { geometry, properties } of places.features) {
			const [x, y] = projection(geometry.coordinates);
			add(svg, 'circle', { cx: x, cy: y, r: 5, fill: 'none', stroke: '#000' });
			add(svg, 'text', { x: x + 8, y: y + 4, 'font-size': 12 }).textContent = properties.city;
		}
	}
}
