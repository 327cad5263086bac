import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { writeSharing, type SharingPicture } from '../../../src/picture/sharing.ts';

const panel = (title: string) => ({
	...{ label: '30 August 2019', title, aspect: 2 },
	write: ({ x, y, width, height }: Record<'x' | 'y' | 'width' | 'height', number>) =>
		`<g data-at="${[x, y, width, height].join(' ')}"/>`,
});

const write = (wish: Partial<SharingPicture> = {}) =>
	load(
		writeSharing({
			...{ language: 'en-GB', site: 'The coast', title: 'The missing pages' },
			description: 'The missing pages. Maps: 30 August 2019, Seen.',
			panels: [panel('Seen'), panel('Searched'), panel('Lost')],
			marks: [{ marks: ['ring'] }, { marks: ['ring', 'cross'] }, { marks: ['ring'] }],
			...wish,
		}),
		{ xml: true },
	);

test('writeSharing() writes the site, the headline, and each drawing with its date and its title', () => {
	const $ = write();
	expect($('svg').attr('viewBox')).toBe('0 0 1200 630');
	const words = $('text')
		.toArray()
		.map((text) => $(text).text());
	const day = '30 August 2019';
	expect(words).toEqual([
		'The coast',
		'The missing pages',
		day,
		'Seen',
		day,
		'Searched',
		day,
		'Lost',
	]);
	expect(
		$('defs > g')
			.toArray()
			.map((el) => $(el).attr('id')),
	).toEqual(['ring', 'ring-cross']);
	expect($('desc').text()).toBe('The missing pages. Maps: 30 August 2019, Seen.');
});

test('writeSharing() puts drawings in a row at the foot, and one alone beside the headline', () => {
	const places = (wish?: Partial<SharingPicture>) => {
		const $ = write(wish);
		return $('[data-at]')
			.toArray()
			.map((el) => $(el).attr('data-at'));
	};
	expect(places()).toEqual(['48 407 349 175', '425 407 349 175', '803 407 349 175']);
	expect(places({ panels: [panel('Seen'), panel('Lost')] })).toEqual([
		'48 338 488 244',
		'564 338 488 244',
	]);
	expect(places({ panels: [panel('Seen')] })).toEqual(['576 294 576 288']);
});

test('writeSharing() breaks a long headline into lines about as long as each other, and ends one that is too long', () => {
	const lines = (title: string) => {
		const $ = write({ title });
		return $('text')
			.eq(1)
			.find('tspan')
			.toArray()
			.map((line) => $(line).text());
	};
	expect(lines('Closed in the winter, and then not found in the spring')).toEqual([
		'Closed in the winter, and',
		'then not found in the spring',
	]);
	expect(lines('A harbour and its book '.repeat(12))).toHaveLength(3);
	expect(lines('A harbour and its book '.repeat(12)).at(-1)).toMatch(/ …$/);
});

test('what an editor writes stays text', () => {
	const title = '</text><script>1</script>';
	expect(write({ title })('script')).toHaveLength(0);
	expect(write({ title })('title').text()).toBe(title);
});
