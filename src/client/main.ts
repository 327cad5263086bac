import { readMap, type MapData, type MapFile } from '../explorer/wire.ts';
import { createSnapshots, type Snapshot } from '../explorer/snapshot.ts';
import { formatDate } from '../lib/date.ts';
import { toPage } from '../lib/url.ts';
import type { Options, MapState } from '../explorer/address.ts';
import { flush } from './debounce.ts';
import { cloneTemplate, find } from './dom.ts';
import { createEventFinder } from './card/newest.ts';
import { fetchJson } from './fetchjson.ts';
import { createFigure } from './figure.ts';
import { createFilterForm } from './controls/filterform.ts';
import { createCaptions } from './page/captions.ts';
import { Route, type HistoryMode } from './route.ts';
import { listenToShare } from './controls/share.ts';
import { whenVisible } from './visible.ts';
import { createAnnouncer } from './page/announcer.ts';
import { createTimeControls, describeSnapshot } from './controls/time.ts';

// Whatever the page shows by itself is shown first.
requestAnimationFrame(() => setTimeout(() => start().catch(giveUp)));

async function start(): Promise<void> {
	const bar = find(document, '#map-bar');
	const file = fetchJson<MapFile>('map/places.json');
	// A browser takes its time over its first date: it may, while the file is on its way.
	formatDate('2000-01-01', document.documentElement.lang);
	const data = readMap(await file);
	// All is measured before anything is changed: else the page would be laid out again for each drawing.
	const drawings = [...document.querySelectorAll<HTMLElement>('[data-drawing]')].map((section) => {
		const svg = find<SVGSVGElement>(section, 'svg.map');
		const { width } = svg.getBoundingClientRect();
		return { name: section.dataset['drawing'] ?? '', section, svg, width };
	});
	bar.append(cloneTemplate(find<HTMLTemplateElement>(document, '#bar-tools')));
	const sheet = new CSSStyleSheet();
	const later = find<HTMLTemplateElement>(document, '#map-style').content;
	sheet.replaceSync(find(later, 'style').textContent);
	document.adoptedStyleSheets.push(sheet);

	const look = createSnapshots(data);
	const say = createAnnouncer(find(bar, '.hidden'));
	const help = find<HTMLDialogElement>(bar, '.help');
	const showHelp = () => help.showModal();
	find(bar, '[data-help]').addEventListener('click', showHelp);
	listenToShare(bar, find(bar, '.cite'), data);

	const change = (next: Partial<MapState>, kind: HistoryMode) => {
		state = { ...state, ...next };
		route.write(state, kind);
		if (kind !== 'replace' || next.day) show();
		if (kind === 'push') flush();
		if (next.day || (kind !== 'replace' && !('place' in next))) tell();
	};
	const showTime = createTimeControls(bar, data, (day, kind) => change({ day }, kind));
	const filter = createFilterForm(data, (ticked) => change(ticked, 'push'));
	const showList = createCaptions(data);
	const findNewest = createEventFinder(data);
	const figures = drawings.map((source) => {
		const figure = createFigure({
			...source,
			data,
			findNewest,
			onMove: (viewport) =>
				change({ viewports: { ...state.viewports, [source.name]: viewport } }, 'replace'),
			onChoose: (place) => change({ place }, 'push'),
			showHelp,
		});
		return whenVisible(source.section, () => figure.show(scene, state));
	});
	const options = listOptions(data);
	// Where the map stands in a frame, Back belongs to the page around it.
	const { frame } = bar.dataset;
	const route = new Route(frame ?? toPage('map/'), options, !frame, (read) => {
		state = read;
		show();
		flush();
		tell();
	});
	let state = route.read();
	let scene: Snapshot;
	const show = () => {
		scene = look(state);
		for (const showFigure of figures) showFigure();
		showTime(scene);
		filter.show(state, scene);
		showList(scene);
	};
	const tell = () => {
		const { known, shown } = scene;
		const says = describeSnapshot(scene, data);
		say(shown.length === known.length ? says : `${says}; ${find(document, '.tally').textContent}`);
	};
	show();
	flush();
	// What the page drew without a script makes way for what can move, once that is there.
	for (const old of document.querySelectorAll('.stage .layer')) old.remove();
	// What the address says goes before what was ticked while the script was on its way.
	const { ticked } = filter;
	if (!location.search && (ticked.statuses ?? ticked.countries)) change(ticked, 'push');
	// Who was sent the address of a place is to see it.
	if (state.place)
		document.querySelector('.card:not([hidden])')?.scrollIntoView({ block: 'center' });
}

/** Say that the map stays as it came, and take away the filter that needs a script; one of style rules works on. */
function giveUp(error: unknown): void {
	console.error(error);
	for (const added of document.querySelectorAll('.live, .tools, .hint, .card')) added.remove();
	document.querySelector('.scripted')?.classList.remove('scripted');
	find(document, '#map-bar').replaceChildren(cloneTemplate(find(document, '#map-failed')));
	const crowded = document.querySelector('form.crowded');
	crowded?.previousElementSibling?.classList.remove('links');
	crowded?.remove();
}

function listOptions(data: MapData): Options {
	return {
		...data,
		statuses: data.statuses.map(({ id }) => id),
		countries: Object.keys(data.countries),
		places: new Set(data.places.map(({ id }) => id)),
	};
}
