import { nameCountry, type PlaceState } from '../../explorer/snapshot.ts';
import type { MapData } from '../../explorer/wire.ts';
import { formatDay } from '../../words/formatday.ts';
import { toRecord } from '../../lib/url.ts';
import * as words from '../../words/words.ts';
import { createElement, createLink } from '../dom.ts';
import { copyIcon } from '../icon.ts';
import { requireValue } from '../require.ts';

/** How many places of a cluster a card names. */
const NAMED = 12;

/** The body of a card: its title, and the other paragraphs. */
export type CardBody = [title: HTMLElement, ...rest: HTMLElement[]];

/** What the description of a place needs. */
export interface PlaceContext {
	data: MapData;
	day: string;
	/** The element for the newest event at the place. */
	newest: HTMLElement;
}

/** Describes a place on a day. */
export function describePlace(
	{ place, statuses }: PlaceState,
	{ data, day, newest }: PlaceContext,
): CardBody {
	const { language } = data;
	const by = requireValue(data.actors[place.by]);
	return [
		createElement('p', 'title', place.name),
		createElement('p', 'small', words.countryOfPlace(nameCountry(place, data), place.weak)),
		createElement(
			'p',
			'',
			...words.reportedBy<string | Node>(
				place.reported,
				createLink(toRecord('actors', by.id), by.name),
			),
		),
		createElement(
			'p',
			'',
			...words.statusesOnDay<string | Node>(
				formatDay(day, language),
				statuses.map(({ status, label, when }) => [copyIcon(status.mark), ` ${label} (${when})`]),
			),
		),
		createElement('p', '', createElement('span', 'label', words.newestEvent), newest),
		createElement('p', '', createLink(toRecord('places', place.id), words.allAbout(place.name))),
	];
}

/** Describes the places of a cluster. */
export function describeCluster(states: readonly PlaceState[]): CardBody {
	const left = states.length - NAMED;
	const items = states.slice(0, NAMED).map(({ place, statuses }) => {
		const icon = copyIcon(...statuses.map(({ status }) => status.mark));
		const name = createLink(toRecord('places', place.id), place.name);
		const label = words.joinStatuses(statuses.map(({ label }) => label));
		return createElement('li', '', icon, ' ', name, ` ${label}`);
	});
	return [
		createElement('p', 'title', words.countPlaces(states.length)),
		createElement('ul', '', ...items),
		...(left > 0 ? [createElement('p', 'small', words.moreInTable(left))] : []),
	];
}
