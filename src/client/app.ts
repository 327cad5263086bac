import type { MapState, Options } from '../explorer/address.ts';
import { createSnapshots } from '../explorer/snapshot.ts';
import type { MapData } from '../explorer/wire.ts';
import { toPage } from '../lib/url.ts';
import { createEventFinder } from './card/newest.ts';
import { createFilterForm } from './controls/filterform.ts';
import { listenToShare } from './controls/share.ts';
import { createTimeControls, describeSnapshot } from './controls/time.ts';
import { flush } from './debounce.ts';
import { find } from './dom.ts';
import { createLiveMap, type LiveMapSource } from './livemap.ts';
import { createAnnouncer } from './page/announcer.ts';
import { createCaptions } from './page/captions.ts';
import { createStepWords } from './page/stepwords.ts';
import { createRoute, type HistoryMode } from './maproute.ts';
import { listenToFacets, type Fitting } from './morefilters.ts';
import { whenVisible } from './visible.ts';

/**
 * Starts the map on a page with these drawings and a bar for its controls. It holds the one state that every part shows. The
 * page shows the state of its address already; only what a reader asks for beyond that is made.
 */
export function startApp(bar: HTMLElement, sources: LiveMapSource[], data: MapData): void {
	const { frame } = bar.dataset;
	const takeSnapshot = createSnapshots(data);
	const announce = createAnnouncer(find(bar, '.hidden'));
	const help = find<HTMLDialogElement>(bar, '.help');
	const showHelp = () => help.showModal();
	find(document, '[data-help]').addEventListener('click', showHelp);
	listenToShare(find(document, '.more'), find(bar, '.cite'), data);

	const change = (next: Partial<MapState> & Fitting, mode: HistoryMode) => {
		state = { ...state, ...next };
		// In a frame, Back belongs to the page around it.
		route.write(state, frame ? 'replace' : mode);
		if (mode !== 'replace' || next.day) show();
		if (mode === 'push') flush();
		if (next.day || (mode !== 'replace' && !('place' in next))) announceState();
	};
	const showTime = createTimeControls(bar, data, (day, mode) => change({ day }, mode));
	const filter = createFilterForm(data, (ticked) => change(ticked, 'push'));
	const route = createRoute({
		home: frame ?? toPage('map/'),
		options: listOptions(data),
		onReturn(next) {
			state = next;
			show();
			flush();
			announceState();
		},
	});
	const page = route.readPage();
	let state: MapState & Fitting = route.read();
	const drawn = takeSnapshot(page);
	let snapshot = drawn;
	const findNewest = createEventFinder(data);
	const liveMaps = sources.map((source) =>
		createLiveMap({
			...{ ...source, data, showHelp, day: page.day, turned: drawn.turned },
			states: drawn.byDrawing.get(source.name) ?? [],
			findNewest,
			onMove: (viewport) =>
				change({ viewports: { ...state.viewports, [source.name]: viewport } }, 'replace'),
			onChoose: (place) => change({ place }, 'push'),
		}),
	);

	/** Lists what shows a state: the maps at once, or as soon as they are seen, and the words of the page. */
	const createParts = () => {
		const showCaptions = createCaptions(data, drawn);
		const showStepWords = createStepWords(data);
		return [
			...liveMaps.map(({ section, show }) => whenVisible(section, () => show(snapshot, state))),
			() => showTime(snapshot),
			() => filter.show(state, snapshot),
			() => showStepWords(snapshot),
			() => showCaptions(snapshot),
		];
	};
	let parts: ReturnType<typeof createParts> | undefined;
	const show = () => {
		snapshot = takeSnapshot(state);
		parts ??= createParts();
		// Each part is painted by itself from here on, and what shows the day of the page alone goes when another is shown.
		document.documentElement.dataset['moved'] = state.day;
		for (const showPart of parts) showPart();
	};
	const announceState = () => {
		const { known, shown } = snapshot;
		const text = describeSnapshot(snapshot, data);
		announce(
			shown.length === known.length ? text : `${text}; ${find(document, '.tally').textContent}`,
		);
	};
	// What the address says counts more than what the reader ticked while the script was on its way.
	const { ticked } = filter;
	if (location.search) show();
	else if (ticked.statuses ?? ticked.countries) change(ticked, 'push');
	flush();
	listenToFacets(state.more, (fitting) => change(fitting, 'push'));
	// A reader who followed a link to a place sees its card.
	if (state.place)
		document.querySelector('.card:not([hidden])')?.scrollIntoView({ block: 'center' });
}

function listOptions(data: MapData): Options {
	return {
		...data,
		statuses: data.statuses.map(({ id }) => id),
		countries: Object.keys(data.countries),
		places: new Set(data.places.map(({ id }) => id)),
	};
}
