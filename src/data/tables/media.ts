import type { Entry } from '../../ledger/entry.ts';
import type { Ledger } from '../../ledger/join.ts';
import { showField } from '../columntype.ts';
import * as field from '../meaning.ts';
import { publishRecords, type Computations } from '../published.ts';
import { makeTable, type Table } from '../table.ts';

/** The pictures, documents and recordings, each with what it was before it was made ready for pages. */
export function tabulateMedia(ledger: Ledger, base: URL): Table {
	return makeTable(publishRecords('media', computeFields(ledger), { ledger, base }), {
		title: 'Pictures, documents and recordings',
		description: 'What stories show and play: who made it, where it is from, and its SHA-256.',
		leftOut: { 'pages.image': 'the names of pictures of single pages (`image` in `pages`)' },
		columns: [
			...(['id', 'kind', 'file', 'alt', 'caption', 'credit'] as const),
			showField('licenceName', 'licence.name'),
			showField('licenceLink', 'licence.link'),
			...(['source', 'origin', 'date', 'graphic', 'transcript'] as const),
			{
				name: 'pages',
				shows: ['pages.page', 'pages.transcript'],
				meaning: field.text('The words of single pages, each after its number.'),
				read: ({ pages }) => pages.map(({ page, transcript }) => `${page}: ${transcript}`),
			},
			...(['captions', 'poster', 'small', 'type', 'bytes', 'width', 'height'] as const),
			...(['sha256', 'page'] as const),
		],
	});
}

function computeFields(ledger: Ledger) {
	const original = ({ data }: Entry<'media'>) => ledger.file(data.file);
	return {
		type: {
			...field.text('The media type of the original.', field.required),
			compute: (media) => original(media).type,
		},
		bytes: {
			...{ type: 'integer', description: 'How many bytes the original has.' },
			constraints: field.required,
			compute: (media) => original(media).bytes,
		},
		width: {
			...{ type: 'integer', description: 'How many pixels wide a picture is.' },
			compute: (media) => original(media).width ?? null,
		},
		height: {
			...{ type: 'integer', description: 'How many pixels high a picture is.' },
			compute: (media) => original(media).height ?? null,
		},
		sha256: {
			...field.text('The SHA-256 of the original.', field.required),
			compute: (media) => original(media).sha256,
		},
	} satisfies Computations<'media'>;
}
