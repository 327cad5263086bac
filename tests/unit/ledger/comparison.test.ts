import { expect, test } from 'vitest';
import { compare, listComparisons } from '../../../src/ledger/comparison.ts';
import { makeLedger, makeRecord } from './records.ts';

const makeClaim = (id: string, value: number, unit = 'barrels', whole?: string) => {
	const within = whole && { claim: whole, sources: ['ledger'] };
	const figure = { value, unit, scope: 'the bay', asOf: '2019', ...(within && { within }) };
	return makeRecord('claims', id, { figure: figure as never });
};
const sides = (...claims: string[]) =>
	claims.map((claim) => ({ says: 'So.', sources: ['ledger'], claim }));
const ledger = makeLedger([
	makeRecord('actors', 'board'),
	makeRecord('sources', 'ledger'),
	makeClaim('forty', 40),
	makeClaim('fifty', 50),
	makeClaim('crates', 9, 'crates'),
	makeClaim('twice', 40),
	makeClaim('some', 3, 'casks', 'many'),
	makeClaim('many', 7, 'casks'),
	makeRecord('claims', 'lost'),
	makeRecord('disagreements', 'how-many', { sides: sides('forty', 'fifty', 'crates') }),
	makeRecord('disagreements', 'same', { sides: sides('forty', 'twice') }),
	makeRecord('disagreements', 'other', { sides: sides('fifty', 'lost', 'crates') }),
]);
const name = (of: ReturnType<typeof compare>) =>
	of?.groups.map((group) => group.map(({ claim }) => claim.id));

test('compare() finds the numbers of one unit that most of the claims of a disagreement give', () => {
	const names = (id: string) => name(compare(ledger, ledger.get('disagreements', id)));
	expect(names('how-many')).toEqual([['forty'], ['fifty']]);
	expect(names('other')).toBeUndefined();
	// They all say the same.
	expect(names('same')).toBeUndefined();
});

test('compare() finds the numbers beside which that of a claim stands', () => {
	const names = (id: string) => name(compare(ledger, ledger.get('claims', id)));
	expect(names('fifty')).toEqual([['fifty'], ['forty']]);
	expect(names('some')).toEqual([['many', 'some']]);
	expect(names('many')).toEqual([['many', 'some']]);
	expect(names('twice')).toBeUndefined();
	expect(names('lost')).toBeUndefined();
});

test('compare() names a number by who gives it, unless it is part of another: then by what it counts', () => {
	const bars = (id: string) => compare(ledger, ledger.get('claims', id))?.bars;
	expect(bars('fifty')).toEqual([[{ value: 50, scope: 'Board' }], [{ value: 40, scope: 'Board' }]]);
	expect(bars('some')?.flat()[0]).toEqual({ value: 7, scope: 'the bay' });
});

test('listComparisons() names each picture by its record, and says whose number the page is about', () => {
	const all = listComparisons(ledger);
	const own = Object.fromEntries(all.map(({ name, own }) => [name, own?.figure.value]));
	expect(own).toEqual({
		'disagreements-how-many': undefined,
		...{ 'claims-forty': 40, 'claims-fifty': 50, 'claims-some': 3, 'claims-many': 7 },
	});
	expect(all[0]?.page).toBe('/disagreements/how-many/');
});
