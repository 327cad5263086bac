import { expect, test } from 'vitest';
import { tellCounts } from '../../../src/explorer/tellcounts.ts';

test('tellCounts() says of a part that is all that it is', () => {
	const parts = ['a', 'b'].map((said, i) => ({ text: said, said, count: i * 4 }));
	expect(tellCounts(parts, { title: '', all: '4 things' }).finding).toBe('All 4 things: b');
});

test('tellCounts() names three of many that are the longest, and how many others there are', () => {
	const part = (said: string, count: number) => ({ text: said, said, count });
	const parts = [...['a', 'b', 'c', 'd', 'e'].map((name) => part(name, 2)), part('f', 1)];
	expect(tellCounts(parts, { title: '', all: '11 things' }).finding).toBe(
		'Most often a, b, c and 2 others: 2 of 11 things each',
	);
});

test('tellCounts() says that the least are left out, unless they are counted together', () => {
	const parts = ['a', 'b', 'c'].map((said, i) => ({ text: said, said, count: 3 - i }));
	const whole = { title: '6 things', all: '6 things', most: 2 };
	const cut = (title: string, most: number) => `${title}; ${most} shown`;
	expect(tellCounts(parts, { ...whole, cut })).toMatchObject({
		...{ title: '6 things; 2 shown', whole: '6 things' },
		items: [
			{ text: 'a', count: 3 },
			{ text: 'b', count: 2 },
		],
	});
	const others = (many: number) => `${many} others`;
	expect(tellCounts(parts, { ...whole, others })).toMatchObject({
		...{ title: '6 things', whole: '6 things' },
		items: [
			{ text: 'a', count: 3 },
			{ text: '2 others', count: 3 },
		],
	});
	expect(tellCounts(parts, { ...whole, most: 3, cut }).title).toBe('6 things');
});
