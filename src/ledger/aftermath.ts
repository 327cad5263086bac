import type { Entry } from './entry.ts';
import type { StatusChange } from './history.ts';
import type { Ledger } from './join.ts';
import { groupOutcomes, listActs, listOutcomes, type OutcomeRow } from './outcome.ts';

/** The places that were given a status by an order, by what they were given later. */
export interface Aftermath {
	/** The status that the order brought. */
	ordered: Entry<'statuses'>;
	/** What came later, the furthest in the course of things first, and where nothing came last. */
	later: { status: Entry<'statuses'> | undefined; places: TurnedPlace[] }[];
	/** How many places these are: one may have been given several statuses later. */
	count: number;
}

/** A place, and the event that brought what it was given last: where nothing came later, that is the order. */
interface TurnedPlace {
	place: Entry<'places'>;
	event: Entry<'events'>;
}

/** Lists what became of the places with which an order dealt, by the status that it brought. */
export function listAftermaths(ledger: Ledger): Aftermath[] {
	const turns = ledger.all('places').flatMap((place) => listTurns(ledger, place));
	return ledger.all('statuses').flatMap((ordered): Aftermath[] => {
		const own = turns.filter((turn) => turn.ordered === ordered.id);
		const later = [...Map.groupBy(own, ({ status }) => status)].map(([id, places]) => ({
			status: id === undefined ? undefined : ledger.get('statuses', id),
			places: places.map(({ place, event }) => ({ place, event })),
		}));
		const rank = ({ status }: (typeof later)[0]) => status?.data.order ?? 0;
		const count = new Set(own.map(({ place }) => place)).size;
		return count > 0 ? [{ ordered, later: later.sort((a, b) => rank(b) - rank(a)), count }] : [];
	});
}

/** Lists the countries whose authorities gave an order that changed the status of none of their places, each with the first such act. */
export function listOrdersAlone(
	ledger: Ledger,
	aftermaths: readonly Aftermath[],
): { row: OutcomeRow; event: Entry<'events'> }[] {
	const turned = aftermaths.flatMap(({ later }) => later.flatMap(({ places }) => places));
	const told = new Set(turned.map(({ place }) => place.data.country));
	return groupOutcomes(listOutcomes(ledger, {}))
		.order.filter(({ code }) => !told.has(code))
		.flatMap((row) => {
			const act = listActs(row).find(({ event }) => event.kind.data.countsAs === 'order');
			return act ? [{ row, event: act.event }] : [];
		});
}

/** What a place was given by orders, with each other status that it was given after that, once. */
function listTurns(ledger: Ledger, place: Entry<'places'>) {
	const history = ledger.historyOf(place);
	const isOrder = ({ event }: StatusChange) =>
		ledger.get('events', event).kind.data.countsAs === 'order';
	const ordered = new Set(history.filter(isOrder).map(({ status }) => status));
	return [...ordered].flatMap((by) => {
		const i = history.findIndex((change) => change.status === by && isOrder(change));
		const after = history.slice(i + 1).filter(({ status }) => status !== by);
		const newest = new Map(after.map(({ status, event }) => [status, event]));
		const turns = newest.size > 0 ? [...newest] : [[undefined, history[i]?.event ?? ''] as const];
		return turns.map(([status, event]) => ({
			...{ place, ordered: by, status },
			event: ledger.get('events', event),
		}));
	});
}
