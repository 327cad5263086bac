import { expect, test } from 'vitest';
import { createCounter } from '../../../src/words/plural.ts';

test('createCounter() takes the form that a language has for a number', () => {
	const count = createCounter('pl');
	const forms = { one: 'miejsce', few: 'miejsca', other: 'miejsc' };
	expect([1, 2, 5, 22].map((places) => count(places, forms))).toEqual([
		'1 miejsce',
		'2 miejsca',
		'5 miejsc',
		'22 miejsca',
	]);
});

test('createCounter() takes the form for all others where one is not given', () => {
	expect(createCounter('zh')(1, { other: '个地方' })).toBe('1 个地方');
	expect(createCounter('en')(1, { other: 'sheep' })).toBe('1 sheep');
});
