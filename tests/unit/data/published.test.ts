import { expect, test } from 'vitest';
import { lookUp } from '../../../src/data/dictionary.ts';
import * as field from '../../../src/data/meaning.ts';
import { publishRecords } from '../../../src/data/published.ts';
import { makeLedger, makeRecord } from '../ledger/records.ts';

const site = {
	ledger: makeLedger([makeRecord('actors', 'board', { name: 'The Board', country: 'IE' })]),
	base: new URL('https://quays.example/'),
};

test('publishRecords() gives every field that the schema knows, null where the record leaves it out', () => {
	expect(publishRecords('actors', {}, site).records).toEqual([
		{
			id: 'board',
			name: 'The Board',
			kind: 'organisation',
			role: 'keeper of the harbour',
			country: 'IE',
			speaksFor: null,
			sources: ['ledger'],
			otherNames: [],
			note: null,
			...{ added: null, changed: [], corrections: [] },
			page: 'https://quays.example/actors/board/',
		},
	]);
});

test('publishRecords() adds what is computed, also in the place of a field', () => {
	const { records, dictionary } = publishRecords(
		'actors',
		{
			letters: {
				...field.text('How long its name is.'),
				compute: ({ data }) => String(data.name.length),
			},
			role: { ...field.text('Its role, in capitals.'), compute: () => 'KEEPER' },
		},
		site,
	);
	expect(records).toMatchObject([{ letters: '9', role: 'KEEPER' }]);
	expect(lookUp(dictionary, 'letters')).toEqual(field.text('How long its name is.'));
	expect(lookUp(dictionary, 'role')).toEqual(field.text('Its role, in capitals.'));
});
