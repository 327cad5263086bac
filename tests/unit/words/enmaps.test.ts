import { describe, expect, test } from 'vitest';
import * as en from '../../../src/words/en.ts';
import { link, write } from './plaintext.ts';

describe('maps', () => {
	test('captionCloseUp() explains the layout of several marks', () => {
		const map = { places: 2, isClustered: true, projection: 'conic' } as const;
		expect(en.captionCloseUp(map)).toBe(
			'Crowded marks are grouped under their number, in a ring of their statuses in proportion. Equal-area conic projection. Outlines and borders: Natural Earth, 1:50 million.',
		);
		expect(en.captionCloseUp({ ...map, places: 1, projection: 'azimuthal' })).toBe(
			'Azimuthal equal-area projection. Outlines and borders: Natural Earth, 1:50 million.',
		);
	});

	test.each([
		[[undefined, undefined], ''],
		[[7], 'The largest marks stand for 7 or more.'],
		[[undefined, 7], 'On a narrow screen the largest marks stand for 7 or more.'],
		[[43, 7], 'The largest marks stand for 43 or more, on a narrow screen for 7 or more.'],
	])('explainLargest() says what the greatest size stands for: %j', (largest, text) => {
		expect(en.explainLargest(largest)).toBe(text);
	});

	test.each([
		[[], ''],
		[['A'], 'Frame A is drawn again larger.'],
		[['A', 'B', 'C'], 'Frames A, B and C are drawn again larger.'],
	])('explainInsets() says what the frames on a map show: %j', (letters, text) => {
		expect(en.explainInsets(letters)).toBe(text);
	});

	test('leadToInsets() names the frames that are drawn again below', () => {
		expect(en.leadToInsets(['A', 'B'])).toBe('A, B enlarged below');
	});

	test.each([
		[['Chile'], 'Chile', '3 places in Chile'],
		[[undefined], undefined, '3 places in no country’s territory'],
		[['Chile', 'Peru'], 'Chile', '3 places in 2 countries, most in Chile'],
		[['Chile', undefined], 'Chile', '3 places in 1 country and in none, most in Chile'],
		[[undefined, 'Chile'], undefined, '3 places in 1 country and in none, most in none'],
	])('nameCluster() says in which countries its places are: %j', (countries, most, text) => {
		expect(en.nameCluster(3, countries, most, [['Denied', 3]])).toBe(`${text}: 3 denied`);
	});

	test('captionWorld() counts what lies beyond the edge', () => {
		expect(en.captionWorld({ projection: 'equalEarth', beyond: 2 })).toBe(
			'The rest of the world: Equal Earth projection. Outlines and borders: Natural Earth. Beyond its edge, and in the table alone: 2 places.',
		);
	});

	test('linkMapPage() leads to the region and to the whole map where they are others', () => {
		const links = { same: link, data: link, picture: link, method: link };
		const page = { isRestOfTable: false, region: undefined };
		expect(write(en.linkMapPage(page, { ...links, whole: undefined }))).toBe(
			'[Table]. [Data]. [This map as a picture], to download as SVG and PNG. [How we worked].',
		);
		const rest = { ...page, isRestOfTable: true, region: '[Europe]' };
		expect(write(en.linkMapPage(rest, { ...links, whole: link }))).toBe(
			'[Map]. [Data]. [This map as a picture], to download as SVG and PNG. [How we worked]. [Europe]. [The whole map today].',
		);
	});

	test('describePicture() says the date once, and one mark as one', () => {
		const picture = {
			title: 'Map',
			date: '1 May 2022',
			places: 1,
			counts: [{ status: 'Seen', places: 1 }],
			largest: [{ name: 'Salt Quay', country: 'Chile', reported: '1 quay' }],
			insets: [],
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
