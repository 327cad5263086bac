import { standings, type Claim } from '../../schema/claim.ts';
import type { Ledger } from '../../ledger/join.ts';
import * as field from '../meaning.ts';
import { indexBy, locate, nameActor, readFields, type Whole } from '../whole.ts';
import { column, makeTable, type Column, type Table } from '../table.ts';

interface ClaimRecord extends Whole<Claim> {
	id: string;
	speakerName: string;
	replies: string[];
	page: string;
}

/** The claims, the earliest first. */
export function tabulateClaims(ledger: Ledger, base: URL): Table {
	const claims = ledger.all('claims');
	const repliesTo = indexBy(claims, ({ data }) => data.answers);
	return makeTable<ClaimRecord>({
		name: 'claims',
		title: 'Claims',
		description:
			'What somebody says is so, how it stands, where it is printed, and what answers it.',
		records: claims.map((claim) => ({
			id: claim.id,
			...readFields(claim),
			speakerName: nameActor(ledger, claim.data.speaker),
			replies: repliesTo(claim.id),
			page: locate(claim, base),
		})),
		fields: {
			id: field.key,
			statement: field.text('The claim as one sentence, in our words.', field.required),
			speaker: field.link('actors', 'Who says so.', field.required),
			speakerName: field.text('The name of the speaker.', field.required),
			said: field.when('When it was said.'),
			standing: field.text('How it stands today.', { required: true, enum: standings }),
			about: field.list('Whom it accuses: ids of actors.'),
			answers: field.list('Ids of the claims that it answers.'),
			replies: field.list('Ids of the claims that answer it.'),
			noReply: field.text('Why no reply is printed, if none is.'),
			places: field.list('Ids of the places it concerns.'),
			countries: field.list('Codes of countries it concerns, besides those of its places.'),
			figure: {
				type: 'object',
				description:
					'The number it gives, where it gives one: `value`, `atLeast`, `upTo`, `unit`, `scope`, `asOf`.',
			},
			sources: field.list(
				'Where it is printed, strongest first: `source`, and `at`, where in the source to look, if that is known.',
			),
			weak: field.weak,
			note: field.note,
			page: field.page,
		},
		columns: [
			...(['id', 'statement', 'speaker', 'speakerName', 'said', 'standing', 'about'] as const),
			...(['answers', 'replies', 'noReply', 'places', 'countries'] as const),
			...figureColumns,
			column(
				'sources',
				field.text('Ids of the sources it is printed in, strongest first. Joined with “; ”.'),
				({ sources }) => sources.map(({ source }) => source),
			),
			column(
				'passages',
				field.text('Where in a source to look: “source: passage”. Joined with “; ”.'),
				({ sources }) => sources.flatMap(({ source, at }) => (at ? [`${source}: ${at}`] : [])),
			),
			...(['weak', 'note', 'page'] as const),
		],
	});
}

const figureColumns: Column<ClaimRecord>[] = [
	column(
		'figureValue',
		field.number('The number it gives, where it gives one.'),
		({ figure }) => figure?.value ?? null,
	),
	column(
		'figureAtLeast',
		field.flag('True for “at least”.'),
		({ figure }) => figure?.atLeast ?? null,
	),
	column('figureUpTo', field.flag('True for “up to”.'), ({ figure }) => figure?.upTo ?? null),
	column('figureUnit', field.text('What is counted.'), ({ figure }) => figure?.unit ?? null),
	column(
		'figureScope',
		field.text('What the number covers, where, by which rule.'),
		({ figure }) => figure?.scope ?? null,
	),
	column('figureAsOf', field.when('When the number held.'), ({ figure }) => figure?.asOf ?? null),
];
