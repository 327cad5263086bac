import { expect, test } from 'vitest';
import { parseContent } from '../../../../src/check/parse.ts';
import { findIncidentMistakes } from '../../../../src/check/rules/incident.ts';

const site = 'unit:\n  one: quay\n  many: quays';
const bay = 'position: [-6.2, 53.3]\nnumber:\n  from: events\n  by: desk';
const figures = (value: number) => `figures:\n  - value: ${value}\n    unit: quays\n    scope: all`;
const judge = (files: Record<string, string>) =>
	findIncidentMistakes(parseContent({ 'site.yaml': site, ...files })).map(({ wrong, fix }) => [
		wrong,
		fix,
	]);

test('findIncidentMistakes() finds a position that is not that of one place', () => {
	const at = (places: string) => ({
		'events/seen.yaml': `places: [${places}]\nposition: [-6.2, 53.4]`,
		'places/bay.yaml': 'position: [-6.2, 53.3]',
	});
	expect(judge(at('bay'))).toEqual([]);
	expect(judge(at('bay, pier'))).toEqual([
		[
			'It has a position, but not one place alone.',
			'Name the place in which it happened, or take the position out.',
		],
	]);
	expect(judge({ ...at('bay'), 'places/bay.yaml': 'position: [53.3, -6.2]' })).toEqual([
		['It happened 8633 km from “bay”, its place.', 'Is longitude first? Or name another place.'],
	]);
});

test('findIncidentMistakes() finds a number of a place for which nothing can be counted', () => {
	const sum = 'Its number is counted from its events, but none of them has a figure in “quays”.';
	expect(judge({ 'places/bay.yaml': bay })).toEqual([
		[sum, 'Give an event a figure with “unit: quays”, or say under “reported” who gives a number.'],
	]);
	const seen = { 'places/bay.yaml': bay, 'events/seen.yaml': `places: [bay]\n${figures(2)}` };
	expect(judge(seen)).toEqual([]);
});

test('findIncidentMistakes() finds a figure that nobody could share out among places, and a part of one', () => {
	const files = (places: string, value: number) => ({
		'places/bay.yaml': bay,
		'places/pier.yaml': 'position: [-6, 53]',
		'events/seen.yaml': `places: [${places}]\n${figures(value)}`,
	});
	expect(judge(files('bay, pier', 2))).toEqual([
		[
			'It counts for “bay”, but names 2 places: nobody can tell how many were where.',
			'Make an event of each place.',
		],
	]);
	expect(judge(files('bay', 2.5))).toEqual([
		['It counts for “bay”, and 2.5 is no whole number.', 'Give a whole number.'],
	]);
});
