import { expect, test } from 'vitest';
import { findStakes, listByWeight, splitCentral } from '../../../src/ledger/stakes.ts';
import { makeLedger, makeRecord } from './records.ts';

const sides = (claim: string) => [
	{ says: 'One.', sources: ['ledger'], claim },
	{ says: 'Two.', sources: ['ledger'] },
];
const story = (id: string, body: string) => ({ ...makeRecord('stories', id), body });
const ledger = makeLedger([
	makeRecord('sources', 'ledger'),
	makeRecord('places', 'quay'),
	makeRecord('places', 'pier', { city: 'Old Pier' }),
	makeRecord('claims', 'sunk', { places: ['quay', 'pier'] }),
	makeRecord('claims', 'burnt'),
	makeRecord('disagreements', 'a-detail', { sides: sides('burnt') }),
	makeRecord('disagreements', 'at-places', { sides: sides('sunk'), places: ['quay'] }),
	makeRecord('disagreements', 'in-a-story', { sides: sides('burnt'), places: ['quay'] }),
	story('first', '<Disagreement id="in-a-story" />\n'),
]);

test('findStakes() finds the places of a disagreement and of its claims, each once', () => {
	const { stories, places } = findStakes(ledger, ledger.get('disagreements', 'at-places'));
	expect(places.map(({ id }) => id)).toEqual(['pier', 'quay']);
	expect(stories).toEqual([]);
});

test('findStakes() finds the stories that show a disagreement, or a claim of one of its sides', () => {
	const shown = makeLedger([
		makeRecord('claims', 'burnt'),
		makeRecord('disagreements', 'fire', { sides: sides('burnt') }),
		story('first', '<Claim id="burnt" />\n'),
		story('second', '<Disagreement id="fire" />\n'),
		story('third', 'Nothing.\n'),
	]);
	const { stories } = findStakes(shown, shown.get('disagreements', 'fire'));
	expect(stories.map(({ id }) => id)).toEqual(['first', 'second']);
});

test('listByWeight() puts first what most stories turn on, then what most places do', () => {
	expect(listByWeight(ledger).map(({ disagreement }) => disagreement.id)).toEqual([
		'in-a-story',
		'at-places',
		'a-detail',
	]);
});

test('splitCentral() takes for central what a story turns on', () => {
	const { central, others } = splitCentral(listByWeight(ledger));
	const ids = (some: typeof central) => some.map(({ disagreement }) => disagreement.id);
	expect([ids(central), ids(others)]).toEqual([['in-a-story'], ['at-places', 'a-detail']]);
});
