import { expect, test } from 'vitest';
import { hashValue } from '../../../src/lib/valuehash.ts';

test('hashValue() is the same for values that are alike', () => {
	const make = () => ({
		...{ list: [1, 'two', null, undefined], map: new Map([['a', new Set([1])]]) },
		...{ at: new URL('https://example.org/'), bytes: new Uint8Array([1, 2]) },
	});
	expect(hashValue(make())).toBe(hashValue(make()));
});

test('hashValue() tells apart what JSON does not', () => {
	const values = [
		...[undefined, null, 'null', 0, -0, NaN, '0', true, 'true', [], {}, new Map(), new Set()],
		...[[[1], 2], [1, [2]], [1, 2], { a: 1, b: undefined }, { a: 1 }, new Set([1, 2])],
		...[new Uint8Array([1, 2]), new Map([[1, 2]]), 1n, new URL('https://example.org/')],
	];
	expect(new Set(values.map((value) => hashValue(value))).size).toBe(values.length);
});

test('hashValue() takes an object that has a name for its name', () => {
	const nameOf = (value: object) => ('id' in value ? String(value.id) : undefined);
	expect(hashValue([{ id: 'a', text: 'one' }], nameOf)).toBe(
		hashValue([{ id: 'a', text: 'two' }], nameOf),
	);
	expect(hashValue([{ id: 'a' }], nameOf)).not.toBe(hashValue([{ id: 'b' }], nameOf));
});

test('hashValue() knows no functions, promises or circles', () => {
	const circle: { own?: object } = {};
	circle.own = circle;
	const unknown = [() => 1, { find: () => 1 }, Promise.resolve(1), circle, Symbol('a')];
	expect(unknown.map((value) => hashValue(value))).toEqual(unknown.map(() => undefined));
});
