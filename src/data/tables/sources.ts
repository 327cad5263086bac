import type { Ledger } from '../../ledger/join.ts';
import { citeSource } from '../../words/names.ts';
import { sourceKinds, tiers, type Source } from '../../schema/source.ts';
import * as field from '../meaning.ts';
import { locate, readFields, type Whole } from '../whole.ts';
import { column, makeTable, type Table } from '../table.ts';

interface SourceRecord extends Whole<Source> {
	id: string;
	citation: string;
	page: string;
}

/** The sources, by publisher and date. */
export function tabulateSources(ledger: Ledger, base: URL): Table {
	return makeTable<SourceRecord>({
		name: 'sources',
		title: 'Sources',
		description: 'What everything rests on: who published it, when, and how far we rely on it.',
		records: ledger.all('sources').map((source) => ({
			id: source.id,
			...readFields(source),
			citation: citeSource(source, ledger.site.language),
			page: locate(source, base),
		})),
		fields: {
			id: field.key,
			citation: field.text('The source in one line.', field.required),
			publisher: field.text('Who published it.', field.required),
			title: field.text('The title as printed.'),
			description: field.text('What it is, in our words, where no title is given.'),
			authors: field.list('Who wrote it.'),
			published: field.when('When it was published.'),
			dated: field.text('How sure that date is, and why.', field.required),
			language: field.text('The language of the text, as a code (ISO 639).', {
				required: true,
				pattern: '^[a-z]{2,3}$',
			}),
			kind: field.text('What kind of text it is.', { required: true, enum: sourceKinds }),
			tier: field.text(
				'How far it carries a fact: A official or originating, B established news, C repost or partisan, D commentary.',
				{ required: true, enum: tiers },
			),
			consulted: field.text('Whether we read all of it.', {
				required: true,
				enum: ['whole text', 'excerpt'],
			}),
			link: field.address('Where a reader finds it.'),
			noLink: field.text('Why there is no link.'),
			archived: {
				type: 'object',
				description: 'The copy we keep: `address`, `sha256`, and `date`, when it was taken.',
			},
			notArchived: field.text('Why there is no archived copy.'),
			note: field.note,
			page: field.page,
		},
		columns: [
			...(['id', 'citation', 'publisher', 'title', 'description', 'authors'] as const),
			...([
				'published',
				'dated',
				'language',
				'kind',
				'tier',
				'consulted',
				'link',
				'noLink',
			] as const),
			column(
				'archivedAddress',
				field.address('The copy we keep.'),
				({ archived }) => archived?.address ?? null,
			),
			column(
				'archivedSha256',
				field.text('The SHA-256 of that copy.', { pattern: '^[0-9a-f]{64}$' }),
				({ archived }) => archived?.sha256 ?? null,
			),
			column(
				'archivedDate',
				field.when('When the copy was taken.'),
				({ archived }) => archived?.date ?? null,
			),
			...(['notArchived', 'note', 'page'] as const),
		],
	});
}
