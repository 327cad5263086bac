import { expect, test } from 'vitest';
import { compareClaim, compareSides } from '../../../src/ledger/comparison.ts';
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
const name = (groups: ReturnType<typeof compareSides>) =>
	groups.map((group) => group.map(({ claim }) => claim.id));

test('compareSides() finds the numbers of one unit that most of the claims give', () => {
	const compare = (id: string) => name(compareSides(ledger, ledger.get('disagreements', id)));
	expect(compare('how-many')).toEqual([['forty'], ['fifty']]);
	expect(compare('other')).toEqual([]);
	// They all say the same.
	expect(compare('same')).toEqual([]);
});

test('compareClaim() finds the numbers beside which that of a claim stands', () => {
	const compare = (id: string) => name(compareClaim(ledger, ledger.get('claims', id)));
	expect(compare('fifty')).toEqual([['fifty'], ['forty']]);
	expect(compare('some')).toEqual([['many', 'some']]);
	expect(compare('many')).toEqual([['many', 'some']]);
	expect(compare('twice')).toEqual([]);
	expect(compare('lost')).toEqual([]);
});
