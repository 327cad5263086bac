import { readMap, type MapFile } from '../explorer/wire.ts';
import { startApp } from './app.ts';
import { applyFilterRules } from './controls/filterrules.ts';
import { flushOnLeave } from './debounce.ts';
import { cloneTemplate, find } from './dom.ts';
import { fetchJson } from './fetchjson.ts';
import { findShownLayer } from './stage/stage.ts';

// The browser paints the page once before the script starts.
requestAnimationFrame(() => setTimeout(() => start().catch(giveUp)));

async function start(): Promise<void> {
	const bar = find(document, '#map-bar');
	const file = fetchJson<MapFile>('map/places.json');
	const data = readMap(await file);
	// All that is asked of the page comes before the first change to it, so that its styles are found once.
	const sources = [...document.querySelectorAll<HTMLElement>('[data-drawing]')].map((section) => {
		const svg = find<SVGSVGElement>(section, 'svg.map');
		return { name: section.dataset['drawing'] ?? '', section, svg, shown: findShownLayer(svg) };
	});
	bar.append(cloneTemplate(find(document, '#bar-tools')));
	(document.querySelector('#map-more') ?? bar).append(cloneTemplate(find(document, '#more-tools')));
	const sheet = new CSSStyleSheet();
	const { content } = find<HTMLTemplateElement>(document, '#map-style');
	sheet.replaceSync(find(content, 'style').textContent);
	document.adoptedStyleSheets.push(sheet);
	flushOnLeave();
	startApp(bar, sources, data);
}

/** Says that the map stays as it came, and removes what needs a script. A filter that works by style rules stays. */
function giveUp(error: unknown): void {
	console.error(error);
	for (const added of document.querySelectorAll('.tools, .hint, .card')) added.remove();
	applyFilterRules(true);
	document.querySelector('#map-more')?.replaceChildren();
	find(document, '#map-bar').replaceChildren(cloneTemplate(find(document, '#map-failed')));
	document.querySelector('.crowded')?.classList.add('lost');
}
