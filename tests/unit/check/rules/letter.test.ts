import { expect, test } from 'vitest';
import { parseContent } from '../../../../src/check/parse.ts';
import { findOddCharacters } from '../../../../src/check/rules/letter.ts';

const say = (path: string, text: string) =>
	findOddCharacters(parseContent({ [path]: text })).map(
		({ line, column, wrong, fix }) => `${line}:${column} ${wrong} ${fix}`,
	);

const AGAIN = 'Take it out, and type what stands around it again.';
const DIRECTION = 'Take it out. The pages write each language in its own direction.';

test.each([
	[
		'name: One\nrole: pa\u200Bper',
		[`2:9 U+200B, a zero-width space, stands here, and readers can’t see it. ${AGAIN}`],
	],
	[
		'name: "One \\u202e two"',
		[`1:1 U+202E, a right-to-left override, stands here, and readers can’t see it. ${DIRECTION}`],
	],
	[
		'name: "T\\u0008he"',
		[`1:1 U+0008, a control character, stands here, and readers can’t see it. ${AGAIN}`],
	],
	[
		'name: "T\\Lhe"',
		[
			'1:1 U+2028, a line break, stands here, and readers can’t see it. Take it out, or begin a new line instead.',
		],
	],
	[
		'sources: ["tide\\u200b"]',
		[`1:11 U+200B, a zero-width space, stands here, and readers can’t see it. ${AGAIN}`],
	],
	[
		'"na\\u00adme": One',
		[
			'1:1 U+00AD, a soft hyphen, stands here, and readers can’t see it. Take it out. Browsers break long words by themselves.',
		],
	],
	[
		'name:\u00A0One',
		[
			'1:6 U+00A0, a no-break space, stands where the line needs a common one. Type the space again.',
		],
	],
	['name: 40\u00A0% of «\u202Fall\u202F»', []],
	["name: 'Not an escape: \\u202e'", []],
	['name: "می\\u200cخواهم"', []],
])('findOddCharacters() finds them as they are typed and as escapes in YAML: %j', (text, found) => {
	expect(say('actors/a.yaml', text)).toEqual(found);
	expect(say('site.yaml', text)).toEqual(found);
});

test.each([
	['Wo\u00ADrds.', '4:3', 'U+00AD, a soft hyphen'],
	['Words &#x202e;here.', '4:7', 'U+202E, a right-to-left override'],
	['Words &#8203;here.', '4:7', 'U+200B, a zero-width space'],
	['Wo&shy;rds.', '4:3', 'U+00AD, a soft hyphen'],
	['Words &ZeroWidthSpace;here.', '4:7', 'U+200B, a zero-width space'],
	['<Cite source="tide&#x200b;" />', '4:19', 'U+200B, a zero-width space'],
])('findOddCharacters() finds them in the text of a story: %s', (text, place, name) => {
	const [found] = say('stories/a.mdx', `---\ntitle: A\n---\n${text}\n`);
	expect(found).toContain(`${place} ${name}, stands here, and readers can’t see it.`);
});

test('findOddCharacters() takes references for a character with a reason, and a no-break space', () => {
	expect(say('stories/a.mdx', '---\n---\n40&nbsp;% &#38; می&zwnj;خواهم &amp;\n')).toEqual([]);
});

test('findOddCharacters() names each of them once in a line', () => {
	expect(say('actors/a.yaml', 'name: A\u00ADB\u00ADC\u200BD')).toHaveLength(2);
});
