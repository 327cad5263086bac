import type { PlaceState } from '../../explorer/placestate.ts';
import type { MapData, PlaceData } from '../../explorer/wire.ts';
import { toRecord } from '../../lib/url.ts';
import { find, hasFocus } from '../dom.ts';
import { fillCopy } from '../fill.ts';
import { requireValue } from '../require.ts';
import { isSame } from '../same.ts';
import type { LiveMark } from '../stage/livemark.ts';
import type { Stage } from '../stage/stage.ts';
import { describeCluster, describePlace } from './cardbody.ts';
import type { FindNewest } from './newest.ts';
import { placeCard } from './placement.ts';

/** What a card shows. */
interface CardContent {
	/** The mark beside which the card stands. Without a mark, or if the mark is not in view, the card is hidden. */
	mark: LiveMark | undefined;
	/** The places that the card tells about. */
	states: readonly PlaceState[];
	day: string;
	/** Whether the reader chose the card. Until the reader chooses or enters it, its links are no stops for Tab. */
	isChosen: boolean;
}

/** The card of a mark. */
export interface Card {
	readonly element: HTMLElement;
	/** Shows another content. */
	show(content: CardContent): void;
	/** Moves the focus into the card. */
	enter(): void;
}

/** What a card takes its words from. */
export interface CardSource {
	data: MapData;
	findNewest: FindNewest;
}

/** Creates the card of a stage. It calls `onGrow` when it has become larger. */
export function createCard(
	stage: Stage,
	{ data, findNewest }: CardSource,
	onGrow: () => void,
): Card {
	const element = find(stage.root, '.card');
	const body = find(element, '[data-body]');
	let shown: unknown[] = [];

	const setTabIndex = (index: number) => {
		for (const stop of element.querySelectorAll<HTMLElement>('a, button')) stop.tabIndex = index;
	};

	/** Writes the newest event of a place as soon as it has arrived. */
	const writeNewest = async (line: HTMLElement, place: PlaceData, day: string) => {
		try {
			const { id, when, what } = requireValue(await findNewest(place, day));
			line.replaceChildren(fillCopy('card-event', { date: [when, toRecord('events', id)], what }));
		} catch {
			line.textContent = element.dataset['lost'] ?? '';
		}
		if (line.isConnected) onGrow();
	};

	const place = (mark: Element) => {
		const { clientWidth, clientHeight } = document.documentElement;
		const root = stage.root.getBoundingClientRect();
		const [x, y] = placeCard(
			mark.getBoundingClientRect(),
			{ width: element.offsetWidth, height: element.offsetHeight },
			{ width: clientWidth, height: clientHeight },
		);
		element.style.left = `${Math.round(x - root.left)}px`;
		element.style.top = `${Math.round(y - root.top)}px`;
	};

	const write = (states: readonly PlaceState[], day: string) => {
		const [first, second] = states;
		const next = [day, ...states];
		if (!first || isSame(next, shown)) return;
		shown = next;
		const late = element.dataset['late'] ?? '';
		body.replaceChildren(
			second ? describeCluster(states) : describePlace(first, { data, day, late }),
		);
		element.setAttribute('aria-label', find(body, '.title').textContent);
		if (!second) void writeNewest(find(body, '[data-field=newest]'), first.place, day);
	};

	return {
		element,
		show({ mark, states, day, isChosen }) {
			const isEntered = hasFocus(element);
			const glyph = stage.layer.find(mark?.key);
			if (!glyph && isEntered) stage.focus();
			if (element.hidden === !!glyph) element.hidden = !glyph;
			if (!glyph) return;
			write(states, day);
			setTabIndex(isChosen || isEntered ? 0 : -1);
			place(glyph.element);
		},
		enter() {
			setTabIndex(0);
			body.querySelector('a')?.focus({ preventScroll: true });
		},
	};
}
