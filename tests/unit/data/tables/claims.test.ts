import { expect, test } from 'vitest';
import { records } from './claimledger.ts';

test('a claim is published whole, with what answers it', () => {
	expect(records).toEqual([
		{
			id: 'dumped',
			statement: 'Barrels were dumped.',
			speaker: 'paper',
			speakerName: 'The Tide',
			said: '2022-01',
			standing: 'disputed',
			about: ['board'],
			answers: ['older'],
			replies: ['none'],
			noReply: 'It was asked twice.',
			places: ['quay', 'bay'],
			countries: ['IE', 'PT'],
			figure: {
				value: 40.5,
				atLeast: true,
				upTo: false,
				unit: 'barrels',
				scope: 'the bay',
				asOf: '2021-12-31',
			},
			sources: [{ source: 'ledger', at: 'para 4' }, { source: 'letter' }],
			weak: 'One paper only.',
			note: 'It was seen from the shore.',
			page: 'https://quays.example/claims/dumped/',
		},
		expect.objectContaining({ id: 'none', answers: ['dumped'], replies: [] }),
		{
			id: 'seen',
			statement: 'It was seen.',
			speaker: 'board',
			speakerName: 'The Board',
			said: '2022-03-04',
			standing: 'alleged',
			about: [],
			answers: [],
			replies: [],
			noReply: null,
			places: [],
			countries: [],
			figure: null,
			sources: [{ source: 'ledger' }],
			weak: null,
			note: null,
			page: 'https://quays.example/claims/seen/',
		},
	]);
});
