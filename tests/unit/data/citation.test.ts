import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { expect, test } from 'vitest';
import { describeCitation } from '../../../src/data/citation.ts';
import { makeLedger } from '../ledger/records.ts';

const { site } = makeLedger([]);
const address = 'https://quays.example/claims/ledger-was-rewritten/';
const claim = describeCitation(site, { title: 'NPR: 5 % of “Ä” & {b} are forged.', address });
const story = describeCitation(site, {
	title: 'The missing pages',
	address: 'https://quays.example/stories/the-missing-pages/',
	story: { byline: 'Ann Quay', published: '2023-01-02', updated: '2023-02-03' },
});

/** The forms for programs. */
const [bibtex, ris, csl] = claim.forms.map(([, text]) => text) as [string, string, string];
const [, [, storyRis], [, storyCsl]] = story.forms as [
	[string, string],
	[string, string],
	[string, string],
];

/** What a program for references reads, as CSL-JSON. */
function read(text: string): object {
	const [item = {}] = new Cite(text).data;
	// What its parsers write into an item besides what they read.
	const own = ['_graph', 'citation-key', 'citation-label'];
	return Object.fromEntries(Object.entries(item).filter(([name]) => !own.includes(name)));
}

test('describeCitation() gives a page the version of the facts of the site, and its publisher for an author', () => {
	expect(claim).toEqual({
		key: 'the-quays-claims-ledger-was-rewritten',
		isStory: false,
		type: 'Text',
		title: 'NPR: 5 % of “Ä” & {b} are forged.',
		author: 'The Quay Desk',
		site: 'The Quays',
		publisher: 'The Quay Desk',
		published: '2023-06-30',
		version: '2023-06-30',
		address,
		language: 'en-GB',
		licence: 'https://licence.example/',
		note: undefined,
		forms: expect.any(Array),
		line: `The Quays, “NPR: 5 % of ‘Ä’ & {b} are forged”. Version of 30 June 2023. ${address}`,
	});
});

test('describeCitation() gives a story its byline, the day it came out, and that of its version', () => {
	expect(story).toMatchObject({
		isStory: true,
		author: 'Ann Quay',
		publisher: 'The Quay Desk',
		published: '2023-01-02',
		version: '2023-02-03',
	});
});

test('describeCitation() keeps a line that says more', () => {
	const cited = describeCitation(site, { title: 'One', address, line: 'NPR: One (alleged).' });
	expect(cited.line).toBe('NPR: One (alleged).');
});

test('describeCitation() says in every form what must not be told without it', () => {
	const note = '30 June 2022; alleged';
	const { forms } = describeCitation(site, { title: 'One', address, note });
	expect(forms).toHaveLength(3);
	for (const [, text] of forms) expect(text).toContain(note);
});

const known = {
	title: 'NPR: 5 % of “Ä” & {b} are forged.',
	publisher: 'The Quay Desk',
	URL: address,
	language: 'en-GB',
};

test('describeCitation() gives BibTeX that is read by a parser as it was meant, with each letter that TeX takes for its own', () => {
	expect(read(bibtex)).toEqual({
		...known,
		id: 'the-quays-claims-ledger-was-rewritten',
		type: 'document',
		author: [{ family: 'The Quay Desk' }],
		issued: { 'date-parts': [[2023, 6]] },
		note: 'Version of 30 June 2023',
	});
});

test('describeCitation() gives RIS that is read by a parser as it was meant', () => {
	expect(read(ris)).toEqual({
		...known,
		id: expect.any(String),
		type: 'webpage',
		author: [{ literal: 'The Quay Desk' }],
		'collection-title': 'The Quays',
		issued: { 'date-parts': [[2023, 6, 30]] },
		note: 'Version of 30 June 2023',
	});
	expect(read(storyRis)).toMatchObject({
		type: 'article-newspaper',
		issued: { 'date-parts': [[2023]] },
		note: 'Version of 3 February 2023',
	});
	expect(storyRis).toContain('\nDA  - 2023/01/02\n');
});

test('describeCitation() gives CSL-JSON that is read by a parser as it was meant', () => {
	expect(read(csl)).toEqual({
		...known,
		id: 'the-quays-claims-ledger-was-rewritten',
		type: 'webpage',
		author: [{ literal: 'The Quay Desk' }],
		'container-title': 'The Quays',
		issued: { 'date-parts': [[2023, 6, 30]] },
	});
	expect(read(storyCsl)).toMatchObject({ type: 'article-newspaper', version: '2023-02-03' });
});
