import { expect, test } from 'vitest';
import { groupInOrder } from '../../../src/lib/inorder.ts';

test('groupInOrder() sorts kinds by their order, and keeps that of the items', () => {
	const [first, second, third] = [
		{ data: { order: 1 } },
		{ data: { order: 2 } },
		{ data: { order: 3 } },
	];
	const items = [
		['c', third],
		['a', first],
		['d', third],
		['b', second],
	] as const;
	const groups = groupInOrder(items, ([, kind]) => kind);
	expect(groups.map(([, own]) => own.map(([name]) => name).join(''))).toEqual(['a', 'b', 'cd']);
	expect(groupInOrder([], () => first)).toEqual([]);
});
