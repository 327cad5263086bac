import { expect, test } from 'vitest';
import { parseContent } from '../../../src/check/parse.ts';
import { findProblems } from '../../../src/check/run.ts';
import { inventInvestigation } from '../../bench/investigation.ts';

const COUNT = 30;
const files = inventInvestigation(COUNT);
const list = (folder: string) => [...files.keys()].filter((path) => path.startsWith(`${folder}/`));

test('inventInvestigation() makes content in which there is nothing to put right', () => {
	expect(findProblems(parseContent(Object.fromEntries(files)))).toEqual([]);
});

test('inventInvestigation() makes as many places as are asked for, and five events for each', () => {
	expect(list('places')).toHaveLength(COUNT);
	expect(list('events')).toHaveLength(5 * COUNT);
});

test('inventInvestigation() gives the same bytes each time', () => {
	expect([...inventInvestigation(COUNT)]).toEqual([...files]);
});

test('inventInvestigation() puts most places into few countries, and some on one point', () => {
	const places = [...inventInvestigation(1000)]
		.filter(([path]) => path.startsWith('places/'))
		.map(([, text]) => text);
	const countBy = (form: RegExp) =>
		[...Map.groupBy(places, (text) => form.exec(text)![1])].map(([, { length }]) => length);
	expect(Math.max(...countBy(/country: (\w+)/))).toBeGreaterThan(200);
	expect(countBy(/country: (\w+)/).length).toBeGreaterThan(50);
	expect(Math.max(...countBy(/position: (.*)/))).toBeGreaterThan(1);
});
