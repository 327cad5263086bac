import type { Ledger } from '../../ledger/join.ts';
import { tabulateActors } from './actors.ts';
import { tabulateClaims } from './claims.ts';
import { tabulateDisagreements } from './disagreements.ts';
import { tabulateEvents } from './events.ts';
import { tabulateActorKinds, tabulateEventKinds, tabulateSourceKinds } from './kinds.ts';
import { tabulateMedia } from './media.ts';
import { tabulatePlaces } from './places.ts';
import { tabulateSources } from './sources.ts';
import { tabulateStatuses } from './statuses.ts';
import type { Table } from '../table.ts';

/** Every table that is published, each from the file that holds its columns; addresses in them begin with `base`. */
export function listTables(ledger: Ledger, base: URL): Table[] {
	return [
		tabulatePlaces,
		tabulateEvents,
		tabulateClaims,
		tabulateSources,
		tabulateDisagreements,
		tabulateActors,
		tabulateStatuses,
		tabulateEventKinds,
		tabulateSourceKinds,
		tabulateActorKinds,
		tabulateMedia,
	].map((tabulate) => tabulate(ledger, base));
}
