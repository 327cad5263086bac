import { expect, test } from 'vitest';
import { parseContent } from '../../../../src/check/parse.ts';
import { findUntoldAnswers } from '../../../../src/check/rules/untold.ts';

const files = {
	'site.yaml': 'accused:\n  name: Lisbon\n  country: PT',
	'event-kinds/denial.yaml': 'label: denial\ntells: answered',
	'event-kinds/statement.yaml': 'label: statement\ntells: stated',
	'event-kinds/report.yaml': 'label: report\ntells: reported',
	'actors/consul.yaml': 'country: PT',
	'actors/board.yaml': 'country: IE',
	'places/quay.yaml': 'country: IE',
	'places/pier.yaml': 'country: IE',
	'claims/seen.yaml': 'standing: alleged',
	'claims/unseen.yaml': 'standing: denied\nspeaker: consul\nanswers: [seen]\nplaces:\n  - quay',
};
const judge = (more: Record<string, string> = {}) =>
	findUntoldAnswers(parseContent({ ...files, ...more }));

test('findUntoldAnswers() finds an answer of the accused side that no event of the place or its country tells', () => {
	const found = {
		file: 'content/claims/unseen.yaml',
		line: 5,
		column: 5,
		wrong:
			'It answers what is said of “quay”, but no event tells so: the page of “quay” says that nothing is published.',
		fix: 'Write an event of a kind with “tells: answered”, with “actors: [consul]” and “places: [quay]”.',
	};
	expect(judge()).toEqual([found]);
	const others = [
		'kind: denial\nactors: [board]\nplaces: [quay]',
		'kind: report\nactors: [consul]\nplaces: [quay]',
		'kind: denial\nactors: [consul]\ncountries: [GB]',
		'kind: statement\nactors: [consul]\nplaces: [quay]',
	];
	for (const other of others) expect(judge({ 'events/other.yaml': other })).toEqual([found]);
});

test.each([
	'places: [quay]',
	'places: [pier]',
	'brief: No guns\nplaces: [quay]',
	'countries: [IE]',
	'changes:\n  - status: denied\n    places: [quay]',
])('findUntoldAnswers() takes an event with %s', (where) => {
	const told = { 'events/told.yaml': `kind: denial\nactors: [consul]\n${where}` };
	expect(judge(told)).toEqual([]);
});

test('findUntoldAnswers() asks nothing of others, of what answers nothing, and where no side is accused', () => {
	const unseen = files['claims/unseen.yaml'];
	expect(judge({ 'claims/unseen.yaml': unseen.replace('consul', 'board') })).toEqual([]);
	expect(judge({ 'claims/unseen.yaml': unseen.replace('answers: [seen]\n', '') })).toEqual([]);
	expect(judge({ 'claims/unseen.yaml': unseen.replace('denied', 'alleged') })).toEqual([]);
	expect(judge({ 'site.yaml': 'title: A site' })).toEqual([]);
	expect(judge({ 'events/broken.yaml': 'a: b: c' })).toEqual([]);
});
