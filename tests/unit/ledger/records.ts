import type { z } from 'astro/zod';
import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import type { Entry } from '../../../src/ledger/entry.ts';
import { joinLedger, type Ledger } from '../../../src/ledger/join.ts';
import { kindFolders, type Kinded } from '../../../src/schema/fields/kindfield.ts';
import type { Collection } from '../../../src/schema/fields/ref.ts';
import { schemas } from '../../../src/schema/schemas.ts';
import { siteSchema, type Site } from '../../../src/schema/site.ts';

/** Where the kinds of the tests stand. */
const KINDS = 'tests/site/broken/base/content';

type Written<Name extends Collection> = z.input<(typeof schemas)[Name]>;

/** The required fields of each folder’s records, so that a test gives only the fields it is about. */
const required: { [Name in Collection]: Written<Name> } = {
	stories: { title: 'A story', dek: 'A dek.', byline: 'A desk', published: '2022-01-01' },
	pages: { title: 'A page', dek: 'A dek.', updated: '2022-01-01' },
	claims: {
		statement: 'It was so.',
		speaker: 'board',
		sources: [{ source: 'ledger' }],
		standing: 'alleged',
	},
	sources: {
		publisher: 'The Tide',
		title: 'A title',
		dated: 'on the page',
		language: 'en',
		kind: 'report',
		noLink: 'It is on paper.',
		notArchived: 'It is on paper.',
		consulted: 'whole text',
		tier: 'B',
	},
	places: {
		city: 'Salt Quay',
		country: 'IE',
		position: [-6.26, 53.35],
		reported: [{ count: 1, by: 'board', asOf: '2022', sources: ['ledger'] }],
	},
	events: { what: 'It happened.', date: '2022', kind: 'report', sources: ['ledger'] },
	disagreements: {
		question: 'How many?',
		sides: [
			{ says: 'One.', sources: ['ledger'] },
			{ says: 'Two.', sources: ['ledger'] },
		],
		because: 'We cannot tell.',
	},
	actors: {
		name: 'Board',
		kind: 'organisation',
		role: 'keeper of the harbour',
		sources: ['ledger'],
	},
	media: {
		kind: 'photo',
		file: 'quay.jpg',
		alt: 'A quay.',
		caption: 'The quay at noon.',
		credit: 'Ana Example',
		licence: { name: 'CC BY 4.0' },
		origin: 'Our own reporter was there.',
		date: '2022',
	},
	statuses: { label: 'reported', meaning: 'It was reported.', order: 1, mark: 'ring' },
	'event-kinds': {
		...{ label: 'report', plural: 'reports', meaning: 'Somebody told it.' },
		...{ order: 1, tells: 'reported', mark: 'ring' },
	},
	'source-kinds': { label: 'report', plural: 'reports', meaning: 'A paper printed it.' },
	'actor-kinds': {
		...{ label: 'group', plural: 'groups', meaning: 'It is a group.' },
		...{ order: 1, actsAs: 'organisation' },
	},
	tags: { label: 'at night', meaning: 'It happened at night.' },
};

const site: z.input<typeof siteSchema> = {
	title: 'The Quays',
	tagline: 'What was reported.',
	description: 'A ledger.',
	question: 'Was it so?',
	language: 'en-GB',
	address: 'https://quays.example/',
	publisher: 'The Quay Desk',
	contact: 'desk@quays.example',
	licence: { name: 'CC BY 4.0', link: 'https://licence.example/' },
	updated: '2023-06-30',
	unit: { one: 'quay', many: 'quays' },
	mapNote: 'Each mark is a city.',
	focus: { title: 'The coast', bounds: [-11, 34.5, 32.5, 61] },
	policies: { method: 'method', corrections: 'method#corrections', privacy: 'method#people' },
};

/** A record as the site reads it: the fields of a test, over the required fields of its folder. */
export function makeRecord<Name extends Collection>(
	collection: Name,
	name: string,
	data: Partial<Written<Name>> = {},
): Entry<Name> {
	const complete = schemas[collection].parse({ ...required[collection], ...data });
	const folder = kindFolders[collection as Kinded];
	const { kind: id } = complete as { kind?: string };
	const kind = folder && kinds.find((one) => one.collection === folder && one.id === id);
	return { collection, id: name, data: complete, ...(kind && { kind }) } as unknown as Entry<Name>;
}

/** The kinds that tests write. */
const kinds: Entry[] = Object.values(kindFolders).flatMap((folder) =>
	readdirSync(`${KINDS}/${folder}`).map((name) =>
		makeRecord(
			folder,
			name.replace('.yaml', ''),
			parse(readFileSync(`${KINDS}/${folder}/${name}`, 'utf8')),
		),
	),
);

/** The settings of a site: the fields of a test, over the required fields. */
export function makeSite(settings: Partial<z.input<typeof siteSchema>> = {}): Site {
	return siteSchema.parse({ ...site, ...settings });
}

/** Joins a few records to a ledger. */
export function makeLedger(records: Entry[], settings: Partial<Site> = {}): Ledger {
	const own = new Set(records.map(({ collection, id }) => `${collection}/${id}`));
	const others = kinds.filter(({ collection, id }) => !own.has(`${collection}/${id}`));
	return joinLedger(makeSite(settings), [...others, ...records]);
}
