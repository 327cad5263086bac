import { expect, test } from 'vitest';
import { parseContent } from '../../../../src/check/parse.ts';
import { findStatusChangeMistakes } from '../../../../src/check/rules/statuschange.ts';

const statuses = { 'statuses/reported.yaml': 'order: 1', 'statuses/closed.yaml': 'order: 2' };
const change = (status: string, more = '') =>
	`changes:\n  - status: ${status}\n    places: [quay]${more}`;

test('findStatusChangeMistakes() takes one status after the other', () => {
	const content = parseContent({
		...statuses,
		'places/quay.yaml': 'city: Quay',
		'events/seen.yaml': `date: 2019\n${change('reported')}`,
		'events/shut.yaml': `date: 2020\n${change('closed')}`,
		'events/seen-again.yaml': `date: 2021\n${change('reported')}`,
	});
	expect(findStatusChangeMistakes(content)).toEqual([]);
});

test('findStatusChangeMistakes() finds a place without a status', () => {
	const content = parseContent({
		'places/quay.yaml': 'city: Quay',
		'events/seen.yaml': 'date: 2019\nplaces: [quay]',
	});
	expect(findStatusChangeMistakes(content)).toEqual([
		{
			file: 'content/places/quay.yaml',
			line: 1,
			column: 1,
			wrong: 'No event gives this place a status.',
			fix: 'Name “quay” under “changes” in one of content/events/.',
		},
	]);
});

test('findStatusChangeMistakes() finds a change to the status that a place already has', () => {
	const content = parseContent({
		...statuses,
		'places/quay.yaml': 'city: Quay',
		'events/seen.yaml': `date: 2019-03\n${change('reported')}`,
		'events/seen-again.yaml': `date: 2019-04-01\n${change('reported')}`,
	});
	expect(findStatusChangeMistakes(content)).toEqual([
		{
			file: 'content/events/seen-again.yaml',
			line: 4,
			column: 14,
			wrong: '“quay” has the status “reported” already, by “seen” (March 2019).',
			fix: 'Name it under “places” instead, or correct one of the dates.',
		},
	]);
});

test('findStatusChangeMistakes() takes a status that replaces two', () => {
	const content = parseContent({
		...statuses,
		'places/quay.yaml': 'city: Quay',
		'events/a.yaml': `date: 2019\n${change('reported')}`,
		'events/b.yaml': `date: 2020\n${change('closed', '\n    additional: true')}`,
		'events/c.yaml': `date: 2021\n${change('closed')}`,
	});
	expect(findStatusChangeMistakes(content)).toEqual([]);
});

test('findStatusChangeMistakes() finds a place that one event names twice', () => {
	const content = parseContent({
		...statuses,
		'places/quay.yaml': 'city: Quay',
		'events/seen.yaml': `date: 2019\nplaces: [quay]\n${change('reported')}`,
	});
	expect(findStatusChangeMistakes(content)).toEqual([
		{
			file: 'content/events/seen.yaml',
			line: 2,
			column: 10,
			wrong: '“quay” stands under “places” and under “changes”.',
			fix: 'Take it out of “places”.',
		},
	]);
});
