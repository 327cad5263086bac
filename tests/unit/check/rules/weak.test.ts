import { expect, test } from 'vitest';
import { parseContent } from '../../../../src/check/parse.ts';
import { findWeakSourcing } from '../../../../src/check/rules/weak.ts';

const sources = {
	'sources/paper.yaml': 'tier: B',
	'sources/repost.yaml': 'tier: C',
	'sources/column.yaml': 'tier: D',
};

const judge = (path: string, text: string) =>
	findWeakSourcing(parseContent({ ...sources, [path]: text }));

test.each([
	['claims/one.yaml', 'sources:\n  - source: repost\n  - source: column', 1],
	['events/one.yaml', 'sources: [repost]', 1],
	['places/one.yaml', 'reported:\n  - sources: [column]\nsources: [repost]', 1],
])('findWeakSourcing() wants a word about weak sources: %s', (path, text, line) => {
	expect(judge(path, text)).toEqual([
		{
			file: `content/${path}`,
			line,
			column: 1,
			wrong: 'It rests only on sources of tier C or D.',
			fix: 'Name a source of tier A or B, or say under “weak” why it is published all the same.',
		},
	]);
});

test('findWeakSourcing() takes one good source, or the field “weak”', () => {
	expect(judge('events/one.yaml', 'sources: [repost, paper]')).toEqual([]);
	expect(judge('events/one.yaml', 'sources: [repost]\nweak: Only a repost is left.')).toEqual([]);
});

test('findWeakSourcing() finds nothing while a source is unknown', () => {
	expect(judge('events/one.yaml', 'sources: [repost, lost]')).toEqual([]);
});

test('findWeakSourcing() warns of a “weak” that is not needed', () => {
	expect(judge('events/one.yaml', 'sources: [paper]\nweak: Only a repost is left.')).toEqual([
		{
			file: 'content/events/one.yaml',
			line: 2,
			column: 1,
			wrong: '“weak” says that its sources are weak, but “paper” is of tier B.',
			fix: 'Take “weak” out.',
			level: 'warning',
		},
	]);
});

test('findWeakSourcing() takes a weak place with a good source', () => {
	const text = 'reported:\n  - sources: [paper]\nweak: One witness.';
	expect(judge('places/one.yaml', text)).toEqual([]);
});
