import type { Library } from '../content/library.ts';
import { tabulateActors } from './actors.ts';
import { tabulateClaims } from './claims.ts';
import { tabulateDisagreements } from './disagreements.ts';
import { tabulateEvents } from './events.ts';
import { tabulatePlaces } from './places.ts';
import { tabulateSources } from './sources.ts';
import { tabulateStatuses } from './statuses.ts';
import type { Table } from './table.ts';

/** Every table that is published; addresses in them begin with `base`. */
export function listTables(library: Library, base: URL): Table[] {
	return [
		tabulatePlaces,
		tabulateEvents,
		tabulateClaims,
		tabulateSources,
		tabulateDisagreements,
		tabulateActors,
		tabulateStatuses,
	].map((tabulate) => tabulate(library, base));
}
