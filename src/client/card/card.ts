import type { MapData, PlaceData } from '../../explorer/wire.ts';
import type { PlaceState } from '../../explorer/snapshot.ts';
import { countPlaces } from '../../explorer/timeline.ts';
import { formatDate } from '../../lib/date.ts';
import { toRecord } from '../../lib/url.ts';
import { clamp } from '../../map/zoom.ts';
import { find, copyIcon, createLink, createElement } from '../dom.ts';
import type { FindNewest } from './newest.ts';
import type { LiveMark } from '../stage/livemark.ts';
import type { Stage } from '../stage/stage.ts';

/** What lies between a card and its mark, and between a card and the edge of the page, in CSS pixels. */
const GAP = 8;

/** How many members of a cluster a card names. */
const NAMED = 12;

/** The card of a mark: beside it, never over it. */
export class Card {
	readonly #stage: Stage;
	readonly #data: MapData;
	readonly #findNewest: FindNewest;
	readonly #grown: () => void;
	readonly #body: HTMLElement;
	#shown: unknown[] = [];

	constructor(
		stage: Stage,
		readonly element: HTMLElement,
		data: MapData,
		findNewest: FindNewest,
		/** Told when what it says has grown. */
		grown: () => void,
	) {
		this.#stage = stage;
		this.#data = data;
		this.#findNewest = findNewest;
		this.#grown = grown;
		this.#body = find(element, '[data-body]');
	}

	/** Show a mark, or one place of it, on a day; without a mark, nothing. */
	show(mark: LiveMark | undefined, states: PlaceState[], day: string, isChosen: boolean): void {
		const visible = mark && this.#stage.layer.find(mark.key);
		if (!visible && this.element.contains(document.activeElement)) this.#stage.focus(undefined);
		if (this.element.hidden === !!visible) this.element.hidden = !visible;
		if (!visible) return;
		const [first] = states;
		const shown = [day, ...states];
		const isOld =
			shown.length === this.#shown.length && shown.every((one, i) => one === this.#shown[i]);
		if (first && !isOld) {
			this.#shown = shown;
			const parts = states[1] ? this.#describeCluster(states) : this.#describe(first, day);
			this.element.setAttribute('aria-label', parts[0]!.textContent);
			this.#body.replaceChildren(...parts);
		}
		// Until someone chooses it, a card that comes and goes is no stop for Tab.
		this.#setStops(isChosen ? 0 : -1);
		this.#place(mark);
	}

	/** Go into the card. */
	enter(): void {
		this.#setStops(0);
		this.#body.querySelector('a')?.focus({ preventScroll: true });
	}

	#setStops(index: number): void {
		for (const stop of this.element.querySelectorAll<HTMLElement>('a, button'))
			stop.tabIndex = index;
	}

	#describe({ place, statuses }: PlaceState, day: string): HTMLElement[] {
		const { countries, actors, language } = this.#data;
		const newest = createElement('span', '', this.element.dataset['late']!);
		void this.#tellNewest(newest, place, day);
		const by = actors[place.by]!;
		return [
			createElement('p', 'title', place.name),
			createElement(
				'p',
				'small',
				countries[place.country]! + (place.weak ? '; weakly sourced' : ''),
			),
			createElement(
				'p',
				'',
				`${place.reported} reported, by `,
				createLink(toRecord('actors', by.id), by.name),
			),
			createElement(
				'p',
				'',
				`On ${formatDate(day, language)}: `,
				...statuses.flatMap(({ status, date }, i) => [
					i > 0 ? '; also ' : '',
					copyIcon(status.mark),
					` ${status.label} (${formatDate(date, language)})`,
				]),
			),
			createElement('p', '', createElement('span', 'label', 'Newest event: '), newest),
			createElement('p', '', createLink(toRecord('places', place.id), `All about ${place.name}`)),
		];
	}

	/** Say what happened last, as soon as it has come. */
	async #tellNewest(words: HTMLElement, place: PlaceData, day: string): Promise<void> {
		try {
			const { id, date, what } = (await this.#findNewest(place, day))!;
			const when = createLink(toRecord('events', id), formatDate(date, this.#data.language));
			words.replaceChildren(when, `: ${what}`);
		} catch {
			words.textContent = this.element.dataset['lost']!;
		}
		if (words.isConnected) this.#grown();
	}

	#describeCluster(states: PlaceState[]): HTMLElement[] {
		const left = states.length - NAMED;
		const list = ({ place, statuses: [main] }: PlaceState) => {
			const name = createLink(toRecord('places', place.id), place.name);
			return createElement(
				'li',
				'',
				copyIcon(main!.status.mark),
				' ',
				name,
				` ${main!.status.label}`,
			);
		};
		return [
			createElement('p', 'title', countPlaces(states.length)),
			createElement('ul', '', ...states.slice(0, NAMED).map(list)),
			...(left > 0 ? [createElement('p', 'small', `and ${left} more in the table`)] : []),
		];
	}

	/** At the side of the mark and its label that has room: right, left, below or above. */
	#place({ key }: LiveMark): void {
		const stage = this.#stage;
		const { element } = this;
		const root = stage.root.getBoundingClientRect();
		const own = stage.layer.find(key)!.element.getBoundingClientRect();
		const [width, height] = [element.offsetWidth, element.offsetHeight];
		const { clientWidth, clientHeight } = document.documentElement;
		const across = (x: number) => clamp(x, GAP, clientWidth - GAP - width);
		// Out of sight it stays with its mark.
		const isSeen = own.bottom > 0 && own.top < clientHeight;
		const along = (y: number) => (isSeen ? clamp(y, GAP, clientHeight - GAP - height) : y);
		const [below, above] = [own.bottom + GAP, own.top - GAP - height];
		const beside = [own.right + GAP, own.left - GAP - width].find((x) => across(x) === x);
		const [x, y] =
			beside !== undefined
				? [beside, along((own.top + own.bottom - height) / 2)]
				: [
						across((own.left + own.right - width) / 2),
						along(below) === below || above < 0 ? below : above,
					];
		element.style.left = `${Math.round(x - root.left)}px`;
		element.style.top = `${Math.round(y - root.top)}px`;
	}
}
