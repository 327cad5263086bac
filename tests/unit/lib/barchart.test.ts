import { expect, test } from 'vitest';
import { layOutBars } from '../../../src/lib/barchart.ts';

const part = { value: 50, scope: 'the north, by one count' };
const whole = { value: 100, scope: 'the whole coast, by two counts of the same year' };

test('layOutBars() lays parts in what they are a part of, which has a strip of its own', () => {
	const { bars, height, end } = layOutBars([[whole, part], [{ value: 2, scope: 'piers' }]], 300);
	expect(end).toBe(106);
	expect(height).toBe(22 * 3 + 20);
	expect(bars.map((bar) => [bar.value, bar.y, bar.height, bar.shade, bar.isInside])).toEqual([
		[100, 5, 44, 'middle', true],
		[50, 5, 22, 'inner', true],
		[2, 59, 22, 'inner', false],
	]);
});

test('layOutBars() names what a bar counts by as much as there is room for', () => {
	const name = (width: number) =>
		layOutBars([[whole], [{ value: 0, scope: 'the south, by nobody' }]], width).bars.map(
			(bar) => bar.name,
		);
	expect(name(600)).toEqual([whole.scope, 'the south, by nobody']);
	expect(name(200)).toEqual(['the whole coast', 'the south, by nobody']);
	expect(name(60)).toEqual(['', '']);
});

test('layOutBars() puts the words of a bar by itself beyond it where it has no room for them', () => {
	const { bars } = layOutBars([[whole], [{ value: 38, scope: 'run by two boards' }]], 300);
	expect(bars.map(({ isInside, name }) => [isInside, name])).toEqual([
		[true, 'the whole coast'],
		[false, 'run by two boards'],
	]);
});
