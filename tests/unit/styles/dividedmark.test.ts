import { expect, test } from 'vitest';
import { classMark, divideMark, placeAnswer, widenMark } from '../../../src/styles/dividedmark.ts';

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

test('placeAnswer() sets an answer beside the mark, off its name, one radius and a gap away', () => {
	expect(placeAnswer(8, 1, 1)).toBe('translate(-16.9)scale(0.70)');
	expect(placeAnswer(8, 1, 1, 'end')).toBe('translate(16.9)scale(0.70)');
	expect(placeAnswer(8, 2, 1)).toBe('translate(-24.9)scale(0.70)');
	expect(placeAnswer(8, 1, 2)).toBe('translate(-25.7)scale(1.40)');
});
