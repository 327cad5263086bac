import { expect, test } from 'vitest';
import { parseContent } from '../../../../src/check/parse.ts';
import { findEarlySources } from '../../../../src/check/rules/sourcedate.ts';

const say = (date: string, published: string) =>
	findEarlySources(
		parseContent({
			'events/fire.yaml': `date: ${date}\nsources: [tide]`,
			'sources/tide.yaml': `published: ${published}`,
		}),
	);

test('findEarlySources() finds an event that is later than its source', () => {
	expect(say('2019-06-15', '2019-06-14')).toEqual([
		{
			file: 'content/events/fire.yaml',
			line: 2,
			column: 11,
			wrong:
				'It is dated 15 June 2019, but its source “tide” was published before that: 14 June 2019.',
			fix: 'Correct one of the two dates, or take “tide” out.',
		},
	]);
});

test.each([
	['2019-06-14', '2019-06-14'],
	['2019-06-30', '2019-06'],
	['2019', '2019-01-01'],
	['2019-05/2019-09', '2019-05-20'],
])(
	'findEarlySources() gives dates the benefit of the doubt: %s, known on %s',
	(date, published) => {
		expect(say(date, published)).toEqual([]);
	},
);

test('findEarlySources() counts a range from its start', () => {
	expect(say('2019-05/2019-09', '2019-04')).toHaveLength(1);
});

test('findEarlySources() ignores a source without a date', () => {
	expect(say('2019', '')).toEqual([]);
});

const SOURCES = {
	'sources/early.yaml': 'published: 2019-06-14',
	'sources/late.yaml': 'published: 2019-07-20',
	'sources/undated.yaml': 'publisher: Tide',
};

const sayOf = (path: string, text: string) =>
	findEarlySources(parseContent({ ...SOURCES, [path]: text })).map(
		({ line, wrong, fix }) => `${line} ${wrong} ${fix}`,
	);

const AFTER_ONE =
	'1 “said” is 20 August 2019, but its source was published before that: 20 July 2019. Correct one of the two dates, or name a later source.';
const AFTER_ALL =
	'1 “said” is 20 August 2019, but the last of its sources was published before that: 20 July 2019. Correct one of the two dates, or name a later source.';

test.each([
	['said: 2019-08-20', '[{source: late}]', [AFTER_ONE]],
	['said: 2019-08-20', '[{source: late}, {source: early}]', [AFTER_ALL]],
	['said: 2019-07-01', '[{source: late}, {source: early}]', []],
	['said: 2019-07', '[{source: late}]', []],
	['said: 2019-08-20', '[{source: late}, {source: undated}]', []],
])('a claim is not said after the last of its sources: %s, %s', (said, sources, found) => {
	expect(sayOf('claims/a.yaml', `${said}\nsources: ${sources}`)).toEqual(found);
});

test('a number that holds after the last of its sources stops nothing', () => {
	const text = 'reported:\n  - {count: 1, by: b, asOf: 2020, sources: [early]}';
	const found = findEarlySources(parseContent({ ...SOURCES, 'places/a.yaml': text }));
	expect(found.map(({ level }) => level)).toEqual(['warning']);
});

test('a number is held against the last of the sources beside it', () => {
	const figure = 'figure: {value: 1, unit: barrels, scope: the bay, asOf: 2020}';
	expect(sayOf('claims/a.yaml', `${figure}\nsources: [{source: early}]`)).toHaveLength(1);
	const reported = (asOf: string) =>
		`reported:\n  - {count: 1, by: b, asOf: ${asOf}, sources: [early]}\nsources: [late]`;
	expect(sayOf('places/a.yaml', reported('2019-07-01'))).toHaveLength(1);
	expect(sayOf('places/a.yaml', reported('2019-06-01'))).toEqual([]);
});

test('a copy is not older than what it copies', () => {
	const archived = `archived: {address: "https://a.example/", sha256: "${'a'.repeat(64)}", date: 2019-06-13}`;
	expect(sayOf('sources/a.yaml', `published: 2019-06-14\n${archived}`)).toEqual([
		'2 The copy was taken on 13 June 2019, before the source was published: 14 June 2019. Correct one of the two dates.',
	]);
	expect(sayOf('sources/a.yaml', `published: 2019-06\n${archived}`)).toEqual([]);
});

test('a story was not published before what it is built from', () => {
	const sayOfStory = (published: string) =>
		sayOf('stories/a.mdx', `---\npublished: ${published}\nbuiltFrom: [early, late]\n---\n`);
	expect(sayOfStory('2019-06-30')).toEqual([
		'3 It was published on 30 June 2019, but is built from “late”, which was published later: 20 July 2019. Correct one of the two dates, or take “late” out.',
	]);
	expect(sayOfStory('2019-07-20')).toEqual([]);
});

test('the days on which a record was added, changed and corrected may be later than its sources', () => {
	const content = parseContent({
		'sources/letter.yaml': 'published: 2022-06-30\n',
		'events/found.yaml': 'date: 2022-06-01\nadded: 2024-05-01\nsources: [letter]\n',
		'claims/red.yaml':
			'said: 2022-06-01\nadded: 2024-05-01\nchanged: [{ date: 2024-05-02 }]\nsources: [{ source: letter }]\n',
	});
	expect(findEarlySources(content)).toEqual([]);
});
