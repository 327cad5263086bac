import { expect, test } from 'vitest';
import { makeId } from '../../../src/lib/id.ts';

test.each([
	['Salt Quay', 'salt-quay'],
	['São Tomé & Príncipe', 'sao-tome-principe'],
	['  The Coast  ', 'the-coast'],
	['Él no está: ¿dónde?', 'el-no-esta-donde'],
	['The mayor’s “book”', 'the-mayors-book'],
	['沿海', ''],
])('makeId() makes of “%s” an id for an address', (name, id) => {
	expect(makeId(name)).toBe(id);
});
