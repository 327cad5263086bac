import { expect, test } from 'vitest';
import { findEditorial } from '../../../../src/check/editorial/editorial.ts';
import { parseContent } from '../../../../src/check/parse.ts';
import { editorialRules } from '../../../../src/schema/editorial/exceptions.ts';
import type { Example } from '../../../../src/schema/editorial/rule.ts';

const others = {
	'site.yaml': 'language: en-GB\naddress: https://ledger.example/',
	'actors/harbour-board.yaml': 'name: Harbour Board of Salt Quay',
	// What nothing names has a rule of its own.
	'events/others.yaml':
		'actors: [harbour-board, harbour-board-2]\nplaces: [salt-quay]\nsources: [tide-2022, gull-2022, minutes-2022]',
	'sources/tide-2022.yaml': 'publisher: The Tide\npublished: 2022\ntier: C',
	'sources/gull-2022.yaml': 'publisher: The Gull\npublished: 2022\ntier: C',
	'sources/minutes-2022.yaml': 'publisher: Harbour Board\npublished: 2022\ntier: A',
	'stories/others.mdx': '---\n---\n<Claim id="a" />\n\n<Claim id="barrels-were-dumped" />',
};

const read = (file: string, text: string) => ({
	...parseContent({ ...others, [file]: text }),
	privateNames: ['Ann Example'],
});

const find = (file: string, text: string) => findEditorial(read(file, text));

/** Of a story or a page an example may give the text alone. */
const fill = ({ file }: Example, text: string) =>
	file.endsWith('.mdx') && !text.startsWith('---') ? `---\n---\n${text}\n` : text;

test.each(Object.entries(editorialRules))(
	'%s finds its wrong example, and nothing in its right one',
	(name, { example, level }) => {
		const [wrong, right] = [example.wrong, example.right].map((text) =>
			find(example.file, fill(example, text)),
		);
		const own = wrong?.filter(({ rule }) => rule === name);
		expect(own?.map(({ level = 'error' }) => level)).toEqual([level]);
		expect(right).toEqual([]);
	},
);

test.each(Object.entries(editorialRules))('%s says why, and how it is answered', (_, rule) => {
	for (const said of [rule.reason, rule.answer]) expect(said).toMatch(/^\p{Lu}.*\.$/u);
	expect(rule.title).toMatch(/^\p{Lu}.*[^.]$/u);
});

test('findEditorial() says how a warning is answered in the record', () => {
	expect(find('stories/a.mdx', '---\n---\nThe notorious quay.\n')).toEqual([
		{
			...{ file: 'content/stories/a.mdx', line: 3, column: 5 },
			wrong: '“notorious” is louder than any evidence.',
			fix: 'Leave the word out, or say what was found. If it is right, say why under “exceptions”, as “loud-word: …”.',
			rule: 'loud-word',
			level: 'warning',
		},
	]);
});

test('findEditorial() lists a reason in place of what it answers', () => {
	const text =
		'---\nexceptions:\n  loud-word: It is the name of a boat.\n---\nThe Notorious, a shadowy quay.\n\nThe Notorious.\n';
	expect(find('stories/a.mdx', text)).toEqual([
		{
			...{ file: 'content/stories/a.mdx', line: 3, column: 3 },
			wrong: '“loud-word” is answered, for 2 places in this file: It is the name of a boat.',
			fix: 'Look now and then whether the reason still holds.',
			rule: 'loud-word',
			level: 'notice',
		},
	]);
});

test('findEditorial() warns of a reason that answers nothing', () => {
	const text = 'statement: It is so.\nexceptions:\n  loud-word: It is the name of a boat.';
	expect(find('claims/a.yaml', text)).toEqual([
		{
			...{ file: 'content/claims/a.yaml', line: 3, column: 3 },
			wrong: '“loud-word” is answered here, but that rule finds nothing in this file.',
			fix: 'Take the answer out.',
			rule: 'loud-word',
			level: 'warning',
		},
	]);
});

test('a record that nothing names may say why', () => {
	const text =
		'publisher: The Tide\nexceptions:\n  unnamed-record: The archive keeps it for the next story.';
	expect(find('sources/leaflet.yaml', text).map(({ wrong, level }) => [level, wrong])).toEqual([
		[
			'notice',
			'“unnamed-record” is answered, for one place in this file: The archive keeps it for the next story.',
		],
	]);
});

test('a reason answers no rule that keeps people safe', () => {
	const text =
		'---\nexceptions:\n  telephone: It is public.\n---\nThe number is +31 20 794 0800. <Cite source="a" />\n';
	expect(find('stories/a.mdx', text).map(({ rule, level }) => [rule, level])).toEqual([
		['telephone', undefined],
	]);
});

test('findEditorial() says how a link to ourselves is written', () => {
	const text = '---\n---\n[Words](https://ledger.example/map/).\n';
	expect(find('stories/a.mdx', text)).toEqual([
		{
			...{ file: 'content/stories/a.mdx', line: 3, column: 1 },
			wrong: 'The link names this site by its whole address: “https://ledger.example/map/”.',
			fix: 'Write it as /map/.',
			rule: 'own-address',
		},
	]);
});
