import { expect, test } from 'vitest';
import { readFields } from '../../../src/check/fields.ts';
import { parseContent } from '../../../src/check/parse.ts';
import { findOddCharacters } from '../../../src/check/rules/letter.ts';
import { findMdxType } from './mdxtype.ts';

/** Numbers from 0 up to 1, always the same (mulberry32). */
function createDice(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

const pieces = [
	...[
		'a',
		'b: c',
		'yes',
		'~',
		'017',
		'0o17',
		'1_000',
		'.inf',
		'12:30',
		'2022-10-26',
		'<<',
		'=',
		'- ',
	],
	...[
		'*a',
		'&a ',
		'!!binary ',
		'!!js/function ',
		'!t ',
		'!!set ',
		'%YAML 1.1',
		'---',
		'---{',
		'+++',
	],
	...[
		'...',
		'"',
		"'",
		'\\',
		'|',
		'>-',
		'# x',
		'[',
		']',
		'{',
		'}',
		',',
		': ',
		'? ',
		'\t',
		'  ',
		'@',
		'`',
	],
	...[
		'\uFEFF',
		'\u0085',
		'\u2028',
		'\r',
		'é',
		'😀',
		'__proto__: ',
		'constructor: ',
		'\n',
		'\n',
		'\n',
	],
];

/** What the parser and the rule of letters say of a file: the other rules ask for more than YAML. */
function findProblemsOf(files: Record<string, string>) {
	const content = parseContent(files);
	return [...content.problems, ...findOddCharacters(content)];
}

test('what the check reads in a story, Astro’s own reading neither refuses nor cuts elsewhere', async () => {
	const type = await findMdxType();
	const dice = createDice(12);
	const pick = () => pieces[Math.floor(dice() * pieces.length)] ?? '';
	const texts = Array.from({ length: 3000 }, () => {
		const lines = Array.from({ length: 1 + Math.floor(dice() * 3) }, (_, n) => {
			const value = Array.from({ length: Math.floor(dice() * 4) }, pick).join('');
			return `k${n}: ${value}\n`;
		});
		return `---\n${lines.join('')}---\n\nWords.\n`;
	});
	const passing = texts.filter((text) => findProblemsOf({ 'stories/a.mdx': text }).length === 0);
	expect(passing.length).toBeGreaterThan(500);
	for (const contents of passing) {
		const read = await type.getEntryInfo({ contents, fileUrl: new URL('file:///a.mdx') });
		expect(read.body, contents).toBe(readFields('stories', contents).body);
	}
});
