import { applyChange, deriveHistories, type StatusChange } from '../../ledger/history.ts';
import { firstDay, formatDate, lastDay } from '../../lib/date.ts';
import type { Problem } from '../problem.ts';
import {
	isFolderReadable,
	listRecords,
	problemAt,
	type ContentRecord,
	type Content,
} from '../content.ts';

/** Places without a status, and changes that change nothing. */
export function findHistoryMistakes(content: Content): Problem[] {
	const events = listRecords(content, 'events');
	const places = listRecords(content, 'places');
	const histories = deriveAll(content);
	const changed = new Set(
		events.flatMap(({ references }) =>
			references
				.filter(({ path, collection }) => path[0] === 'changes' && collection === 'places')
				.map(({ id }) => id),
		),
	);
	return [
		...(isFolderReadable(content, 'events')
			? places.filter(({ id }) => !changed.has(id)).map(explainMissing)
			: []),
		...places.flatMap((place) => explainLate(content, place, histories.get(place.id)?.[0])),
		...places.flatMap(({ id }) => findIdleChanges(events, id, histories.get(id) ?? [])),
		...events.flatMap(findNamedTwice),
	];
}

function explainMissing(place: ContentRecord<'places'>): Problem {
	const wrong = 'No event gives this place a status.';
	return problemAt(
		place,
		[],
		wrong,
		`Name “${place.id}” under “changes” in one of content/events/.`,
	);
}

/** A place whose first status counts only from a day after the one that the site shows as today. */
function explainLate(
	content: Content,
	place: ContentRecord<'places'>,
	first: StatusChange | undefined,
): Problem[] {
	const updated = content.site?.data.updated;
	// A date that is wholly after that day is a mistake by itself.
	if (!updated || !first || lastDay(first.date) <= updated || firstDay(first.date) > updated)
		return [];
	const wrong = `It has no status yet on ${formatDate(updated)}: “${first.event}” is dated ${formatDate(first.date)}, which counts from ${formatDate(lastDay(first.date))}.`;
	const fix = `Give that event a more exact date, if one is known, or correct “updated” in ${content.folder}/site.yaml.`;
	return [problemAt(place, [], wrong, fix)];
}

/** The history of each place, as far as events and statuses can be read. */
function deriveAll(content: Content): Map<string, StatusChange[]> {
	const statuses = listRecords(content, 'statuses').map(({ id, data }) => ({
		id,
		data: { order: data.order ?? Infinity },
	}));
	const known = listRecords(content, 'events').flatMap(({ id, data: { date, changes = [] } }) =>
		date ? [{ id, data: { date, changes } }] : [],
	);
	return deriveHistories(known, statuses);
}

/** Changes after which a place has the statuses it had before. */
function findIdleChanges(
	events: ContentRecord<'events'>[],
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
		const wrong = `“${placeId}” has the status “${change.status}” already, by “${since.event}” (${formatDate(since.date)}).`;
		const fix = 'Name it under “places” instead, or correct one of the dates.';
		return [problemAt(event, findPath(event, placeId, change.status), wrong, fix)];
	});
}

function findPath(event: ContentRecord<'events'>, placeId: string, status: string) {
	const { changes = [] } = event.data;
	// The last one: where a place stands twice in one event, the second is the idle one.
	const i = changes.findLastIndex((one) => one.status === status && one.places.includes(placeId));
	return ['changes', i, 'places', changes[i]?.places.lastIndexOf(placeId) ?? 0];
}

function findNamedTwice(event: ContentRecord<'events'>): Problem[] {
	const named = event.references.filter(({ collection }) => collection === 'places');
	const inChanges = named.filter(({ path }) => path[0] === 'changes').map(({ id }) => id);
	return named
		.filter(({ path, id }) => path[0] === 'places' && inChanges.includes(id))
		.map(({ path, id }) => {
			const wrong = `“${id}” stands under “places” and under “changes”.`;
			return problemAt(event, path, wrong, 'Take it out of “places”.');
		});
}
