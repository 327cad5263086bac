import { expect, test } from 'vitest';
import { boundDensest } from '../../../src/map/densest.ts';
import { isWithin, type LonLat } from '../../../src/lib/bounds.ts';

test('boundDensest() finds the part of the world with most places, and leaves a margin of a degree', () => {
	const near: LonLat[] = [
		[10, 50],
		[12, 52],
		[8, 47],
	];
	const far: LonLat[] = [
		[-70, -33],
		[-58, -34],
		[150, -33],
	];
	expect(boundDensest([...far, ...near])).toEqual([7, 46, 13, 53]);
});

test('boundDensest() finds places on both sides of the antimeridian', () => {
	const places: LonLat[] = [
		[178.5, -18],
		[-179.5, -17],
		[-175, -21],
		[10, 50],
	];
	const bounds = boundDensest(places);
	expect(bounds).toEqual([177.5, -22, -174, -16]);
	expect(places.map((place) => isWithin(place, bounds))).toEqual([true, true, true, false]);
});

test('boundDensest() counts every place, also where many are in one city', () => {
	const city = Array.from({ length: 5 }, (): LonLat => [-70.6, -33.4]);
	const others: LonLat[] = [
		[10, 50],
		[12, 52],
		[8, 47],
	];
	expect(boundDensest([...others, ...city])).toEqual([-71.6, -34.4, -69.6, -32.4]);
});

test('boundDensest() holds places all about a pole', () => {
	const places: LonLat[] = [
		[0, 85],
		[120, 85],
		[-120, 85],
		[180, 85],
	];
	const bounds = boundDensest(places);
	expect(places.filter((place) => !isWithin(place, bounds))).toEqual([]);
});

test('boundDensest() takes the whole world where there is no place', () => {
	expect(boundDensest([])).toEqual([-180, -90, 180, 90]);
});

test('boundDensest() finds the same in any order', () => {
	const places: LonLat[] = [
		[10, 50],
		[12, 52],
		[-70, -33],
		[-60, -30],
	];
	expect(boundDensest(places)).toEqual(boundDensest(places.toReversed()));
});

test('boundDensest() looks farther where few places are near each other', () => {
	const places: LonLat[] = [
		[-58, 6.8],
		[-77, -12],
		[-60, -38],
	];
	const bounds = boundDensest(places);
	expect(bounds).toEqual([-78, -39, -57, 7.8]);
});
