import { expect, test } from 'vitest';
import { parseContent } from '../../../src/check/parse.ts';
import { readFiles } from '../../../src/check/read.ts';
import { findProblems } from '../../../src/check/run.ts';

const base = readFiles('tests/site/broken/base/content') as Record<string, string>;

/** Mistakes in one record each, as a text and what is written in its place. */
const mistakes: Record<string, [from: string, to: string][]> = {
	'places/salt-quay.yaml': [
		['country: IE', 'country: fr'],
		['[-8.47, 51.9]', '[-8.471, 51.9]'],
		['[-8.47, 51.9]', '[8.47, 51.91]'],
		['count: 12', 'count: 0'],
		['count: 12', 'count: 12\n    colour: red'],
		['by: evening-tide', 'by: evening-tied'],
		['asOf: 2019-06-14', 'asOf: 2029-06-14'],
		['city: Salt Quay', 'city: 12 Main Street'],
	],
	'stories/the-missing-pages.mdx': [
		['four pages differ.', 'four pages differ'],
		['- date: 2020-03-01', '- date: 2010-03-01'],
		['- date: 2020-03-01', '- date: 2030-03-01'],
		['    now: Three pages differ.\n', ''],
		['was: We', 'why: It was late.\n    was: We'],
		['updated: 2020-03-01', 'updated: 2010-03-01'],
		['published: 2020-02-01', 'published: 2020-02'],
		['title: The', 'titel: The'],
		['id="ledger-was-rewritten"', 'id="ledger-was-rewriten"'],
		['at="p. 40"', 'at=""'],
		['The ink', 'The <b>ink</b>'],
		['## Two', 'Red <Reply>ink.\n\n## Two'],
		['The first', '</Figures>\n\nThe first'],
		['<Reply', 'Blue { ink.\n\n<Reply'],
	],
	'claims/ledger-was-rewritten.yaml': [
		['said: 2019-06-14', 'said: 2029'],
		['standing: alleged', 'standing: aleged'],
		['speaker: evening-tide', 'speaker: evening-tied'],
		['at: para 4', 'ta: para 4'],
		['about: [harbour-board]', 'about: [harbour-bord]'],
		['places:', 'figure: { value: two, unit: x, scope: y, asOf: 2031 }\nplaces:'],
		['places:', 'countries: [QQ]\nplaces:'],
	],
	'sources/ledger-1987.yaml': [
		['notArchived: We may not copy it.', 'archived: { address: x, sha256: z, date: 1980 }'],
		['tier: A', 'tier: E'],
		['language: en', 'language: english'],
		['published: "1987"', 'published: 2031'],
	],
	'site.yaml': [
		['[-12, 50, 2, 60]', '[2, 50, -12, 600]'],
		['title: The coast', 'title: cleared'],
		['method: method', 'method: methd'],
		['privacy:', 'privcy:'],
		['corrections: method#corrections', 'corrections: method#correction'],
		[
			'unit:',
			'security: { contact: mailto:s@quay.example, expires: 2019-01-01, languages: [english] }\nunit:',
		],
	],
};

/** What is said of the mistakes in one file, without the values, which one mistake may change in what is said of another. */
function tell(file: string, text: string): Set<string> {
	const content = parseContent({ ...base, [file]: text });
	const found = findProblems(content).map(({ file, wrong }) => `${file}: ${wrong}`);
	return new Set(found.map((said) => said.replace(/\[.*?\]|\b[A-Z]{2} \(.*?\)|: .*\d{4}/g, '…')));
}

const pairs = Object.entries(mistakes).flatMap(([file, own]) =>
	own.flatMap((a, i) => own.slice(i + 1).map((b) => ({ file, a, b }))),
);

test.each(pairs.filter(({ a, b }) => a[0] !== b[0]))(
	'both mistakes of $file are told at once: $a.1, $b.1',
	({ file, a, b }) => {
		const whole = base[file]!;
		const [one, other] = [whole.replace(...a), whole.replace(...b)];
		const both = tell(file, one.replace(...b));
		const alone = [...tell(file, one), ...tell(file, other)];
		expect([one, other]).not.toContain(whole);
		expect(alone.length).toBeGreaterThan(1);
		expect(alone.filter((said) => !both.has(said))).toEqual([]);
	},
);

test.each([
	'<Claim>',
	'</Claim>',
	'<Claim id="a">\n\nWords.\n\n</Claims>',
	'A { b.',
	'<!-- Words.\n\n## Two -->',
	'<Claim id=a />',
	'> <Claim>Words.\n\nMore.</Claim>',
])('of a text that can’t be read at one place, no more is told than that: %j', (slip) => {
	const file = 'stories/the-missing-pages.mdx';
	const paragraphs = base[file]!.split('\n\n');
	for (let at = 1; at <= paragraphs.length; at++) {
		const text = paragraphs.toSpliced(at, 0, slip).join('\n\n');
		const found = findProblems(parseContent({ ...base, [file]: text }));
		const said = found.map(({ wrong }) => wrong);
		expect(said, `${at}: ${said.join(' ')}`).toHaveLength(1);
	}
});

test('what stands elsewhere for the sake of a text that can’t be read is not called idle', () => {
	const story = base['stories/the-missing-pages.mdx']!;
	const files = {
		...base,
		'stories/the-missing-pages.mdx': `${story.replace('updated:', 'exceptions:\n  loud-word: It is a name.\nupdated:')}
A notorious case { x.[^a]

## Three copies <!-- x -->

[^a]: See [the copies](#three-copies).
`,
		'pages/method.mdx': `${base['pages/method.mdx']}\nSee [the copies](/stories/the-missing-pages/#three-copies).\n`,
	};
	expect(findProblems(parseContent(files)).map(({ wrong }) => wrong)).toEqual([
		'A curly bracket stands in the text, and what follows it is read as code.',
		'A comment stands in the text.',
	]);
});
