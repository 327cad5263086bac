import { applyChange, deriveHistories, type StatusChange } from '../../ledger/history.ts';
import { firstDay, lastDay } from '../../lib/date.ts';
import { writeDate, type Problem } from '../problem.ts';
import {
	isFolderReadable,
	listRecords,
	problemAt,
	type ContentRecord,
	type Content,
} from '../content.ts';

/** Finds places without a status, and changes that change nothing. */
export function findStatusChangeMistakes(content: Content): Problem[] {
	const events = listRecords(content, 'events');
	const places = listRecords(content, 'places');
	const histories = deriveReadable(content);
	const changed = new Set(
		events.flatMap(({ references }) =>
			references
				.filter(({ path, collection }) => path[0] === 'changes' && collection === 'places')
				.map(({ id }) => id),
		),
	);
	return [
		...(isFolderReadable(content, 'events')
			? places.filter(({ id }) => !changed.has(id)).map(explainMissingStatus)
			: []),
		...places.flatMap((place) => findLateStatus(content, place, histories.get(place.id)?.[0])),
		...places.flatMap(({ id }) => findIdleChanges(events, id, histories.get(id) ?? [])),
		...events.flatMap(findPlacesNamedTwice),
	];
}

function explainMissingStatus(place: ContentRecord<'places'>): Problem {
	const wrong = 'No event gives this place a status.';
	return problemAt(
		place,
		[],
		wrong,
		`Name “${place.id}” under “changes” in one of content/events/.`,
	);
}

/** Finds a place whose first status counts from a day after the day of the site’s facts. */
function findLateStatus(
	content: Content,
	place: ContentRecord<'places'>,
	first: StatusChange | undefined,
): Problem[] {
	const updated = content.site?.data.updated;
	// rules/future.ts reports a date that begins after that day.
	if (!updated || !first || lastDay(first.date) <= updated || firstDay(first.date) > updated)
		return [];
	const wrong = `It has no status yet on ${writeDate(updated)}: “${first.event}” is dated ${writeDate(first.date)}, which counts from ${writeDate(lastDay(first.date))}.`;
	const fix = `Give that event a more exact date, if one is known, or correct “updated” in ${content.folder}/site.yaml.`;
	return [problemAt(place, [], wrong, fix)];
}

/** The history of each place, from the events and statuses that can be read. */
function deriveReadable(content: Content): Map<string, StatusChange[]> {
	const statuses = listRecords(content, 'statuses').map(({ id, data }) => ({
		id,
		data: { order: data.order ?? Infinity },
	}));
	const events = listRecords(content, 'events').flatMap(({ id, data: { date, changes = [] } }) =>
		date ? [{ id, data: { date, changes } }] : [],
	);
	return deriveHistories(events, statuses);
}

/** Finds changes after which a place has the same statuses as before. */
function findIdleChanges(
	events: readonly ContentRecord<'events'>[],
	placeId: string,
	history: StatusChange[],
): Problem[] {
	let before: StatusChange[] = [];
	return history.flatMap((change) => {
		const since = before.find(({ status }) => status === change.status);
		const after = applyChange(before, change);
		const isIdle = after.length === before.length;
		before = after;
		if (!since || !isIdle) return [];
		const event = events.find(({ id }) => id === change.event);
		if (!event) throw new RangeError(`there is no event ${change.event}`);
		const wrong = `“${placeId}” has the status “${change.status}” already, by “${since.event}” (${writeDate(since.date)}).`;
		const fix = 'Name it under “places” instead, or correct one of the dates.';
		return [problemAt(event, findChangePath(event, placeId, change.status), wrong, fix)];
	});
}

function findChangePath(event: ContentRecord<'events'>, placeId: string, status: string) {
	const { changes = [] } = event.data;
	// If one event names a place twice, the second change is the idle one.
	const i = changes.findLastIndex((one) => one.status === status && one.places.includes(placeId));
	return ['changes', i, 'places', changes[i]?.places.lastIndexOf(placeId) ?? 0];
}

function findPlacesNamedTwice(event: ContentRecord<'events'>): Problem[] {
	const named = event.references.filter(({ collection }) => collection === 'places');
	const inChanges = named.filter(({ path }) => path[0] === 'changes').map(({ id }) => id);
	return named
		.filter(({ path, id }) => path[0] === 'places' && inChanges.includes(id))
		.map(({ path, id }) => {
			const wrong = `“${id}” stands under “places” and under “changes”.`;
			return problemAt(event, path, wrong, 'Take it out of “places”.');
		});
}
