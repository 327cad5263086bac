import { expect, test } from 'vitest';
import { nestFigures } from '../../../src/ledger/nesting.ts';
import { makeLedger, makeRecord } from './records.ts';

const makeClaim = (id: string, value?: number, whole?: string) => {
	const within = whole && { claim: whole, sources: ['ledger'] };
	const figure = {
		value,
		unit: 'barrels',
		scope: 'the bay',
		asOf: '2019',
		...(within && { within }),
	};
	return makeRecord('claims', id, value === undefined ? {} : { figure: figure as never });
};
const nest = (...claims: ReturnType<typeof makeClaim>[]) => {
	const others = [makeRecord('actors', 'board'), makeRecord('sources', 'ledger')];
	const later = makeClaim('later', 102);
	const known = claims.some(({ id }) => id === 'later') ? claims : [...claims, later];
	return nestFigures(makeLedger([...known, ...others]), claims);
};
const listIds = (groups: ReturnType<typeof nest>) =>
	groups.map((group) => group.map(({ claim }) => claim.id));

test('nestFigures() puts numbers that are part of each other into one group, the largest first', () => {
	const groups = nest(
		makeClaim('europe', 36, 'world'),
		makeClaim('one-force', 38),
		makeClaim('world', 54, 'later'),
		makeClaim('later', 102),
		makeClaim('none', 0),
	);
	expect(listIds(groups)).toEqual([['later', 'world', 'europe'], ['one-force'], ['none']]);
	const wholes = groups[0]?.map(({ whole }) => whole?.figure.value);
	expect(wholes).toEqual([undefined, 102, 54]);
});

test('nestFigures() says of which number one is a part, and what shows it, where the larger one is not drawn', () => {
	const [[only] = []] = nest(makeClaim('world', 54, 'later'));
	expect(only?.whole?.figure.value).toBe(102);
	expect(only?.whole?.sources.map(({ id }) => id)).toEqual(['ledger']);
});

test('nestFigures() leaves out claims without a number', () => {
	expect(listIds(nest(makeClaim('unnumbered'), makeClaim('later', 102)))).toEqual([['later']]);
});
