import { describe, expect, test } from 'vitest';
import * as en from '../../../src/words/en.ts';
import { link, write } from './plaintext.ts';

describe('numbers', () => {
	const unit = { one: 'quay', many: 'quays' };

	test.each([
		[1, false, '1 quay'],
		[3, false, '3 quays'],
		[1, true, 'at least 1 quay'],
		[2, true, 'at least 2 quays'],
	])('countUnits() says %i, at least: %s', (count, atLeast, text) => {
		expect(en.countUnits({ count, atLeast }, unit)).toBe(text);
	});

	test('countPlaces() says one as one', () => {
		expect([0, 1, 2].map(en.countPlaces)).toEqual(['0 places', '1 place', '2 places']);
	});

	test('countAll() leads to each kind, one or many', () => {
		const counts = { places: 2, countries: 1, claims: 1, sources: 3 };
		const links = { places: link, claims: link, sources: link };
		expect(write(en.countAll(counts, links))).toBe(
			'[2 places in 1 country], [1 claim], [3 sources]',
		);
	});

	test('markRows says how many places stand in how many countries and rows, and of how many that was once said', () => {
		expect(en.markRows.title(2, 1)).toBe('2 places reported in 1 country: latest status');
		expect([
			en.markRows.count(2, 5),
			en.markRows.count(2, 2),
			en.markRows.count(2, undefined),
		]).toEqual(['2 now, 5 ever', '2', '2']);
		expect([1, 2].map(en.markRows.divided)).toEqual([
			'Accounts differ on 1, in several rows.',
			'Accounts differ on 2, in several rows.',
		]);
	});

	test('captionEvents() says when most of them happened, of one too', () => {
		expect(en.captionEvents(105, 197, 'October – December 2022')).toBe(
			'105 of 197 events fall in October – December 2022.',
		);
		expect(en.captionEvents(1, 1, 'June 2019')).toBe('1 of 1 event falls in June 2019.');
	});

	test('partOf() says of which number one is a part, and who shows it', () => {
		expect(write(en.partOf('54', [link('CNN')]))).toBe('Part of the 54: [CNN].');
	});

	test('placesShown() says one place as one', () => {
		expect(write(en.placesShown('1', 1))).toBe('1 of 1 place shown');
		expect(write(en.placesShown('12', 41))).toBe('12 of 41 places shown');
	});

	test('timeSteps count days and months', () => {
		expect(en.timeSteps.days(1)).toBe('All 1 day on which a status changed');
		expect(en.timeSteps.months(12)).toBe('The ends of 12 months on which a status changed');
	});
});

test('tellCheck() says up to when sources go, where that is known', () => {
	expect(en.tellCheck('26 November 2026', '14 May 2026')).toBe(
		'Sources up to 14 May 2026; last checked 26 November 2026.',
	);
	expect(en.tellCheck('26 November 2026', undefined)).toBe('Last checked 26 November 2026.');
});

test.each([
	[170, 168, '168 of 170 sources were read in excerpt only. [How we worked].'],
	[16, 1, '1 of 16 sources was read in excerpt only. [How we worked].'],
	[1, 1, '1 of 1 source was read in excerpt only. [How we worked].'],
	[16, 0, 'All 16 sources were read whole. [How we worked].'],
	[1, 0, 'The only source was read whole. [How we worked].'],
])('tellReading() says how much was read: %i sources, %i in excerpt', (sources, excerpts, text) => {
	expect(write(en.tellReading({ sources, excerpts }, link))).toBe(text);
});

test('dateStatus() says the day on which a status was given, and nothing before a date in doubt', () => {
	expect(write(en.dateStatus(link('20 December 2022'), 'day'))).toBe('on [20 December 2022]');
	expect(write(en.dateStatus(link('February 2023'), 'part'))).toBe('in [February 2023]');
	expect(write(en.dateStatus(link('by 14 May 2026'), 'other'))).toBe('[by 14 May 2026]');
});

test('inviteLetters() says plainly that a placeholder is none', () => {
	expect(write(en.inviteLetters('desk@quay.org', false))).toBe(
		'Corrections and questions: desk@quay.org.',
	);
	expect(write(en.inviteLetters('desk@quay.example', true))).toBe(
		'Corrections and questions: no address is set yet (desk@quay.example is a placeholder).',
	);
});

test('joinFacts() sets facts of different kinds apart', () => {
	expect(write(en.joinFacts(['a']))).toBe('a');
	expect(write(en.joinFacts(['a', 'b', 'c']))).toBe('a · b · c');
});

test.each([
	[['a'], 'It is about a.'],
	[['a', 'b'], 'It is about a and b.'],
	[['a', 'b', 'c'], 'It is about a and b and c.'],
])('nameAccused() joins names: %j', (accused, text) => {
	expect(write(en.nameAccused(accused))).toBe(text);
});

test('tellChange() names places, and says that an earlier status stays', () => {
	const change = { status: 'Denied', isAdditional: true, places: ['Salt Quay', 'Old Quay'] };
	expect(write(en.tellChange(change))).toBe(
		'Denied: Salt Quay, Old Quay. The earlier status stands, too.',
	);
	expect(write(en.tellChange({ ...change, isAdditional: false, places: [] }))).toBe('Denied');
});

test('explainReading() says whether we can tell', () => {
	expect(write(en.explainReading({ reading: 'Two.', because: 'Both are named.' }, link))).toBe(
		'[Our reading.] Two. Both are named.',
	);
	expect(write(en.explainReading({ because: 'Both are named.' }, link))).toContain(
		'[We can’t tell.]',
	);
});

test('linkStatuses() makes a link of each status, the first with a capital', () => {
	expect(en.linkStatuses(['Closed', 'Not found'], (name, i) => `${i} ${name}`).join('')).toBe(
		'0 Closed, and 1 not found',
	);
});
