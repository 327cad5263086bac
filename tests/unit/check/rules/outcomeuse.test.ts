import { expect, test } from 'vitest';
import { parseContent } from '../../../../src/check/parse.ts';
import { findOutcomeMistakes } from '../../../../src/check/rules/outcomeuse.ts';

const table = (attributes = '') => ({
	'stories/one.mdx': `---\n---\n<Outcomes ${attributes} caption="All." />`,
});
const judge = (files: Record<string, string>) => findOutcomeMistakes(parseContent(files));

test('findOutcomeMistakes() finds a country that nothing is in', () => {
	const files = {
		'places/quay.yaml': 'country: NL',
		'events/fire.yaml': 'countries: [IE]',
		...table('countries="NL, PL" except="IE, UK"'),
	};
	expect(judge(files)).toEqual([
		{
			file: 'content/stories/one.mdx',
			line: 3,
			column: 11,
			wrong: 'No place and no event is in “PL”, so the table has no row for it.',
			fix: 'Take “PL” out, or give it to a place or an event.',
		},
	]);
	expect(judge({ ...files, 'places/pier.yaml': 'a: b: c' })).toEqual([]);
});

/** Kinds of a newsroom: what such events tell, and as what such actors act. */
const kinds = {
	'event-kinds/finding.yaml': 'label: finding\ntells: found',
	'event-kinds/denial.yaml': 'label: denial\ntells: answered',
	'actor-kinds/outlet.yaml': 'actsAs: outlet',
};
const found = { ...kinds, 'events/found.yaml': 'actors: [board]\nkind: finding' };

test('findOutcomeMistakes() warns of an act for which a table has no words', () => {
	expect(judge({ ...found, ...table() })).toEqual([
		{
			file: 'content/events/found.yaml',
			line: 2,
			column: 1,
			wrong: 'The table of outcomes says of it no more than “Finding”.',
			fix: 'Say in a few words under “brief” what happened.',
			level: 'warning',
		},
	]);
});

test('findOutcomeMistakes() wants no words where no table shows them', () => {
	expect(judge(found)).toEqual([]);
	const others = {
		...kinds,
		'events/one.yaml': 'kind: finding\nbrief: Found nothing',
		'events/two.yaml': 'kind: denial',
		'events/three.yaml': 'kind: finding\nactors: [paper]',
		'actors/paper.yaml': 'kind: outlet',
	};
	expect(judge({ ...others, ...table() })).toEqual([]);
});
