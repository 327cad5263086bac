import type { Ledger } from '../ledger/join.ts';
import { PAGE_SIZE, type EventBlock } from './eventblock.ts';

/** What happened at the places, so many of them a file. */
export function collectEventBlocks(ledger: Ledger): EventBlock[] {
	const places = ledger.all('places');
	const at = new Map<string, string[]>(places.map(({ id }) => [id, []]));
	for (const event of ledger.all('events'))
		for (const { id } of ledger.pointedAt('places', event)) at.get(id)!.push(event.id);
	const lists = places.map(({ id }) => at.get(id)!);
	return Array.from({ length: Math.ceil(places.length / PAGE_SIZE) }, (_, block) => {
		const own = lists.slice(block * PAGE_SIZE, (block + 1) * PAGE_SIZE);
		const ids = [...new Set(own.flat())];
		const index = new Map(ids.map((id, i) => [id, i]));
		return {
			events: ids.map((id) => {
				const { date, what } = ledger.get('events', id).data;
				return { id, date, what };
			}),
			places: own.map((list) => list.map((id) => index.get(id)!)),
		};
	});
}
