import { expect, test } from 'vitest';
import { makeRecord } from '../../ledger/records.ts';
import { listUntold, readTable } from './readtable.ts';

const sha256 = '0123456789abcdef'.repeat(4);

const { records, rows } = readTable('sources', [
	makeRecord('sources', 'ledger', {
		publisher: 'Archive',
		title: 'The ledger',
		authors: ['Ana Example', 'Bo Example'],
		published: '1987-05',
		dated: 'on the page',
		language: 'es',
		kind: 'official text',
		link: 'https://archive.example/ledger',
		noLink: undefined,
		archived: { address: 'https://copies.example/ledger', sha256, date: '2022-03-04' },
		notArchived: undefined,
		consulted: 'excerpt',
		tier: 'A',
		note: 'Two leaves are missing.',
	}),
	makeRecord('sources', 'letter', {
		publisher: 'Somebody',
		title: undefined,
		description: 'a letter to the board',
		dated: 'not known',
		language: 'nl',
		kind: 'statement',
		noLink: 'It was shown to us.',
		notArchived: 'We may not copy it.',
		consulted: 'whole text',
		tier: 'C',
	}),
]);

test('a source is published whole', () => {
	expect(records).toEqual([
		{
			id: 'ledger',
			citation: 'Archive, “The ledger”, May 1987',
			publisher: 'Archive',
			title: 'The ledger',
			description: null,
			authors: ['Ana Example', 'Bo Example'],
			published: '1987-05',
			dated: 'on the page',
			language: 'es',
			kind: 'official text',
			tier: 'A',
			consulted: 'excerpt',
			link: 'https://archive.example/ledger',
			noLink: null,
			archived: { address: 'https://copies.example/ledger', sha256, date: '2022-03-04' },
			notArchived: null,
			note: 'Two leaves are missing.',
			page: 'https://quays.example/sources/ledger/',
		},
		{
			id: 'letter',
			citation: 'Somebody, a letter to the board, undated',
			publisher: 'Somebody',
			title: null,
			description: 'a letter to the board',
			authors: [],
			published: null,
			dated: 'not known',
			language: 'nl',
			kind: 'statement',
			tier: 'C',
			consulted: 'whole text',
			link: null,
			noLink: 'It was shown to us.',
			archived: null,
			notArchived: 'We may not copy it.',
			note: null,
			page: 'https://quays.example/sources/letter/',
		},
	]);
});

test('a source is a row, with its archived copy in three cells', () => {
	expect(rows).toEqual([
		{
			id: 'ledger',
			citation: 'Archive, “The ledger”, May 1987',
			publisher: 'Archive',
			title: 'The ledger',
			description: '',
			authors: 'Ana Example; Bo Example',
			published: '1987-05',
			dated: 'on the page',
			language: 'es',
			kind: 'official text',
			tier: 'A',
			consulted: 'excerpt',
			link: 'https://archive.example/ledger',
			noLink: '',
			archivedAddress: 'https://copies.example/ledger',
			archivedSha256: sha256,
			archivedDate: '2022-03-04',
			notArchived: '',
			note: 'Two leaves are missing.',
			page: 'https://quays.example/sources/ledger/',
		},
		{
			id: 'letter',
			citation: 'Somebody, a letter to the board, undated',
			publisher: 'Somebody',
			title: '',
			description: 'a letter to the board',
			authors: '',
			published: '',
			dated: 'not known',
			language: 'nl',
			kind: 'statement',
			tier: 'C',
			consulted: 'whole text',
			link: '',
			noLink: 'It was shown to us.',
			archivedAddress: '',
			archivedSha256: '',
			archivedDate: '',
			notArchived: 'We may not copy it.',
			note: '',
			page: 'https://quays.example/sources/letter/',
		},
	]);
	// A source has either of these and not the other: the second row shows them.
	expect(listUntold(rows[0])).toEqual(['description', 'noLink', 'notArchived']);
});
