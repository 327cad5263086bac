import { expect, test } from 'vitest';
import { formatPage } from '../../../src/check/errorpage.ts';
import { formatAnnotations, formatCount, formatReport } from '../../../src/check/report.ts';

const problem = {
	file: 'content/claims/one.yaml',
	line: 12,
	column: 3,
	wrong: '“at” is empty.',
	fix: 'Say where.',
};
const warning = { ...problem, file: 'content/actors/b.yaml', level: 'warning' as const };

test('formatReport() lists errors, then warnings, and ends with the count', () => {
	const problems = [problem, { ...problem, line: 14 }, warning];
	expect(formatReport({ problems, records: 3 })).toBe(
		`content/claims/one.yaml:12:3
  “at” is empty.
  → Say where.

content/claims/one.yaml:14:3
  “at” is empty.
  → Say where.

Worth a look; these stop nothing:

content/actors/b.yaml:12:3
  “at” is empty.
  → Say where.

Not built: 2 things in content/ to put right.`,
	);
});

test('formatReport() tells what is no mistake apart, and counts it nowhere', () => {
	const notice = { ...problem, wrong: 'It waits.', fix: 'Wait.', level: 'notice' as const };
	const problems = [notice];
	expect(formatReport({ problems, records: 3 })).toBe(
		`To know; nothing is wrong here:

content/claims/one.yaml:12:3
  It waits.
  → Wait.

Nothing to put right in content/: 3 records.`,
	);
	expect(formatAnnotations(problems)).toMatch(/^::notice file=/);
});

test.each([
	[[], 'Nothing to put right in content/: 612 records.'],
	[[warning], 'Nothing to put right in content/: 612 records. One thing worth a look.'],
	[[warning, warning], 'Nothing to put right in content/: 612 records. 2 things worth a look.'],
	[[problem, warning], 'Not built: one thing in content/ to put right.'],
])('formatCount() counts what stops the build', (problems, said) => {
	expect(formatCount({ problems, records: 612 })).toBe(said);
});

test('formatAnnotations() writes a line for each problem as GitHub reads it', () => {
	const odd = { ...warning, file: 'content/a,b.yaml', wrong: '100 % wrong.\nQuite.' };
	expect(formatAnnotations([problem, odd])).toBe(
		'::error file=content/claims/one.yaml,line=12,col=3::“at” is empty. Say where.\n' +
			'::warning file=content/a%2Cb.yaml,line=12,col=3::100 %25 wrong.%0AQuite. Say where.',
	);
});

test('formatPage() shows errors only, and escapes an editor’s text', () => {
	const html = { ...problem, wrong: 'HTML stands in the text: <b>.', excerpt: '<b>\n^' };
	const page = formatPage({ problems: [html, warning], records: 2 });
	expect(page).toContain('<h1>Not built: one thing in content/ to put right.</h1>');
	expect(page).toContain(
		'<h2>content/claims/one.yaml:12:3</h2>\n<p><strong>HTML stands in the text: &lt;b&gt;.</strong> Say where.</p>\n<pre>&lt;b&gt;\n^</pre>',
	);
	expect(page).not.toContain('content/actors/b.yaml');
});
