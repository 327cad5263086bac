import type { MapData, PlaceData } from '../content/mapdata.ts';
import type { Stand } from '../content/scene.ts';
import { countPlaces } from '../content/timeline.ts';
import { formatDate } from '../lib/date.ts';
import { toRecord } from '../lib/url.ts';
import { clamp } from '../map/zoom.ts';
import { find, icon, link, make } from './element.ts';
import type { FindNewest } from './events.ts';
import type { Mark } from './gather.ts';
import type { Stage } from './stage.ts';

/** What lies between a card and its mark, and between a card and the edge of the page, in CSS pixels. */
const GAP = 8;

/** How many members of a cluster a card names. */
const NAMED = 12;

/** The card of a mark: beside it, never over it. */
export class Card {
	private readonly body: HTMLElement;
	private shown: unknown[] = [];

	constructor(
		private readonly stage: Stage,
		readonly element: HTMLElement,
		private readonly data: MapData,
		private readonly findNewest: FindNewest,
		/** Told when what it says has grown. */
		private readonly grown: () => void,
	) {
		this.body = find(element, '[data-body]');
	}

	/** Show a mark, or one place of it, on a day; without a mark, nothing. */
	show(mark: Mark | undefined, stands: Stand[], day: string, isChosen: boolean): void {
		const visible = mark && this.stage.layer.find(mark.key);
		if (this.element.hidden !== !visible) this.element.hidden = !visible;
		if (!visible) return;
		const [first] = stands;
		const shown = [day, ...stands];
		if (first && shown.some((one, i) => one !== this.shown[i])) {
			this.shown = shown;
			this.fill(stands.length > 1 ? this.describeCluster(stands) : this.describe(first, day));
		}
		// Until someone chooses it, a card that comes and goes is no stop for Tab.
		for (const stop of this.element.querySelectorAll<HTMLElement>('a, button'))
			stop.tabIndex = isChosen ? 0 : -1;
		this.place(mark);
	}

	/** Go into the card. */
	enter(): void {
		for (const stop of this.element.querySelectorAll<HTMLElement>('a, button')) stop.tabIndex = 0;
		this.body.querySelector('a')?.focus({ preventScroll: true });
	}

	private fill(parts: HTMLElement[]): void {
		this.element.setAttribute('aria-label', parts[0]!.textContent);
		this.body.replaceChildren(...parts);
	}

	private describe({ place, statuses }: Stand, day: string): HTMLElement[] {
		const { countries, actors, language } = this.data;
		const newest = make('span', '', this.element.dataset['late']!);
		void this.tellNewest(newest, place, day);
		const by = actors[place.by]!;
		return [
			make('p', 'title', place.name),
			make('p', 'small', countries[place.country]! + (place.weak ? '; weakly sourced' : '')),
			make('p', '', `${place.reported} reported, by `, link(toRecord('actors', by.id), by.name)),
			make(
				'p',
				'',
				`On ${formatDate(day, language)}: `,
				...statuses.flatMap(({ status, date }, i) => [
					i > 0 ? '; also ' : '',
					icon(status.mark),
					` ${status.label} (${formatDate(date, language)})`,
				]),
			),
			make('p', '', make('span', 'label', 'Newest event: '), newest),
			make('p', '', link(toRecord('places', place.id), `All about ${place.name}`)),
		];
	}

	/** Say what happened last, as soon as it has come. */
	private async tellNewest(words: HTMLElement, place: PlaceData, day: string): Promise<void> {
		try {
			const { id, date, what } = (await this.findNewest(place, day))!;
			const when = link(toRecord('events', id), formatDate(date, this.data.language));
			words.replaceChildren(when, `: ${what}`);
		} catch {
			words.textContent = this.element.dataset['lost']!;
		}
		if (words.isConnected) this.grown();
	}

	private describeCluster(stands: Stand[]): HTMLElement[] {
		const left = stands.length - NAMED;
		return [
			make('p', 'title', countPlaces(stands.length)),
			make(
				'ul',
				'',
				...stands
					.slice(0, NAMED)
					.map(({ place, statuses: [main] }) =>
						make(
							'li',
							'',
							icon(main!.status.mark),
							' ',
							link(toRecord('places', place.id), place.name),
							` ${main!.status.label}`,
						),
					),
			),
			...(left > 0 ? [make('p', 'small', `and ${left} more in the table`)] : []),
		];
	}

	/** At the side with room: right, left, below or above. */
	private place(mark: Mark): void {
		const { stage, element } = this;
		const { left, top } = stage.root.getBoundingClientRect();
		const [x, y] = stage.spot(mark).map((at) => at * stage.pixel);
		const gap = Math.max(mark.r * stage.pixel, 12) + GAP;
		const [width, height] = [element.offsetWidth, element.offsetHeight];
		const { clientWidth, clientHeight } = document.documentElement;
		const across = (at: number) => clamp(at, GAP - left, clientWidth - GAP - width - left);
		const along = (at: number) => clamp(at, GAP - top, clientHeight - GAP - height - top);
		const beside = [x! + gap, x! - gap - width].find((at) => across(at) === at);
		const below = along(y! + gap) === y! + gap || y! - gap - height < -top;
		const [atX, atY] =
			beside !== undefined
				? [beside, along(y! - height / 2)]
				: [across(x! - width / 2), below ? y! + gap : y! - gap - height];
		element.style.left = `${Math.round(atX!)}px`;
		element.style.top = `${Math.round(atY!)}px`;
	}
}
