import type { Entry } from '../../ledger/entry.ts';
import { joinPlace } from '../../ledger/joined.ts';
import type { Ledger } from '../../ledger/join.ts';
import { findNumber, listPlaceNumbers } from '../../ledger/placenumber.ts';
import { placeSchema, type Place } from '../../schema/place.ts';
import { statusSchema } from '../../schema/status.ts';
import { lookUp, readDictionary } from '../dictionary.ts';
import * as field from '../meaning.ts';
import { nameActor, type Computations } from '../published.ts';
import { listMentions } from './placementions.ts';

/** What is computed for each place. */
export function computePlaceFields(ledger: Ledger) {
	return {
		...describePosition(ledger),
		...repeatNumber(ledger),
		...tellStatus(ledger),
		...listMentions(ledger),
	};
}

function describePosition(ledger: Ledger) {
	const ofPlace = readDictionary(placeSchema);
	return {
		countryName: {
			...field.text('The name of the country, if it is in one.'),
			compute: ({ data }) => (data.country ? ledger.countryName(data.country) : null),
		},
		position: {
			...lookUp(ofPlace, 'position'),
			compute: ({ data }) => round(data.position),
		},
		precision: {
			...field.text(
				'What the position stands for: the city’s centre, or what `positionNote` says.',
				{ required: true, enum: ['city centre', 'as noted'] },
			),
			compute: ({ data }) => (data.positionNote ? 'as noted' : 'city centre'),
		},
	} satisfies Computations<'places'>;
}

/** A position with two decimals of a degree at most, whatever the sum behind it left over. */
function round([longitude, latitude]: Place['position']): Place['position'] {
	const cut = (degrees: number) => Math.round(degrees * 100) / 100;
	return [cut(longitude), cut(latitude)];
}

/** The first number of a place, which the map draws, part by part. */
function repeatNumber(ledger: Ledger) {
	const ofPlace = readDictionary(placeSchema);
	return {
		reported: {
			...lookUp(ofPlace, 'reported'),
			compute: (place) => listPlaceNumbers(ledger, place, ledger.site.updated),
		},
		count: {
			...lookUp(ofPlace, 'reported.count'),
			description: 'How many are reported: the first number of `reported`.',
			compute: (place) => findNumber(ledger, place).count,
		},
		atLeast: {
			...lookUp(ofPlace, 'reported.atLeast'),
			compute: (place) => findNumber(ledger, place).atLeast,
		},
		reportedBy: {
			...lookUp(ofPlace, 'reported.by'),
			compute: (place) => findNumber(ledger, place).by,
		},
		reportedByName: {
			...field.text('The name of whoever gives it.', field.required),
			compute: (place) => nameActor(ledger, findNumber(ledger, place).by),
		},
		reportedAsOf: {
			...lookUp(ofPlace, 'reported.asOf'),
			compute: (place) => findNumber(ledger, place).asOf,
		},
	} satisfies Computations<'places'>;
}

function tellStatus(ledger: Ledger) {
	const statusesOf = (place: Entry<'places'>) => joinPlace(ledger, place).statuses;
	return {
		status: {
			...field.link('statuses', 'What was last said or done about the place.'),
			compute: (place) => statusesOf(place)[0].status.id,
		},
		statusLabel: {
			...lookUp(readDictionary(statusSchema), 'label'),
			compute: (place) => statusesOf(place)[0].status.data.label,
		},
		statusSince: {
			...field.when('Since when.'),
			compute: (place) => statusesOf(place)[0].event.data.date,
		},
		statusEvent: {
			...field.link('events', 'The event that brought the status.'),
			compute: (place) => statusesOf(place)[0].event.id,
		},
		otherStatuses: {
			...field.list('Statuses that stand beside that one: ids of statuses.'),
			compute: (place) =>
				statusesOf(place)
					.slice(1)
					.map(({ status }) => status.id),
		},
		noOutcome: {
			...field.list(
				'Which of these statuses have awaited an outcome for more than two years, while none is known on the day of this version: ids of statuses. Say so where you show such a status.',
			),
			compute: (place) =>
				statusesOf(place)
					.filter(({ noOutcome }) => noOutcome !== undefined)
					.map(({ status }) => status.id),
		},
		// What is `additional` in the ledger was published first as `beside`.
		history: {
			...field.list(
				'Every change of status, in order: `date`, `status`, `beside` (true where it stands beside the one before and does not replace it), `event`.',
			),
			compute: (place) =>
				ledger.historyOf(place).map(({ date, status, additional, event }) => ({
					...{ date, status, beside: additional, event },
				})),
		},
	} satisfies Computations<'places'>;
}
