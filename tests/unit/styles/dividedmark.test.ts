import { expect, test } from 'vitest';
import { classMark, divideMark, widenMark } from '../../../src/styles/dividedmark.ts';

test('divideMark() gives each of two statuses a cell, side by side', () => {
	expect(divideMark(2)).toEqual({
		plate: 'M-16-9h32v18h-32zM0-9v18',
		cells: ['translate(-8)scale(0.72)', 'translate(8)scale(0.72)'],
		halfWidth: 16,
	});
});

test('divideMark() gives three statuses three cells', () => {
	expect(divideMark(3)).toEqual({
		plate: 'M-24-9h48v18h-48zM-8-9v18M8-9v18',
		cells: ['translate(-16)scale(0.72)', 'translate(0)scale(0.72)', 'translate(16)scale(0.72)'],
		halfWidth: 24,
	});
});

test('widenMark() says how many times as wide as a mark of one status that of several is', () => {
	expect([1, 2, 3].map(widenMark)).toEqual([1, 2, 3]);
});

test('classMark() gives one mark its colour and its dashes, and leaves several to their parts', () => {
	expect(classMark(['frame'], [true])).toEqual(['frame', 'weak']);
	expect(classMark(['frame'], [false])).toEqual(['frame']);
	expect(classMark(['frame', 'half'], [true, true])).toEqual([]);
});
