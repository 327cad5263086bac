import { expect, test } from 'vitest';
import {
	dropEmpty,
	fits,
	readTyped,
	valueAt,
	withValue,
} from '../../../../src/desk/client/value.ts';

const data = { city: 'A', position: [4.9, 52.37], reported: [{ count: 1, sources: ['a'] }] };

test('withValue() changes one value of a copy', () => {
	const changed = withValue(data, ['reported', 0, 'sources', 1], 'b');
	expect(valueAt(changed, ['reported', 0, 'sources'])).toEqual(['a', 'b']);
	expect(data.reported[0]?.sources).toEqual(['a']);
	expect(withValue({}, ['archived', 'date'], '2024')).toEqual({ archived: { date: '2024' } });
});

test('withValue() takes a field out, with the group that is empty then, and keeps an entry in its place', () => {
	expect(withValue({ a: 1, b: { c: 2 } }, ['b', 'c'], undefined)).toEqual({ a: 1 });
	expect(withValue({ a: [{ b: 1 }, { b: 2 }] }, ['a', 0, 'b'], undefined)).toEqual({
		a: [{}, { b: 2 }],
	});
	expect(withValue({ a: ['x', 'y'] }, ['a', 0], undefined)).toEqual({ a: ['y'] });
});

test('dropEmpty() takes out entries that hold nothing, unless the file had them', () => {
	expect(dropEmpty({ a: ['x', ''], b: [{}, { c: 1 }] }, {})).toEqual({ a: ['x'], b: [{ c: 1 }] });
	expect(dropEmpty({ a: ['x', ''] }, { a: ['x', ''] })).toEqual({ a: ['x', ''] });
});

test.each([
	['number', '12', undefined, 12],
	['number', '1e3', undefined, '1e3'],
	['number', '012', undefined, '012'],
	['text', '2023', 2022, 2023],
	['text', '2023', '2022', '2023'],
	['text', 'B', 'A\n', 'B\n'],
	['text', ' ', 'A', undefined],
	['numbers', '[4.9, 52.4]', [4.9, 52.37], [4.9, 52.4]],
] as const)('readTyped() reads %s “%s” after %j as %j', (kind, typed, before, value) => {
	const shape = kind === 'numbers' ? { kind, count: 2 } : { kind };
	expect(readTyped(typed, shape, before)).toEqual(value);
});

test('fits() tells a value that no control of its field can show', () => {
	expect(fits('a', { kind: 'list', of: { kind: 'text' } })).toBe(false);
	expect(fits({ a: 1 }, { kind: 'text' })).toBe(false);
	expect(fits(undefined, { kind: 'group', fields: [] })).toBe(true);
});
