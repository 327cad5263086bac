import { nameCountry, type PlaceState } from '../../explorer/placestate.ts';
import type { MapData } from '../../explorer/wire.ts';
import { formatDay } from '../../words/formatday.ts';
import { toRecord } from '../../lib/url.ts';
import * as words from '../../words/words.ts';
import { cloneIcon, cloneLabel } from '../copies.ts';
import { fillCopy } from '../fill.ts';
import { requireValue } from '../require.ts';

/** How many places of a cluster a card names. */
const NAMED = 12;

/** Describes a place on a day; `late` stands for its newest event until that is there. */
export function describePlace(
	{ place, statuses }: PlaceState,
	{ data, day, late }: { data: MapData; day: string; late: string },
): DocumentFragment {
	const by = requireValue(data.actors[place.by]);
	return fillCopy('card-place', {
		name: place.name,
		country: words.countryOfPlace(nameCountry(place, data), place.weak),
		reported: place.reported,
		by: [by.name, toRecord('actors', by.id)],
		statuses: words.statusesOnDay<string | Node>(
			formatDay(day, data.language),
			statuses.map(({ status, label, when }) => cloneLabel(status.id, `${label} (${when})`)),
		),
		newest: late,
		all: [words.allAbout(place.name), toRecord('places', place.id)],
	});
}

/** Describes the places of a cluster. */
export function describeCluster(states: readonly PlaceState[]): DocumentFragment {
	const left = states.length - NAMED;
	return fillCopy('card-cluster', {
		title: words.countPlaces(states.length),
		places: states.slice(0, NAMED).map(({ place, statuses }) =>
			fillCopy('card-member', {
				icon: [cloneIcon(statuses.map(({ status }) => status.id).join(' '))],
				name: [place.name, toRecord('places', place.id)],
				statuses: words.joinStatuses(statuses.map(({ label }) => label)),
			}),
		),
		more: left > 0 ? words.moreInTable(left) : '',
	});
}
