import { actorKinds, type Actor } from '../../schema/actor.ts';
import type { Ledger } from '../../ledger/join.ts';
import * as field from '../meaning.ts';
import { locate, readFields, type Whole } from '../whole.ts';
import { makeTable, type Table } from '../table.ts';

interface ActorRecord extends Whole<Actor> {
	id: string;
	page: string;
}

/** The organisations, and the people in a public role, that the other tables name. */
export function tabulateActors(ledger: Ledger, base: URL): Table {
	return makeTable<ActorRecord>({
		name: 'actors',
		title: 'People and organisations',
		description: 'Whom the other tables name: organisations, and people in a public role only.',
		records: ledger.all('actors').map((actor) => ({
			id: actor.id,
			...readFields(actor),
			page: locate(actor, base),
		})),
		fields: {
			id: field.key,
			name: field.text('The name as it is written in running text.', field.required),
			kind: field.text('What it is.', { required: true, enum: actorKinds }),
			role: field.text('The role at the time.', field.required),
			country: field.country('The country it belongs to or answers for.'),
			speaksFor: field.link('actors', 'The organisation or government that this person spoke for.'),
			sources: field.list('Ids of the sources that show the role.'),
			note: field.note,
			page: field.page,
		},
		columns: ['id', 'name', 'kind', 'role', 'country', 'speaksFor', 'sources', 'note', 'page'],
	});
}
