import { expect, test } from 'vitest';
import { describeArticle, describePlaces } from '../../../src/data/jsonld.ts';
import { makeLedger, makeRecord } from '../ledger/records.ts';

const base = new URL('https://quays.example/');

const publisher = {
	'@type': 'NewsMediaOrganization',
	name: 'The Quay Desk',
	url: 'https://quays.example/',
	ethicsPolicy: 'https://quays.example/method/#people',
	correctionsPolicy: 'https://quays.example/method/#corrections',
	verificationFactCheckingPolicy: 'https://quays.example/method/',
};

test('describeArticle() says what a story is, what it is built from and who publishes it', () => {
	const report = makeRecord('sources', 'report', {
		publisher: 'The Tide',
		title: 'The ledger',
		published: '2022-09',
		link: 'https://tide.example/ledger',
		noLink: undefined,
	});
	const story = makeRecord('stories', 'the-missing-pages', {
		title: 'The missing pages',
		dek: 'Two copies.',
		byline: 'The Quay Desk',
		published: '2023-01-02',
		builtFrom: ['report'],
	});
	expect(describeArticle(makeLedger([report, story]), story, base)).toEqual({
		'@context': 'https://schema.org',
		'@type': 'NewsArticle',
		headline: 'The missing pages',
		description: 'Two copies.',
		inLanguage: 'en-GB',
		datePublished: '2023-01-02',
		dateModified: '2023-01-02',
		author: { '@type': 'Organization', name: 'The Quay Desk' },
		publisher,
		license: 'https://licence.example/',
		mainEntityOfPage: 'https://quays.example/stories/the-missing-pages/',
		isBasedOn: [
			{
				'@type': 'CreativeWork',
				name: 'The ledger',
				inLanguage: 'en',
				publisher: { '@type': 'Organization', name: 'The Tide' },
				datePublished: '2022-09',
				url: 'https://tide.example/ledger',
			},
		],
		citation: [],
	});
});

test('describeArticle() gives no date that schema.org would not know', () => {
	const dates = ['2022~', '../2022-10-25', '2021/2022', '2022-10'];
	const sources = dates.map((published, i) => makeRecord('sources', `s${i}`, { published }));
	const story = makeRecord('stories', 'one', { builtFrom: sources.map(({ id }) => id) });
	const { isBasedOn } = describeArticle(makeLedger([...sources, story]), story, base) as {
		isBasedOn: { datePublished?: string }[];
	};
	const given = isBasedOn.map(({ datePublished }) => datePublished);
	expect(given.filter((date) => date !== undefined)).toEqual(['2022-10']);
	expect(given).toHaveLength(4);
});

test('describeArticle() leads to our own page for a source without a link', () => {
	const letter = makeRecord('sources', 'letter', { title: undefined, description: 'a letter' });
	const story = makeRecord('stories', 'one', { builtFrom: ['letter'] });
	expect(describeArticle(makeLedger([letter, story]), story, base)).toMatchObject({
		isBasedOn: [
			{
				'@type': 'CreativeWork',
				name: 'a letter',
				inLanguage: 'en',
				publisher: { '@type': 'Organization', name: 'The Tide' },
				url: 'https://quays.example/sources/letter/',
			},
		],
	});
});

test('describeArticle() cites what a story cites besides', () => {
	const [report, note] = [makeRecord('sources', 'report'), makeRecord('sources', 'note')];
	const story = makeRecord('stories', 'one', { builtFrom: ['report'] });
	const ledger = {
		...makeLedger([report, note, story]),
		pointedAt: () => [report, note] as never[],
	};
	expect(describeArticle(ledger, story, base)).toMatchObject({
		citation: ['https://quays.example/sources/note/'],
	});
});

test('describeArticle() says what was corrected and when it last changed', () => {
	const story = makeRecord('stories', 'one', {
		published: '2023-01-02',
		updated: '2023-03-04',
		corrections: [{ date: '2023-03-04', was: 'We wrote six.', now: 'It was seven.' }],
	});
	expect(describeArticle(makeLedger([story]), story, base)).toMatchObject({
		dateModified: '2023-03-04',
		correction: [
			{
				'@type': 'CorrectionComment',
				datePublished: '2023-03-04',
				text: 'What was wrong: We wrote six. What it says now: It was seven.',
			},
		],
	});
});

test('describePlaces() names each country once, and each file', () => {
	const ledger = makeLedger([
		makeRecord('places', 'dublin', { country: 'IE' }),
		makeRecord('places', 'galway', { country: 'IE' }),
		makeRecord('places', 'lisbon', { country: 'PT' }),
	]);
	const files = [{ name: 'places.csv', mediatype: 'text/csv', content: new Uint8Array(12) }];
	const dataset = { name: 'Map of the quays', path: 'map/', files };
	expect(describePlaces(ledger, dataset, base)).toEqual({
		'@context': 'https://schema.org',
		'@type': 'Dataset',
		name: 'Map of the quays',
		description: 'Each mark is a city.',
		license: 'https://licence.example/',
		dateModified: '2023-06-30',
		inLanguage: 'en-GB',
		creator: publisher,
		url: 'https://quays.example/map/',
		spatialCoverage: ['Ireland', 'Portugal'],
		version: '2023-06-30',
		distribution: [
			{
				'@type': 'DataDownload',
				name: 'places.csv',
				contentUrl: 'https://quays.example/data/places.csv',
				encodingFormat: 'text/csv',
				contentSize: '12 B',
			},
		],
	});
});
