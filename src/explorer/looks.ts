import type { Entry } from '../ledger/entry.ts';
import { applyChange, type StatusChange } from '../ledger/history.ts';
import type { Ledger } from '../ledger/join.ts';

/** Lists the looks that the mark of a place ever had: the ids of its statuses after each change, the main one first. */
export function listLooks(ledger: Ledger, place: Entry<'places'>): string[][] {
	let own: StatusChange[] = [];
	return ledger.historyOf(place).map((change) => {
		own = applyChange(own, change);
		return own.map(({ status }) => status);
	});
}

/** Lists every look that a mark has on any day, each status that events give by itself first: the statuses, the main one first. */
export function listMapLooks(ledger: Ledger): Entry<'statuses'>[][] {
	const given = ledger
		.all('statuses')
		.filter((status) => ledger.pointingTo('events', status).length > 0);
	const statuses = given.sort((a, b) => a.data.order - b.data.order);
	const looks = [
		...statuses.map(({ id }) => [id]),
		...ledger.all('places').flatMap((place) => listLooks(ledger, place)),
	];
	const unique = new Map(looks.map((ids) => [ids.join(' '), ids]));
	return [...unique.values()].map((ids) => ids.map((id) => ledger.get('statuses', id)));
}
