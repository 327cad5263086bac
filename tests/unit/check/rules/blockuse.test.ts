import { expect, test } from 'vitest';
import { parseContent } from '../../../../src/check/parse.ts';
import { findBlockMistakes } from '../../../../src/check/rules/blockuse.ts';

/** What is said of a story with this text, which begins on line 1. */
const say = (text: string) =>
	findBlockMistakes(parseContent({ 'stories/one.mdx': `---\n---\n${text}` })).map(
		({ line, column, wrong, fix }) => `${line - 2}:${column} ${wrong} ${fix}`,
	);

test('findBlockMistakes() finds nothing in the blocks of the manual', () => {
	const text =
		'Words. <Cite source="ledger" at="p. 4" /> <Place id="quay">There</Place>\n\n' +
		'<Figures claims="one, two" caption="Two." />\n\n' +
		'<Unknown>\n\nWho held the <Quote speaker="board" source="ledger">pen</Quote>.\n\n</Unknown>';
	expect(say(text)).toEqual([]);
});

test('findBlockMistakes() answers a misspelt block with the right one', () => {
	expect(say('<TimeLine />')).toEqual([
		'1:1 There is no block “TimeLine”. Did you mean “Timeline”?',
	]);
});

test('findBlockMistakes() lists the blocks where none is spelt alike', () => {
	expect(say('<Waterfall />')).toEqual([
		'1:1 There is no block “Waterfall”. The blocks are: Cite, Claim, Reply, Disagreement, PlaceMap, Timeline, Beats, Figures, Outcomes, Photo, Gallery, Document, Audio, Video, Unknown, Quote, Place, Actor.',
	]);
});

test('findBlockMistakes() reports a missing attribute at the block', () => {
	expect(say('Words. <Cite at="p. 4" />')).toEqual([
		'1:8 “source” of <Cite> is missing. Give the id of one record in content/sources/: its file name without the ending.',
	]);
});

test('findBlockMistakes() answers a misspelt attribute with the right one, and only that', () => {
	expect(say('Words. <Cite sorce="ledger" />')).toEqual([
		'1:14 <Cite> has no “sorce”. Did you mean “source”?',
	]);
});

test('findBlockMistakes() checks the form of each id in a list', () => {
	expect(say('<PlaceMap places="quay, Tin Harbour" caption="Two." />')).toEqual([
		'1:11 Entry 2 of “places” of <PlaceMap> says “Tin Harbour”. An id has lower-case letters, digits and hyphens only.',
	]);
});

test('findBlockMistakes() needs a sentence as a caption', () => {
	expect(say('<Timeline events="fire" caption="Fire" />')).toEqual([
		'1:25 “caption” of <Timeline> says “Fire”. End it with a full stop.',
	]);
});

test('findBlockMistakes() finds text that a block would not show', () => {
	expect(say('<Claim id="rewritten">It was.</Claim>')).toEqual([
		'1:1 The words inside <Claim> would not be shown. Put them outside, and end <Claim … /> with a slash.',
	]);
});

test('findBlockMistakes() finds a quotation without text', () => {
	expect(say('Words. <Quote speaker="board" source="ledger" />')).toEqual([
		'1:8 <Quote> holds no words. Write them between <Quote> and </Quote>.',
	]);
});

test('findBlockMistakes() finds a claim inside a paragraph', () => {
	expect(say('It says <Claim id="rewritten" /> so.')).toEqual([
		'1:9 <Claim> stands inside a paragraph. Put <Claim … /> on a line of its own, with an empty line before and after.',
	]);
});

test('findBlockMistakes() leaves curly brackets to findMarkup()', () => {
	expect(say('<Claim id={rewritten} />')).toEqual([]);
});

test('findBlockMistakes() checks the countries of a table', () => {
	expect(say('<Outcomes countries="NL, ie, NL" caption="All." />')).toEqual([
		'1:11 Entry 2 of “countries” of <Outcomes> says “ie”. Give the country as two capital letters (ISO 3166-1 alpha-2), e.g. NL.',
		'1:11 Entry 3 of “countries” of <Outcomes> says “NL”. Name each country once.',
	]);
	expect(say('<Outcomes except="" />')).toEqual([
		'1:1 “caption” of <Outcomes> is missing. Give the table a caption, as a sentence.',
		'1:11 Entry 1 of “except” of <Outcomes> is empty. Give the country as two capital letters (ISO 3166-1 alpha-2), e.g. NL.',
	]);
});
