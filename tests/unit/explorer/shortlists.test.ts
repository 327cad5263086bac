import { expect, test } from 'vitest';
import { listShortLists, nameClaimList } from '../../../src/explorer/shortlists.ts';
import { makeLedger, makeRecord } from '../ledger/records.ts';

const ledger = makeLedger([
	makeRecord('places', 'quay', { country: 'IE' }),
	makeRecord('sources', 'ledger'),
	makeRecord('actors', 'board'),
	...[1, 2, 3, 4].map((day) =>
		makeRecord('events', `report-${day}`, { date: `2022-03-0${day}`, countries: ['IE'] }),
	),
	makeRecord('events', 'order', { date: '2022-05-01', kind: 'order', countries: ['PT'] }),
	makeRecord('claims', 'local', { places: ['quay'] }),
	makeRecord('claims', 'abroad', { countries: ['PT'] }),
	makeRecord('claims', 'general'),
]);
const lists = listShortLists(ledger);
const find = (name: string) => lists.find((list) => list.name === name);

test('listShortLists() lists the events of a choice with few of them, under the name of their chart', () => {
	expect(find('timeline-kind-order')).toMatchObject({
		...{ page: '/timeline/kind/order/', records: [{ id: 'order' }] },
	});
	expect(find('timeline-kind-report')).toBeUndefined();
});

test('listShortLists() lists the claims about each country, and none about no country in particular', () => {
	expect(find(nameClaimList('PT'))).toMatchObject({
		...{ page: '/claims/about/pt/', of: 'Portugal', records: [{ id: 'abroad' }] },
	});
	expect(find(nameClaimList('IE'))).toMatchObject({ records: [{ id: 'local' }] });
	const shown = lists.flatMap(({ records }) => records.map(({ id }) => id));
	expect(shown).not.toContain('general');
});

test('listShortLists() gives no two lists one name', () => {
	const names = lists.map(({ name }) => name);
	expect(new Set(names).size).toBe(names.length);
});
