import { expect, test } from 'vitest';
import { placeCard } from '../../../../src/client/card/placement.ts';

const card = { width: 200, height: 100 };
const frame = { width: 800, height: 600 };

/** The box of a mark that is 20 pixels wide and high, by its left and top. */
const at = (left: number, top: number) => ({ left, top, right: left + 20, bottom: top + 20 });

test('placeCard() places a card at the right of its mark, at the same height', () => {
	expect(placeCard(at(400, 300), card, frame)).toEqual([428, 260]);
});

test('placeCard() places a card at the left where the right has no room', () => {
	expect(placeCard(at(700, 300), card, frame)).toEqual([492, 260]);
});

test('placeCard() keeps a card beside its mark inside the window', () => {
	expect(placeCard(at(100, 2), card, frame)).toEqual([128, 8]);
	expect(placeCard(at(100, 590), card, frame)).toEqual([128, 492]);
});

test('placeCard() places a card below its mark where no side has room', () => {
	expect(placeCard(at(150, 300), card, { width: 320, height: 600 })).toEqual([60, 328]);
	expect(placeCard(at(10, 300), card, { width: 220, height: 600 })).toEqual([8, 328]);
});

test('placeCard() places a card above its mark where below has no room', () => {
	expect(placeCard(at(150, 500), card, { width: 320, height: 600 })).toEqual([60, 392]);
});

test('placeCard() places a card below where neither below nor above has room', () => {
	expect(placeCard(at(150, 80), card, { width: 320, height: 150 })).toEqual([60, 108]);
});

test('placeCard() leaves a card with its mark when that is out of sight', () => {
	expect(placeCard(at(100, -500), card, frame)).toEqual([128, -540]);
	expect(placeCard(at(100, 900), card, frame)).toEqual([128, 860]);
});
