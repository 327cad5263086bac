import { expect, test } from 'vitest';
import { describeClaim } from '../../../src/data/claimjsonld.ts';
import { joinClaim } from '../../../src/ledger/joinedclaim.ts';
import { makeLedger, makeRecord } from '../ledger/records.ts';

const base = new URL('https://quays.example/');

/** A claim that rests on sources of these dates, as it is described. */
function describe(dates: (string | undefined)[]) {
	const sources = dates.map((published, i) =>
		makeRecord('sources', `s${i}`, { publisher: 'The Tide', title: `No. ${i}`, published }),
	);
	const speaker = makeRecord('actors', 'clerk', { name: 'The clerk' });
	const claim = makeRecord('claims', 'rewritten', {
		statement: 'It was rewritten.',
		speaker: 'clerk',
		said: '2022-10',
		sources: sources.map(({ id }) => ({ source: id })),
	});
	const ledger = makeLedger([...sources, speaker, claim]);
	return describeClaim(ledger, joinClaim(ledger, claim), base) as Record<string, unknown>;
}

test('describeClaim() says who makes a claim, and where it is printed', () => {
	expect(describe(['2022-10-02'])).toEqual({
		'@context': 'https://schema.org',
		'@type': 'Claim',
		text: 'It was rewritten.',
		inLanguage: 'en-GB',
		author: {
			'@type': 'Organization',
			name: 'The clerk',
			url: 'https://quays.example/actors/clerk/',
		},
		datePublished: '2022-10',
		appearance: [
			{
				'@type': 'CreativeWork',
				name: 'No. 0',
				publisher: { '@type': 'Organization', name: 'The Tide' },
				datePublished: '2022-10-02',
				url: 'https://quays.example/sources/s0/',
			},
		],
		firstAppearance: { '@type': 'CreativeWork', url: 'https://quays.example/sources/s0/' },
		mainEntityOfPage: 'https://quays.example/claims/rewritten/',
	});
});

test('describeClaim() names the first of its sources only where it is certainly the first', () => {
	const first = (dates: (string | undefined)[]) =>
		(describe(dates)['firstAppearance'] as { url: string } | undefined)?.url;
	expect(first(['2022-11', '2022-10-02'])).toBe('https://quays.example/sources/s1/');
	expect(first(['2022-10-02', '2022-10'])).toBeUndefined();
	expect(first(['2022-10-02', undefined])).toBeUndefined();
	expect(first(['2022~', '2022-10-02'])).toBeUndefined();
});
