import type { MapState } from '../explorer/address.ts';
import type { Snapshot } from '../explorer/snapshot.ts';
import { wholeViewport } from '../map/zoom.ts';
import { createCard, type CardSource } from './card/card.ts';
import { cloneTemplate, find, hasFocus } from './dom.ts';
import { requireValue } from './require.ts';
import { createActiveMark, findMarkAt } from './stage/activemark.ts';
import { listenToDrags } from './stage/drag.ts';
import { createHint } from './stage/hint.ts';
import { listenToKeys } from './stage/keys.ts';
import type { LiveMark } from './stage/livemark.ts';
import { createStage, type StageOptions } from './stage/stage.ts';
import { tellMarks } from './stage/tellmarks.ts';
import { listenToTools, updateTools } from './stage/tools.ts';
import { listenToWheel } from './stage/wheel.ts';
import { zoomToSplit } from './stage/zoomstage.ts';

/** A drawing that the page came with. */
export interface LiveMapSource {
	/** The name of the drawing. */
	name: string;
	section: HTMLElement;
	svg: SVGSVGElement;
	shown: number;
}

/** What a live map is made of, and whom it tells what. */
export interface LiveMapOptions extends LiveMapSource, StageOptions, CardSource {
	/** The day that the page came with. */
	day: string;
	/** Called when the reader chooses a place, or closes its card. */
	onChoose(place?: string): void;
	showHelp(): void;
}

/** One drawing that moves, with its buttons and its card. */
export interface LiveMap {
	/** What of the page it takes up. */
	readonly section: HTMLElement;
	/** Shows a snapshot, in the viewport and with the card that the reader chose. */
	show(snapshot: Snapshot, state: MapState): void;
}

/** Creates a live map around a drawing of the page. */
export function createLiveMap(options: LiveMapOptions): LiveMap {
	const { name, section, svg, data, day, onChoose, showHelp } = options;
	const drawing = requireValue(data.drawings[name]);
	const stage = createStage(options, drawing, onDraw);
	stage.root.append(cloneTemplate(find(document, '#map-tools')));
	const card = createCard(stage, options, showCard);
	const activeMark = createActiveMark(stage, card.element, showCard);
	let chosen: string | undefined;
	let shownDay = day;

	function onDraw(): void {
		updateTools(stage);
		tellMarks();
		showCard();
	}

	/** Finds the mark whose card is shown: the active one, or else the one of the chosen place. */
	function findCardMark(): LiveMark | undefined {
		const active = stage.layer.find(activeMark.key)?.mark;
		return active ?? (chosen ? stage.markSet.findMark(chosen) : undefined);
	}

	function showCard(): void {
		const mark = findCardMark();
		const states = mark?.states ?? [];
		const own = states.filter(({ place }) => place.id === chosen);
		const isOwn = own.length > 0 && (mark?.key !== activeMark.key || states.length === 1);
		card.show({ mark, states: isOwn ? own : states, day: shownDay, isChosen: isOwn });
	}

	/** Chooses a place, or zooms in until a cluster comes apart. */
	function open(mark: LiveMark, isByKey: boolean): void {
		const { id } = mark.first.place;
		if (!mark.isCluster) {
			activeMark.activate(mark.key);
			onChoose(id);
			if (isByKey) card.enter();
		} else if (zoomToSplit(stage, mark)) {
			activeMark.activate();
			if (isByKey) stage.focus(stage.markSet.findMark(id));
		} else {
			activeMark.activate(mark.key);
			card.enter();
		}
	}

	function close(): void {
		const mark = findCardMark();
		if (mark && hasFocus(card.element)) stage.focus(mark);
		activeMark.activate();
		if (chosen) onChoose();
	}

	const actions = { open, close, showHint: createHint(stage.root), showHelp };
	for (const listen of [listenToDrags, listenToWheel, listenToTools, listenToKeys])
		listen(stage, actions);
	svg.addEventListener('click', (event) => {
		// With a key held, a link opens as any link does.
		if (event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		const mark = findMarkAt(stage, event);
		if (mark) open(mark, event.detail === 0);
		else close();
	});

	return {
		section,
		show({ day, known, byDrawing, turned }, { place, viewports }) {
			const staysOpen = activeMark.key && (place || !chosen);
			shownDay = day;
			chosen = place;
			// Before the first place is reported, the map is there and empty.
			section.hidden = known.length > 0 && !known.some((one) => one.place.on === name);
			stage.show(byDrawing.get(name) ?? [], viewports[name] ?? wholeViewport(drawing), turned);
			// The focus may have gone on to a cluster; that alone opens no card.
			if (activeMark.key && !staysOpen) activeMark.activate();
			showCard();
		},
	};
}
