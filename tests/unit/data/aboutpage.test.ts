import { expect, test } from 'vitest';
import { describeAbout, describePlaces } from '../../../src/data/jsonld.ts';
import { makeLedger, makeRecord } from '../ledger/records.ts';

const base = new URL('https://quays.example/');

test('describePlaces() covers the time from the first event up to the cut-off of the sources', () => {
	const events = [
		makeRecord('events', 'late', { date: '2022-03' }),
		makeRecord('events', 'early', { date: '2021-04/2022-07' }),
	];
	const cover = (site: object) =>
		describePlaces(makeLedger(events, site), { name: 'Map', path: 'map/', files: [] }, base);
	expect(cover({ sourcesUpTo: '2023-05' })).toMatchObject({
		temporalCoverage: '2021-04-01/2023-05',
	});
	expect(cover({})).not.toHaveProperty('temporalCoverage');
});

test('describeAbout() leads to each policy that is set out', () => {
	const page = makeRecord('pages', 'about', { title: 'About us', dek: 'Who we are.' });
	const ledger = makeLedger([page], {
		policies: {
			method: 'method',
			corrections: 'method#corrections',
			privacy: 'method#people',
			about: 'about',
			bylines: 'about#who-writes',
			ownership: 'about#who-pays',
			mission: 'about#mission',
			ethics: 'about#ethics',
			feedback: 'about#answers',
		},
	});
	expect(describeAbout(ledger, page, base)).toEqual({
		'@context': 'https://schema.org',
		'@type': 'AboutPage',
		name: 'About us',
		description: 'Who we are.',
		inLanguage: 'en-GB',
		url: 'https://quays.example/about/',
		dateModified: '2022-01-01',
		mainEntity: {
			'@type': 'NewsMediaOrganization',
			name: 'The Quay Desk',
			url: 'https://quays.example/',
			correctionsPolicy: 'https://quays.example/method/#corrections',
			verificationFactCheckingPolicy: 'https://quays.example/method/',
			publishingPrinciples: 'https://quays.example/about/',
			noBylinesPolicy: 'https://quays.example/about/#who-writes',
			ownershipFundingInfo: 'https://quays.example/about/#who-pays',
			missionCoveragePrioritiesPolicy: 'https://quays.example/about/#mission',
			ethicsPolicy: 'https://quays.example/about/#ethics',
			actionableFeedbackPolicy: 'https://quays.example/about/#answers',
		},
	});
});
