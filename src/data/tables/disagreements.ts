import type { Disagreement } from '../../schema/disagreement.ts';
import type { Ledger } from '../../ledger/join.ts';
import * as field from '../meaning.ts';
import { locate, readFields, type Whole } from '../whole.ts';
import { column, makeTable, type Table } from '../table.ts';

interface DisagreementRecord extends Whole<Disagreement> {
	id: string;
	page: string;
}

/** A row of the table: a disagreement with one of its sides. */
interface SideLine extends DisagreementRecord {
	side: number;
	said: Disagreement['sides'][number];
}

/** The questions that sources answer differently. */
export function tabulateDisagreements(ledger: Ledger, base: URL): Table {
	return makeTable<DisagreementRecord, SideLine>({
		name: 'disagreements',
		title: 'Disagreements',
		description:
			'Questions that sources answer differently, what each side says, and how we read it.',
		row: 'one side of a question',
		records: ledger.all('disagreements').map((disagreement) => ({
			id: disagreement.id,
			...readFields(disagreement),
			page: locate(disagreement, base),
		})),
		fields: {
			id: field.key,
			question: field.text('What is disputed.', field.required),
			sides: field.list(
				'What each side says: `says`, `sources` (ids), and `claim`, the claim that makes it, where there is one.',
			),
			reading: field.text('How we read it, where we can tell.'),
			because: field.text('Why we read it so, or why we can’t tell.', field.required),
			places: field.list('Ids of the places it concerns.'),
			page: field.page,
		},
		split: (record) => record.sides.map((said, i) => ({ ...record, side: i + 1, said })),
		primaryKey: ['id', 'side'],
		columns: [
			'id',
			column(
				'side',
				field.integer('Which side this row is: 1, 2 and so on.', { required: true, minimum: 1 }),
				({ side }) => side,
			),
			'question',
			column('says', field.text('What this side says.', field.required), ({ said }) => said.says),
			column(
				'claim',
				field.link('claims', 'The claim that makes it, where there is one.'),
				({ said }) => said.claim ?? null,
			),
			column(
				'sources',
				field.text('Ids of the sources of this side. Joined with “; ”.', field.required),
				({ said }) => said.sources,
			),
			...(['reading', 'because', 'places', 'page'] as const),
		],
	});
}
