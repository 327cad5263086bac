import { readMap, type MapData, type MapFile } from '../content/mapdata.ts';
import { countStands, openScenes, type Scene } from '../content/scene.ts';
import { describeDay } from '../content/timeline.ts';
import { toPage } from '../lib/url.ts';
import { formatAddress, type Choice, type MapState } from '../map/address.ts';
import { copy, find } from './element.ts';
import { getJson, openEvents } from './events.ts';
import { Figure } from './figure.ts';
import { endRules, openFilter } from './filter.ts';
import { openList } from './list.ts';
import { Route, type Change } from './route.ts';
import { follow, openShare } from './share.ts';
import { whenSeen } from './seen.ts';
import { openSpeech } from './speech.ts';
import { openTime } from './time.ts';

// Whatever the page shows by itself is shown first.
requestAnimationFrame(() => setTimeout(start));

async function start(): Promise<void> {
	const bar = find(document, '#map-bar');
	let data: MapData;
	try {
		data = readMap(await getJson<MapFile>('map/places.json'));
	} catch {
		return giveUp(bar);
	}
	endRules();
	bar.append(copy(find<HTMLTemplateElement>(document, '#bar-tools')));
	const sheet = new CSSStyleSheet();
	const later = find<HTMLTemplateElement>(document, '#map-style').content;
	sheet.replaceSync(find(later, 'style').textContent);
	document.adoptedStyleSheets.push(sheet);

	const look = openScenes(data);
	const say = openSpeech(find(bar, '[aria-live]'));
	const [help, cite] = [
		find<HTMLDialogElement>(bar, '.help'),
		find<HTMLDialogElement>(bar, '.cite'),
	];
	const showHelp = () => help.showModal();
	for (const dialog of [help, cite])
		find(dialog, '[data-close]').addEventListener('click', () => dialog.close());
	find(bar, '[data-help]').addEventListener('click', showHelp);
	openShare(bar, cite, data, say);

	const change = (next: Partial<MapState>, kind: Change) => {
		state = { ...state, ...next };
		route.write(state, kind);
		if (kind !== 'view' || next.day) show();
		else lead();
		if (kind !== 'view' && !('place' in next)) tell();
		else if (next.day) tell();
	};
	const showTime = openTime(bar, data, (day, kind) => change({ day }, kind));
	const filter = openFilter(data, (ticked) => change(ticked, 'step'));
	const showList = openList(data);
	const tools = find<HTMLTemplateElement>(document, '#map-tools');
	const sections = [...document.querySelectorAll<HTMLElement>('[data-drawing]')];
	const findNewest = openEvents(data);
	const figures = sections.map((section) => {
		const name = section.dataset['drawing']!;
		const figure = new Figure(section, tools, data, findNewest, {
			move: (view) => change({ views: { ...state.views, [name]: view } }, 'view'),
			choose: (place) => change({ place }, 'step'),
			help: showHelp,
		});
		return whenSeen(section, () => figure.show(scene, state.views[name], state.place));
	});
	const choice = listChoice(data);
	// Where the map stands in a frame, Back belongs to the page around it.
	const { frame } = bar.dataset;
	const route = new Route(frame ?? toPage('map/'), choice, !frame, (read) => {
		state = read;
		show();
		tell();
	});
	let state = route.read();
	let scene: Scene;
	const lead = () => follow(formatAddress(state, choice));
	const show = () => {
		lead();
		scene = look(state);
		for (const showFigure of figures) showFigure();
		showTime(scene);
		filter.show(state, scene);
		showList(scene);
	};
	const tell = () =>
		say(describeDay(state.day, countStands(scene.shown, data.statuses), data.language));
	show();
	// What the address says goes before what was ticked while the script was on its way.
	if (filter.early && !location.search) change(filter.early, 'view');
}

/** Say that the map stays as it came, and take away the filter that needs a script; one of style rules works on. */
function giveUp(bar: HTMLElement): void {
	bar.append(copy(find<HTMLTemplateElement>(document, '#map-failed')));
	const crowded = document.querySelector('form.crowded');
	crowded?.previousElementSibling?.classList.remove('links');
	crowded?.remove();
}

function listChoice(data: MapData): Choice {
	return {
		...data,
		statuses: data.statuses.map(({ id }) => id),
		countries: Object.keys(data.countries),
		places: new Set(data.places.map(({ id }) => id)),
	};
}
