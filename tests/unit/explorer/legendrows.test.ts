import { expect, test } from 'vitest';
import { drawPage } from '../../../src/explorer/drawnmap.ts';
import { describeLegend } from '../../../src/explorer/legendrows.ts';
import { listMapPages } from '../../../src/explorer/mappage.ts';
import { makeLedger, makeRecord } from '../ledger/records.ts';

const change = (status: string, places: string[], additional = false) => ({
	...{ status, places, additional },
});
const ledger = makeLedger([
	makeRecord('statuses', 'seen', { order: 1 }),
	makeRecord('statuses', 'denied', { order: 2 }),
	makeRecord('statuses', 'closed', { order: 3 }),
	makeRecord('statuses', 'unused', { order: 4 }),
	makeRecord('actors', 'board'),
	makeRecord('places', 'one-ie'),
	makeRecord('places', 'two-ie', { weak: 'Nobody else has written about it.' }),
	makeRecord('places', 'one-cl', { country: 'CL' }),
	makeRecord('events', 'found', {
		date: '2022-11-01',
		changes: [change('seen', ['one-ie', 'two-ie'])],
	}),
	makeRecord('events', 'denial', {
		date: '2022-12-01',
		changes: [change('denied', ['one-ie'], true), change('closed', ['two-ie', 'one-cl'])],
	}),
]);

/** The legend of a page, without its style rules. */
function describe(id: string) {
	const page = listMapPages(ledger).find((one) => one.id === id)!;
	const { rules, statuses, ...legend } = describeLegend(ledger, page, drawPage(ledger, page));
	return {
		...legend,
		statuses: statuses.map(({ status, count }) => [status.id, count]),
		hides: rules?.includes('display:none'),
	};
}

test('describeLegend() counts a place with each of its statuses', () => {
	expect(describe('')).toMatchObject({
		statuses: [
			['seen', 1],
			['denied', 1],
			['closed', 2],
		],
		isWeak: true,
		clusters: 'scripted',
		hides: true,
	});
});

test('describeLegend() names statuses and countries of later days where a script may choose these', () => {
	expect(describe('2022-11-01')).toMatchObject({
		statuses: [
			['seen', 2],
			['denied', 0],
			['closed', 0],
		],
		countries: new Map([
			['CL', 'Chile'],
			['IE', 'Ireland'],
		]),
	});
});

test('describeLegend() names on other pages only what they show', () => {
	expect(describe('cl')).toMatchObject({
		statuses: [['closed', 1]],
		countries: new Map([['CL', 'Chile']]),
		isWeak: false,
		clusters: 'never',
	});
});
