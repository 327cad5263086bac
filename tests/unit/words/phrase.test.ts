import { expect, test } from 'vitest';
import { joinParts } from '../../../src/words/phrase.ts';

test('joinParts() puts a separator between parts, whatever they are', () => {
	const [one, two] = [{ to: 'one' }, { to: 'two' }];
	expect(joinParts([], ', ')).toEqual([]);
	expect(joinParts([one], ', ')).toEqual([one]);
	expect(joinParts([one, two, 'three'], ', ')).toEqual([one, ', ', two, ', ', 'three']);
});
