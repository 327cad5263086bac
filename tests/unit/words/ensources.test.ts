import { describe, expect, test } from 'vitest';
import * as en from '../../../src/words/en.ts';
import { link, write } from './plaintext.ts';

describe('sources', () => {
	test('a title is quoted, and singly what it quotes itself', () => {
		expect(en.quoteTitle('The “ledger”', (title) => title).join('')).toBe('“The ‘ledger’”');
		expect(en.quoteWhole('The “ledger”').join('')).toBe('“The “ledger””');
	});

	test('a passage is named where there is one', () => {
		expect(write(en.citePassage('The Tide', 'p. 4'))).toBe('The Tide, p. 4');
		expect(write(en.citePassage('The Tide', undefined))).toBe('The Tide');
		const caution = '[partisan outlet]';
		expect(write(en.citeBriefly('The Tide', { at: 'p. 4', caution }))).toBe(
			'The Tide (p. 4) · [partisan outlet]',
		);
		expect(write(en.citeBriefly('The Tide', { at: undefined, caution: undefined }))).toBe(
			'The Tide',
		);
		expect(
			write(en.citeInFull('The Tide', { at: 'p. 4', tier: '[Tier B]', isExcerpt: true })),
		).toBe('The Tide, p. 4. [Tier B], read in excerpt. ');
	});

	test('a list of the sources of a text says how each was read', () => {
		expect(write(en.listSource('The Tide', false))).toBe('The Tide. Read whole.');
		expect(write(en.listSource('The Tide', true))).toBe('The Tide. Read in excerpt.');
	});

	test('weakly sourced is said in the same words everywhere', () => {
		expect(write(en.explainWeak('Nobody else was there.', link))).toBe(
			'[Weakly sourced.] Nobody else was there.',
		);
		expect(en.countryOfPlace('Chile', true)).toBe('Chile; weakly sourced');
		expect(
			write(
				en.describePlace({
					reported: '1 quay',
					status: 'Seen, and denied',
					weak: en.weaklySourced,
				}),
			),
		).toBe('1 quay · Seen, and denied · weakly sourced');
	});
});

test('creditStory() says what there is: a change, and one or two reports', () => {
	const story = { byline: 'By us', published: '1 May', updated: undefined, reports: [] };
	expect(write(en.creditStory(story))).toBe('By us · 1 May');
	expect(write(en.creditStory({ ...story, updated: '2 May', reports: ['a', 'b'] }))).toBe(
		'By us · 1 May · changed 2 May · starting point: a and b',
	);
});

test('a claim is credited with its role on its page, without it on a card', () => {
	const claim = { standing: 'denied', speaker: 'Mirta Olivar', said: '1 May' };
	expect(write(en.creditClaim({ ...claim, role: 'mayor' }))).toBe(
		'Mirta Olivar, mayor. Said: 1 May.',
	);
	expect(write(en.creditClaimBriefly({ ...claim, said: undefined }))).toBe(
		'denied · said by Mirta Olivar',
	);
	expect(
		write(
			en.describeInList({
				standing: 'denied',
				said: '1 May',
				isReply: true,
				weak: en.weaklySourced,
			}),
		),
	).toBe('denied · 1 May · an answer · weakly sourced');
});

test('citeData() names publisher and site, once where they are the same', () => {
	const data = { date: '1 May 2022', address: 'https://site.example/data/', licence: 'CC0' };
	expect(en.citeData({ ...data, publisher: 'We', site: 'Quays' })).toBe(
		'We, Quays: data, version of 1 May 2022. https://site.example/data/ (CC0)',
	);
	expect(en.citeData({ ...data, publisher: 'We', site: 'We' })).toBe(
		'We: data, version of 1 May 2022. https://site.example/data/ (CC0)',
	);
});
