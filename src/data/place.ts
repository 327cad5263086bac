import type { StatusChange } from '../ledger/history.ts';
import type { Place } from '../schema/place.ts';
import * as field from './meaning.ts';
import type { Whole } from './whole.ts';
import { column, type Column } from './table.ts';

/** A change of status under the names that were published first: what is `additional` in the ledger is `beside` here. */
export type PublishedStep = Omit<StatusChange, 'additional'> & { beside: boolean };

/** A place with all that the ledger knows of it. */
export interface PlaceRecord extends Whole<Place> {
	id: string;
	countryName: string;
	precision: 'city centre' | 'as noted';
	count: number;
	atLeast: boolean;
	reportedBy: string;
	reportedByName: string;
	reportedAsOf: string;
	status: string;
	statusLabel: string;
	statusSince: string;
	statusEvent: string;
	otherStatuses: string[];
	history: PublishedStep[];
	claims: string[];
	countryClaims: string[];
	events: string[];
	countryEvents: string[];
	disagreements: string[];
	allSources: string[];
	page: string;
}

/** What each field of a place means. */
export const placeFields: { [Name in keyof PlaceRecord]: field.Meaning } = {
	id: field.key,
	city: field.text('The city, or the area where no city is named.', field.required),
	country: field.country('Its country.', field.required),
	countryName: field.text('The name of the country.', field.required),
	position: field.list(
		'Longitude, then latitude, in degrees (WGS 84) with at most two decimals. In GeoJSON it is the geometry.',
	),
	precision: field.text(
		'What the position stands for: the city’s centre, or what `positionNote` says.',
		{ required: true, enum: ['city centre', 'as noted'] },
	),
	positionNote: field.text('What the position stands for, where it is not the city’s centre.'),
	count: field.integer('How many are reported: the first number of `reported`.', {
		required: true,
		minimum: 1,
	}),
	atLeast: field.flag('True where the source says “at least”.', field.required),
	reportedBy: field.link('actors', 'Who gives that number.', field.required),
	reportedByName: field.text('The name of whoever gives it.', field.required),
	reportedAsOf: field.when('When it was given.', field.required),
	reported: field.list(
		'Every number that is given for the place: `count`, `atLeast`, `by` (an actor), `asOf`, `sources`, and a `note` where there is one.',
	),
	runBy: field.list('Who is said to run them: ids of actors.'),
	status: field.link('statuses', 'What was last said or done about the place.', field.required),
	statusLabel: field.text('The status in a few words.', field.required),
	statusSince: field.when('Since when.', field.required),
	statusEvent: field.link('events', 'The event that brought the status.', field.required),
	otherStatuses: field.list('Statuses that stand beside that one: ids of statuses.'),
	history: field.list(
		'Every change of status, in order: `date`, `status`, `beside` (true where it stands beside the one before and does not replace it), `event`.',
	),
	claims: field.list('Ids of the claims that name the place.'),
	countryClaims: field.list('Ids of the claims about its country as a whole.'),
	events: field.list('Ids of the events that name the place or change its status, in order.'),
	countryEvents: field.list('Ids of the events that concern its country as a whole, in order.'),
	disagreements: field.list('Ids of the questions about it that sources answer differently.'),
	sources: field.list('Ids of further sources, besides those of its numbers, events and claims.'),
	allSources: field.list(
		'Ids of every source of the place: of its numbers, its claims, its events and those of its country, and further ones.',
	),
	weak: field.weak,
	note: field.note,
	page: field.page,
};

/** The columns of the table of places. */
export const placeColumns: (keyof PlaceRecord | Column<PlaceRecord>)[] = [
	'id',
	'city',
	'country',
	'countryName',
	column(
		'longitude',
		field.number('Degrees east of Greenwich (WGS 84), at most two decimals.', {
			required: true,
			minimum: -180,
			maximum: 180,
		}),
		({ position }) => position[0],
	),
	column(
		'latitude',
		field.number('Degrees north of the equator (WGS 84), at most two decimals.', {
			required: true,
			minimum: -90,
			maximum: 90,
		}),
		({ position }) => position[1],
	),
	'precision',
	'positionNote',
	'count',
	'atLeast',
	'reportedBy',
	'reportedByName',
	'reportedAsOf',
	column(
		'reported',
		field.text(
			'Every number that is given for the place, by which actor, when, and in brackets the ids of its sources. Joined with “; ”.',
		),
		({ reported }) =>
			reported.map(
				({ count, atLeast, by, asOf, sources }) =>
					`${atLeast ? 'at least ' : ''}${count} by ${by}, ${asOf} (${sources.join(', ')})`,
			),
	),
	'runBy',
	'status',
	'statusLabel',
	'statusSince',
	'statusEvent',
	'otherStatuses',
	column(
		'history',
		field.text(
			'Every change of status, in order: the date, the status, and in brackets the event. “also” where it stands beside the one before and does not replace it. Joined with “; ”.',
		),
		({ history }) =>
			history.map(
				({ date, status, beside, event }) =>
					`${date}: ${beside ? 'also ' : ''}${status} (${event})`,
			),
	),
	...(['claims', 'countryClaims', 'events', 'countryEvents', 'disagreements'] as const),
	...(['sources', 'allSources', 'weak', 'note', 'page'] as const),
];
