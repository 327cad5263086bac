import { expect, test } from 'vitest';
import { parseContent } from '../../../src/check/parse.ts';
import { findProblems } from '../../../src/check/run.ts';
import { isWithin, type Bounds } from '../../../src/lib/bounds.ts';
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

test('inventInvestigation() puts all places on a ground that is named, also where that lies across the antimeridian', () => {
	const bounds: Bounds = [165, -48, -130, 72];
	const ground = inventInvestigation(COUNT, { countries: ['FJ', 'US'], bounds });
	expect(findProblems(parseContent(Object.fromEntries(ground)))).toEqual([]);
	const places = [...ground].filter(([path]) => path.startsWith('places/'));
	const found = places.map(([, text]) => {
		const [, country, lon, lat] = /country: (\w+)\nposition: \[(.*), (.*)\]/.exec(text)!;
		return { country, isWithin: isWithin([Number(lon), Number(lat)], bounds) };
	});
	expect(found.filter(({ isWithin }) => !isWithin)).toEqual([]);
	expect([...new Set(found.map(({ country }) => country))]).toEqual(['FJ', 'US']);
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
