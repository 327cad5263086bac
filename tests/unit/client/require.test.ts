import { expect, test } from 'vitest';
import { requireValue } from '../../../src/client/require.ts';

test('requireValue() returns what is there, also if it is empty', () => {
	expect([requireValue('quay'), requireValue(''), requireValue(0)]).toEqual(['quay', '', 0]);
});

test('requireValue() says by name what is missing', () => {
	expect(() => requireValue(null, '#map-bar')).toThrow('missing #map-bar');
	expect(() => requireValue(undefined, 'actor')).toThrow('missing actor');
});
