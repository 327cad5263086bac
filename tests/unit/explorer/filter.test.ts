import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { filterRules } from '../../../src/explorer/filter.ts';
import { joinPlace } from '../../../src/ledger/joined.ts';
import { makeLedger, makeRecord } from '../ledger/records.ts';

const change = (status: string, places: string[], additional = false) => ({
	...{ status, places, additional },
});
const ledger = makeLedger([
	makeRecord('statuses', 'seen', { order: 1 }),
	makeRecord('statuses', 'denied', { order: 2 }),
	makeRecord('actors', 'board'),
	makeRecord('places', 'seen-ie'),
	makeRecord('places', 'both-ie'),
	makeRecord('places', 'denied-cl', { country: 'CL' }),
	makeRecord('events', 'found', {
		date: '2022-11-01',
		changes: [change('seen', ['seen-ie', 'both-ie']), change('denied', ['denied-cl'])],
	}),
	makeRecord('events', 'denial', {
		date: '2022-12-01',
		changes: [change('denied', ['both-ie'], true)],
	}),
]);
const places = ledger.all('places').map((place) => joinPlace(ledger, place));

/** The selectors of the two rules: what is hidden, and what says that its number is of all places. */
const [, hide = '', count = ''] =
	/^@media all\{(.*)\{display:none\}(.*):after\{content:" in all"\}\}$/.exec(filterRules(places)) ??
	[];

/** Finds what the rules select on a page whose filter has these boxes ticked. */
function findSelected(statuses: string[], countries: string[]) {
	const box = (name: string, value: string, ticked: string[]) =>
		`<input type="checkbox" name="${name}" value="${value}"${ticked.includes(value) ? ' checked' : ''}>`;
	const $ = load(`
		<p id="before" data-s="seen" data-c="IE"></p>
		<main>
			${places.map(({ place, statusIds }) => `<i id="${place.id}" data-s="${statusIds}" data-c="${place.data.country}"></i>`).join('')}
			<form>
				${['seen', 'denied'].map((value) => box('status', value, statuses)).join('')}
				${['CL', 'IE'].map((value) => box('country', value, countries)).join('')}
			</form>
			<b id="number" data-number>3</b><b id="count" data-count>3 places</b><p id="text"></p>
		</main>`);
	const listIds = (selector: string) =>
		$(selector)
			.map((_, one) => $(one).attr('id'))
			.get();
	return { hidden: listIds(hide), counted: listIds(count) };
}

const all = ['seen', 'denied'];

test('filterRules() hides nothing while all statuses and no country are ticked', () => {
	expect(findSelected(all, [])).toEqual({ hidden: [], counted: [] });
});

test.each([
	{ statuses: ['seen'], hidden: ['denied-cl'] },
	{ statuses: ['denied'], hidden: ['seen-ie'] },
	{ statuses: [], hidden: ['seen-ie', 'both-ie', 'denied-cl'] },
])('filterRules() hides the places without a ticked status: $statuses', ({ statuses, hidden }) => {
	const found = findSelected(statuses, []);
	expect(found.hidden.toSorted()).toEqual(hidden.toSorted());
	expect(found.counted).toEqual(['count']);
});

test.each([
	{ countries: ['CL'], hidden: ['seen-ie', 'both-ie'] },
	{ countries: ['IE'], hidden: ['denied-cl'] },
	{ countries: ['CL', 'IE'], hidden: [] },
])('filterRules() hides the places of other countries: $countries', ({ countries, hidden }) => {
	const found = findSelected(all, countries);
	expect(found.hidden.toSorted()).toEqual([...hidden, 'number'].toSorted());
	expect(found.counted).toEqual(['count']);
});

test('filterRules() hides a place that fails by its status or by its country', () => {
	const { hidden } = findSelected(['seen'], ['CL']);
	expect(hidden.toSorted()).toEqual(['both-ie', 'denied-cl', 'number', 'seen-ie']);
});
