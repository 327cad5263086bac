import type { Ledger } from '../ledger/join.ts';
import { tabulateActors } from './tables/actors.ts';
import { tabulateClaims } from './tables/claims.ts';
import { tabulateDisagreements } from './tables/disagreements.ts';
import { tabulateEvents } from './tables/events.ts';
import { tabulatePlaces } from './tables/places.ts';
import { tabulateSources } from './tables/sources.ts';
import { tabulateStatuses } from './tables/statuses.ts';
import type { Table } from './table.ts';

/** Every table that is published; addresses in them begin with `base`. */
export function listTables(ledger: Ledger, base: URL): Table[] {
	return [
		tabulatePlaces,
		tabulateEvents,
		tabulateClaims,
		tabulateSources,
		tabulateDisagreements,
		tabulateActors,
		tabulateStatuses,
	].map((tabulate) => tabulate(ledger, base));
}
