import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseContent } from '../../../../src/check/parse.ts';
import { findOwnBlockMistakes } from '../../../../src/check/blocks/ownblocks.ts';
import { findBlockMistakes } from '../../../../src/check/rules/blockuse.ts';
import { findDanglingReferences } from '../../../../src/check/rules/dangling.ts';
import { findOrphans } from '../../../../src/check/rules/orphan.ts';

const declaration = `use: Where a reader asks for the water.
words: optional
attributes:
  source: { record: sources, meaning: The table. }
  places: { records: places, meaning: The harbours., optional: true }
  level: { choices: [high, low], meaning: How high it is., optional: true }
`;
const markup = `---
const { source, places = [], level } = Astro.props;
---
<p>{level} <a href={source.href}>{source.name}</a> {places.map(({ name }) => <b>{name}</b>)} <slot /></p>
`;

const say = (files: Record<string, string>) =>
	findOwnBlockMistakes(parseContent(files)).map(
		({ file, line, column, wrong, fix }) => `${file}:${line}:${column} ${wrong} ${fix}`,
	);

test('findOwnBlockMistakes() finds nothing in a block that is declared and shown', () => {
	expect(say({ 'blocks/Tide.yaml': declaration, 'blocks/Tide.astro': markup })).toEqual([]);
});

test('findOwnBlockMistakes() finds nothing in the block of the manual', () => {
	const manual = readFileSync('content/README.md', 'utf8');
	const files = [...manual.matchAll(/^`content\/(blocks\/\w+\.\w+)`\n\n```\w+\n(.*?)^```$/gms)].map(
		([, path = '', text = '']) => [path, text],
	);
	expect(files).toHaveLength(2);
	expect(say(Object.fromEntries(files))).toEqual([]);
});

test('findOwnBlockMistakes() needs the declaration and the mark-up', () => {
	expect(say({ 'blocks/Tide.yaml': declaration, 'blocks/Ebb.astro': '<p>Ebb</p>' })).toEqual([
		'content/blocks/Ebb.astro:1:1 Nothing says what this block needs, and when it is taken. Add content/blocks/Ebb.yaml, or take this file out.',
		'content/blocks/Tide.yaml:1:1 This block is declared, and nothing says what readers see of it. Add content/blocks/Tide.astro, or take this file out.',
	]);
});

test.each(['Claim', 'TimeLine', 'Beside', 'OwnBlock'])(
	'findOwnBlockMistakes() refuses the name %s',
	(name) => {
		expect(say({ [`blocks/${name}.yaml`]: declaration, [`blocks/${name}.astro`]: markup })).toEqual(
			[
				`content/blocks/${name}.yaml:1:1 Every investigation has a block “${name}” already, in whatever letters. Give both files another name.`,
			],
		);
	},
);

test('findOwnBlockMistakes() explains a declaration field by field', () => {
	const yaml = `use: Sometimes
wods: needed
attributes:
  Source: { meaning: The table. }
  slot: { meaning: A hole. }
  level: { record: harbours, meaning: How high. }
  tide: { record: places, choices: [high, low], meaning: Which. }
`;
	expect(say({ 'blocks/Tide.yaml': yaml, 'blocks/Tide.astro': '<p>Tide</p>' })).toEqual([
		'content/blocks/Tide.yaml:1:1 “use” says “Sometimes”. End it with a full stop.',
		'content/blocks/Tide.yaml:4:3 “Source” in “attributes” can’t stay as it is. Write its name in letters and digits, the first one small.',
		'content/blocks/Tide.yaml:5:3 “slot” in “attributes” can’t stay as it is. Give it another name: this one means something already.',
		'content/blocks/Tide.yaml:6:12 “record” in “level” in “attributes” says “harbours”. Choose one of: sources, claims, disagreements, events, places, actors, statuses, tags.',
		'content/blocks/Tide.yaml:7:3 “tide” in “attributes” can’t stay as it is. Keep one of “record”, “records” and “choices”.',
		'content/blocks/Tide.yaml:2:1 There is no field “wods”. Did you mean “words”?',
	]);
});

test('a file of another kind or with another name in blocks/ is not passed over', () => {
	const { problems } = parseContent({
		'blocks/Tide.ts': 'export {}',
		'blocks/tide.yaml': declaration,
		'blocks/old/Tide.yaml': declaration,
	});
	expect(problems.map(({ file, wrong, fix }) => `${file} ${wrong} ${fix}`)).toEqual([
		'content/blocks/Tide.ts Files in content/blocks/ end in .yaml or .astro; this one is not read. Move it out of content/, or give it one of these endings.',
		'content/blocks/old/Tide.yaml A block lies directly in its folder, not in one inside it. Move it to content/blocks/, or out of content/.',
		'content/blocks/tide.yaml The name “tide” does not do for a block. Use at most 40 letters and digits, the first a capital: TideTable.',
	]);
});

/** What is said of a story that holds the block. */
const use = (text: string, files: Record<string, string> = {}) => {
	const content = parseContent({
		...{ 'blocks/Tide.yaml': declaration, 'blocks/Tide.astro': markup, ...files },
		'stories/one.mdx': `---\n---\n${text}`,
	});
	return [findBlockMistakes, findDanglingReferences, findOrphans].flatMap((rule) =>
		rule(content).map(({ file, line, column, wrong, fix }) =>
			[`${file}:${line}:${column}`, wrong, fix].join(' '),
		),
	);
};

test('a block of one’s own is written as the others are', () => {
	const quay = { 'places/quay.yaml': 'city: Quay', 'sources/table.yaml': 'tier: B' };
	expect(use('<Tide source="table" places="quay" level="low">Low.</Tide>', quay)).toEqual([]);
	expect(use('<Tied source="table" />', quay)).toContain(
		'content/stories/one.mdx:3:1 There is no block “Tied”. Did you mean “Tide”?',
	);
	expect(use('<Tide sorce="table" level="lower" />')).toEqual([
		'content/stories/one.mdx:3:7 <Tide> has no “sorce”. Did you mean “source”?',
		'content/stories/one.mdx:3:21 “level” of <Tide> says “lower”. Choose one of: high, low.',
	]);
	expect(use('Words <Tide source="table" />', quay)[0]).toBe(
		'content/stories/one.mdx:3:7 <Tide> stands inside a paragraph. Put <Tide … /> on a line of its own, with an empty line before and after.',
	);
});

test('what a block of one’s own names must be there, and is no orphan then', () => {
	expect(use('<Tide source="tables" />', { 'sources/table.yaml': 'tier: B' })).toEqual([
		'content/stories/one.mdx:3:7 It points to “tables”, but there is no such file in content/sources/. Did you mean “table”?',
		'content/sources/table.yaml:1:1 Nothing rests on this source. Name it where it is used, or take the file out.',
	]);
});

test('a block whose declaration is not sound makes no mistake of the stories that hold it', () => {
	expect(use('<Tide anything="x" />', { 'blocks/Tide.yaml': 'use: Sometimes' })).toEqual([]);
});
