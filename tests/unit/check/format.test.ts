import { expect, test } from 'vitest';
import { formats, readFormat } from '../../../src/check/format.ts';

test.each([
	[[], false, { names: ['text'] }],
	[[], true, { names: ['github', 'text'] }],
	[['--json'], true, { names: ['json'] }],
	[['--format', 'json'], false, { names: ['json'] }],
	[['--format=github'], false, { names: ['github'] }],
	[['--format=text'], true, { names: ['text'] }],
	[['--format=jsno'], false, { fault: 'There is no format “jsno”. Did you mean “json”?' }],
	[
		['--format=sarif-2'],
		false,
		{ fault: 'There is no format “sarif-2”. Choose one of: text, json, github.' },
	],
	[['--format'], false, { fault: 'There is no format “”. Choose one of: text, json, github.' }],
	[['--from=x'], false, { fault: 'There is no --from. There are: --format and --json.' }],
] as const)('readFormat() of %j, on GitHub: %s', (args, onGitHub, read) => {
	expect(readFormat([...args], onGitHub)).toEqual(read);
});

test('each format tells of every problem', () => {
	const problem = {
		file: 'content/a.yaml',
		line: 2,
		column: 3,
		wrong: 'It is b.',
		fix: 'Write a.',
	};
	const result = { problems: [problem], records: 1 };
	expect(JSON.parse(formats.json(result))).toEqual([problem]);
	expect(formats.text(result)).toContain('content/a.yaml:2:3\n  It is b.\n  → Write a.');
	expect(formats.github(result)).toBe(
		'::error file=content/a.yaml,line=2,col=3::It is b. Write a.',
	);
});
