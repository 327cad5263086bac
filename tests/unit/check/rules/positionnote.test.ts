import { expect, test } from 'vitest';
import { parseContent } from '../../../../src/check/parse.ts';
import { findMisplaced } from '../../../../src/check/rules/position.ts';

const NOTE = 'positionNote: It is so.';

/** What is said of a place with these lines, without the file. */
const say = (...lines: string[]) =>
	findMisplaced(parseContent({ 'places/quay.yaml': lines.join('\n') })).map(
		({ line, wrong, fix }) => `${line}: ${wrong} ${fix}`,
	);

test.each([
	['at sea', 'country: IT', 'position: [18.5, 34.5]'],
	['on an island that no outline has', 'country: JP', 'position: [136.08, 20.42]'],
	['in land that another country claims', 'country: RS', 'position: [20.74, 42.21]'],
	['in land that another country claims', 'country: CN', 'position: [121.5, 25.05]'],
])('a place passes where its positionNote says why: %s', (_, ...lines) => {
	expect(say(...lines, NOTE)).toEqual([]);
	expect(say(...lines)).toHaveLength(1);
	expect(say(...lines)[0]).toMatch(
		/ Correct the position or the country, or say under “positionNote” why it is so\.$/,
	);
});

test.each([
	['in the middle of an ocean', '[-30, 45]'],
	['in Antarctica', '[0, -80]'],
	['in land that no country claims', '[33.75, 21.87]'],
])('a place in no country passes where its positionNote says why: %s', (_, position) => {
	expect(say(`position: ${position}`, NOTE)).toEqual([]);
});

test('a place without a country must say why', () => {
	expect(say('position: [-30, 45]')).toEqual([
		'1: It names no country. Name its country, or say under “positionNote” why it is in none.',
	]);
	expect(say('city: Paris', 'position: [2.35, 48.86]', NOTE)).toEqual([
		'1: It names no country, but [2.35, 48.86] is in FR (France). Add “country: FR”, or correct the position.',
	]);
	expect(say('country: fr', 'position: [-30, 45]')).toEqual([
		'2: [-30, 45] is outside FR (France). Correct the position or the country, or say under “positionNote” why it is so.',
	]);
});

test('a positionNote waves no plain mistake through', () => {
	expect(say('country: NL', 'position: [52.37, 4.9]', NOTE)).toEqual([
		'2: [52.37, 4.9] is outside NL (Netherlands). Longitude comes first. Did you swap them? Write [4.9, 52.37].',
	]);
	expect(say('country: IE', 'position: [6.26, 53.35]', NOTE)).toEqual([
		'2: [6.26, 53.35] is in NL (Netherlands), not in IE (Ireland). West and south have a minus. Did you mean [-6.26, 53.35]?',
	]);
	expect(say('country: IE', 'position: [2.35, 48.86]', NOTE)).toEqual([
		'2: [2.35, 48.86] is in FR (France), not in IE (Ireland). Correct the position or the country.',
	]);
	expect(say('country: IT', 'position: [-150, -40]', NOTE)).toEqual([
		'2: [-150, -40] is more than 2,500 km from IT (Italy). Correct the position or the country, or leave the country out.',
	]);
});

test.each([['country: GH'], ['country: TV'], []])('nothing is at [0, 0]: %s', (...lines) => {
	expect(say('position: [0, 0]', ...lines, NOTE)).toEqual([
		'1: [0, 0] is in the sea off Africa, where programs put what has no position. Write the position of the city, longitude first.',
	]);
});
