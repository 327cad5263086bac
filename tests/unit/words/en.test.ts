import { describe, expect, test } from 'vitest';
import * as en from '../../../src/words/en.ts';

/** A link as a text shows it, so that a phrase can be read whole. */
const link = (text: string) => `[${text}]`;
const write = (phrase: readonly string[]) => phrase.join('');

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

	test.each([
		[0, 'Events by kind and month. A larger dot stands for more of them.'],
		[
			1,
			'Events by kind and month. A larger dot stands for more of them. Left out here, and in the list: 1 earlier event.',
		],
	])('captionEvents() says how many of them are left out: %i', (earlier, text) => {
		expect(en.captionEvents(earlier)).toBe(text);
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

describe('sources', () => {
	test('a title is quoted, and singly what it quotes itself', () => {
		expect(en.quoteTitle('The “ledger”')).toBe('“The ‘ledger’”');
		expect(en.quoteWhole('The “ledger”')).toBe('“The “ledger””');
	});

	test('a passage is named where there is one', () => {
		expect(write(en.citePassage('The Tide', 'p. 4'))).toBe('The Tide, p. 4');
		expect(write(en.citePassage('The Tide', undefined))).toBe('The Tide');
		expect(write(en.citeBriefly('The Tide', { at: 'p. 4', isWeak: true }))).toBe(
			'The Tide (p. 4) (weak)',
		);
		expect(write(en.citeInFull('The Tide', { at: 'p. 4', tier: 'B', isExcerpt: true }))).toBe(
			'The Tide, p. 4. Tier B, read in excerpt. ',
		);
	});

	test('a note says how its source was read, and leads back', () => {
		expect(write(en.writeNote('The Tide', { at: undefined, isExcerpt: false, back: '↑' }))).toBe(
			'The Tide. Read whole. ↑',
		);
	});

	test('weakly sourced is said in the same words everywhere', () => {
		expect(write(en.explainWeak('Nobody else was there.', link))).toBe(
			'[Weakly sourced.] Nobody else was there.',
		);
		expect(en.countryOfPlace('Chile', true)).toBe('Chile; weakly sourced');
		expect(
			write(en.describePlace({ reported: '1 quay', statuses: ['Seen', 'Denied'], isWeak: true })),
		).toBe('1 quay · Seen, also Denied · weakly sourced');
	});
});

test('creditStory() says what there is: a change, and one or two reports', () => {
	const story = { byline: 'By us', published: '1 May', updated: undefined, reports: [] };
	expect(write(en.creditStory(story))).toBe('By us · 1 May');
	expect(write(en.creditStory({ ...story, updated: '2 May', reports: ['a', 'b'] }))).toBe(
		'By us · 1 May · changed 2 May · built from a and b',
	);
});

test('a claim is credited with its role on its page, without it on a card', () => {
	const claim = { standing: 'denied', speaker: 'Mirta Olivar', said: '1 May' };
	expect(write(en.creditClaim({ ...claim, role: 'mayor' }))).toBe(
		'denied. Said by Mirta Olivar, mayor, 1 May.',
	);
	expect(write(en.creditClaimBriefly({ ...claim, said: undefined }))).toBe(
		'denied · said by Mirta Olivar',
	);
	expect(
		write(en.describeInList({ standing: 'denied', said: '1 May', isReply: true, isWeak: true })),
	).toBe('denied · 1 May · a reply · weakly sourced');
});

test('tellChange() names places, and says that an earlier status stays', () => {
	const change = { status: 'Denied', isAdditional: true, places: ['Salt Quay', 'Old Quay'] };
	expect(write(en.tellChange(change))).toBe(
		'Denied (beside the earlier status): Salt Quay, Old Quay',
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

describe('maps', () => {
	test('captionCloseUp() explains the layout of several marks', () => {
		const map = { units: 'quays', places: 2, isClustered: true, projection: 'conic' } as const;
		expect(en.captionCloseUp(map)).toBe(
			'The more quays, the larger the mark. Where marks would cover each other one with their number stands for all. Equal-area conic projection. Outlines and borders: Natural Earth, 1:50 million.',
		);
		expect(en.captionCloseUp({ ...map, places: 1, projection: 'azimuthal' })).toBe(
			'The more quays, the larger the mark. Azimuthal equal-area projection. Outlines and borders: Natural Earth, 1:50 million.',
		);
	});

	test('captionWorld() counts what lies beyond the edge', () => {
		expect(write(en.captionWorld({ places: 1, region: 'Europe', beyond: 2 }, link))).toBe(
			'[1 place] outside Europe. Equal Earth projection. Outlines and borders: Natural Earth. Beyond its edge, and in the table alone: 2 places.',
		);
	});

	test('linkMapPage() leads to the region and to the whole map where they are others', () => {
		const links = { same: link, data: link, picture: link, method: link };
		const page = { caption: '2 places.', isRestOfTable: false, region: undefined };
		expect(write(en.linkMapPage(page, { ...links, whole: undefined }))).toBe(
			'2 places. [The same as a table]. [The same as data]. [This map as a picture], to download as SVG and PNG. [How we worked].',
		);
		const rest = { ...page, isRestOfTable: true, region: '[Europe]' };
		expect(write(en.linkMapPage(rest, { ...links, whole: link }))).toBe(
			'2 places. [The map of it]. [The same as data]. [This map as a picture], to download as SVG and PNG. [How we worked]. [Europe]. [The whole map today].',
		);
	});

	test('describePicture() says the date once, and one mark as one', () => {
		const picture = {
			title: 'Map',
			date: '1 May 2022',
			places: 1,
			counts: [{ status: 'Seen', places: 1 }],
			largest: [{ name: 'Salt Quay', country: 'Chile', reported: '1 quay' }],
		};
		expect(en.describePicture(picture)).toBe(
			'Map, as things stood on 1 May 2022. 1 place: 1 Seen. The largest mark: Salt Quay, Chile (1 quay).',
		);
		const largest = [...picture.largest, ...picture.largest];
		expect(en.describePicture({ ...picture, date: undefined, places: 2, largest })).toBe(
			'Map. 2 places: 1 Seen. The largest marks: Salt Quay, Chile (1 quay); Salt Quay, Chile (1 quay).',
		);
	});
});

test('citeData() names publisher and site, once where they are the same', () => {
	const data = { date: '1 May 2022', address: 'https://site.example/data/', licence: 'CC0' };
	expect(en.citeData({ ...data, publisher: 'We', site: 'Quays' })).toBe(
		'We, Quays: data, version of 1 May 2022. https://site.example/data/ (CC0)',
	);
	expect(en.citeData({ ...data, publisher: 'We', site: 'We' })).toBe(
		'We: data, version of 1 May 2022. https://site.example/data/ (CC0)',
	);
});
