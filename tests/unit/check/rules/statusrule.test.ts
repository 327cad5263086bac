import { expect, test } from 'vitest';
import { parseContent } from '../../../../src/check/parse.ts';
import { findStatusMistakes } from '../../../../src/check/rules/statusrule.ts';

const used = { 'events/a.yaml': 'changes:\n  - status: seen\n    places: [quay]' };

test('findStatusMistakes() finds statuses with the same order or mark', () => {
	const content = parseContent({
		'statuses/seen.yaml': 'order: 1\nmark: ring',
		'statuses/shut.yaml': 'order: 1\nmark: ring',
		'events/a.yaml': `${used['events/a.yaml']}\n  - status: shut\n    places: [quay]`,
	});
	expect(findStatusMistakes(content)).toEqual([
		{
			file: 'content/statuses/shut.yaml',
			line: 1,
			column: 1,
			wrong: '“seen” has the same place in the order: 1.',
			fix: 'Give each status a number of its own.',
		},
		{
			file: 'content/statuses/shut.yaml',
			line: 2,
			column: 1,
			wrong: '“seen” has the same mark: ring.',
			fix: 'Choose one that is free: half, square, frame, core, diamond, cross, triangle, wedge, star, slash.',
		},
	]);
});

test('findStatusMistakes() tells of a status that no event gives', () => {
	const content = parseContent({
		...used,
		'statuses/seen.yaml': 'order: 1',
		'statuses/shut.yaml': 'order: 2',
	});
	expect(findStatusMistakes(content)).toEqual([
		{
			file: 'content/statuses/shut.yaml',
			line: 1,
			column: 1,
			wrong: 'No event gives a place this status.',
			fix: 'Name it under “changes” in an event, or take the file out.',
			level: 'notice',
		},
	]);
});
