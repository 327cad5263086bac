import { expect, test } from 'vitest';
import { countClaimSpeakers, countRecord } from '../../../src/explorer/countrecord.ts';
import { makeLedger, makeRecord } from '../ledger/records.ts';

const written = ['en', 'nl', 'en', 'ga', 'fr', 'de', 'es', 'nl'];
const ledger = makeLedger([
	makeRecord('actors', 'board'),
	...written.map((language, i) =>
		makeRecord('sources', `paper-${i}`, { language, tier: i < 5 ? 'B' : 'D' }),
	),
	...(['alleged', 'denied', 'alleged'] as const).map((standing, i) =>
		makeRecord('claims', `claim-${i}`, { standing, speaker: 'board' }),
	),
]);
const listCounts = (chart: Parameters<typeof countRecord>[1]) =>
	countRecord(ledger, chart).items.map(({ text, count }) => [text, count]);

test('countRecord() counts every tier in its order', () => {
	const { finding, title, items } = countRecord(ledger, 'tiers');
	expect(finding).toBe('Most often tier B: 5 of 8 sources');
	expect(title).toBe('8 sources, by reliability');
	expect(items.map(({ count }) => count)).toEqual([0, 5, 0, 3]);
});

test('countRecord() names four languages, and counts the others together, so that none is lost', () => {
	const { finding, title } = countRecord(ledger, 'languages');
	expect(title).toBe('8 sources in 6 languages');
	expect(finding).toBe('Most often in English and in Dutch: 2 of 8 sources each');
	expect(listCounts('languages')).toEqual([
		...[
			['English', 2],
			['Dutch', 2],
			['Irish', 1],
			['French', 1],
		],
		['2 other languages', 2],
	]);
});

test('countRecord() counts the claims by how they stand, the most first', () => {
	const { finding, title } = countRecord(ledger, 'standings');
	expect(title).toBe('3 claims, by how they stand');
	expect(finding).toBe('Most often “alleged”: 2 of 3 claims');
	expect(listCounts('standings')).toEqual([
		['Alleged', 2],
		['A denial', 1],
	]);
});

test('countRecord() counts the rarest standings each by itself', () => {
	const standings = ['alleged', 'denied', 'reported', 'stated', 'disputed', 'corrected'] as const;
	const many = makeLedger([
		makeRecord('actors', 'board'),
		...[...standings, 'alleged' as const].map((standing, i) =>
			makeRecord('claims', `claim-${i}`, { standing, speaker: 'board' }),
		),
	]);
	const { items } = countRecord(many, 'standings');
	expect(items.map(({ count }) => count)).toEqual([2, 1, 1, 1, 1, 1]);
});

test('countRecord() counts a place with two statuses in two bars, and says so', () => {
	const change = (id: string, status: string, places: string[], additional = false) =>
		makeRecord('events', id, { changes: [{ status, places, additional }] });
	const reported = makeLedger([
		makeRecord('actors', 'board'),
		...['quay', 'bay', 'pier'].map((id) => makeRecord('places', id, { city: id })),
		makeRecord('statuses', 'seen', { label: 'Seen' }),
		makeRecord('statuses', 'gone', { label: 'Gone', order: 2 }),
		change('one', 'seen', ['quay', 'bay', 'pier']),
		change('two', 'gone', ['pier'], true),
	]);
	expect(countRecord(reported, 'statuses')).toEqual({
		finding: 'Most often “Seen”: 3 of 3 places',
		title: '3 places, by status today; 1 counted twice, since accounts differ',
		whole: '3 places, by status today; 1 counted twice, since accounts differ',
		items: [
			{ text: 'Seen', count: 3, href: '/map/seen/' },
			{ text: 'Gone', count: 1, href: '/map/gone/' },
		],
	});
});

test('countClaimSpeakers() names those who say most, and how many speakers there are', () => {
	const names = ['mayor', 'board', 'paper', 'court', 'union', 'guild'];
	const many = makeLedger([
		...names.map((name) => makeRecord('actors', name)),
		...[...names, 'board'].map((speaker, i) => makeRecord('claims', `claim-${i}`, { speaker })),
	]);
	const { finding, title, whole, items } = countClaimSpeakers(many, many.all('claims'));
	expect(finding).toBe('Most often by Board: 2 of 7 claims');
	expect(title).toBe('7 claims by 6 speakers; the 5 with the most');
	expect(whole).toBe('7 claims by 6 speakers');
	expect(items).toHaveLength(5);
	expect(items[0]).toMatchObject({ count: 2, href: '/actors/board/' });
	const some = many.all('claims').filter(({ data }) => data.speaker !== 'board');
	expect(countClaimSpeakers(many, some)).toMatchObject({
		finding: 'Evenly split: 1 of 5 claims each',
		title: '5 claims by 5 speakers',
	});
});
