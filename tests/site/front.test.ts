import { expect, test } from 'vitest';
import { readLedger, readSite, select } from './ledger.ts';
import { readPages, toWords } from './pages.ts';

const pages = readPages();
const site = readSite();
const find = (path: string) => pages.find((page) => page.path === path)!;
const { $ } = find('');

test('the front page asks the question, and each part of its answer has a source', () => {
	expect(toWords($('h1').text())).toBe(toWords(site.question));
	const parts = $('.opening .prose > h2').toArray();
	expect(parts).toHaveLength(4);
	for (const part of parts) {
		const answer = $(part).next('p');
		expect(answer.find('.cite a[href^="#n"]').length, $(part).text()).toBeGreaterThan(0);
		expect(answer.next('.beside').find('a[href*="/sources/"]').length).toBeGreaterThan(0);
	}
});

test('the front page has a mark for each place, in rows that count all of them', () => {
	const rows = $('.mark-rows li').toArray();
	const counts = rows.map((row) => parseInt($(row).find('span').text().trim(), 10));
	expect(rows.map((row) => $(row).find('svg > g').length)).toEqual(counts);
	const all = select(readLedger(), 'places').length;
	const [, twice = 0] = /differ on (\d+), in several/.exec($('.mark-rows p').text()) ?? [];
	expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all + Number(twice));
	expect($('.mark-rows figcaption').text()).toMatch(
		new RegExp(`^${all} places reported in \\d+ countries`),
	);
});

test('the front page leads with the story that the settings name, told in beats that lead into it', () => {
	const [lead] = $('#stories').closest('section').find('article h3 a').toArray();
	expect($(lead!).attr('href')).toBe(`/stories/${site.leadStory}/`);
	const { body } = select(readLedger(), 'stories').find(({ id }) => id === site.leadStory)!;
	const due = /<Beats\s+events="([^"]+)"/.exec(body)![1]!.split(/,\s*/);
	const beats = $('.lead ol a').toArray();
	expect(beats.map((a) => $(a).attr('href')!.split('#beat-')[1]).toSorted()).toEqual(
		due.toSorted(),
	);
	for (const a of beats)
		expect(toWords($(a).closest('li').find('p').text()), $(a).text()).not.toBe('');
});

test('every page leads to the pages of the navigation, in its words, and to all others that list something', () => {
	const due = (site.navigation ?? []).map(({ page, label }) => [`/${page}/`, label]);
	expect(due).not.toEqual([]);
	for (const { path, $ } of pages.filter(({ path }) => !path.startsWith('embed/'))) {
		const read = (selector: string) =>
			$(selector)
				.toArray()
				.map((a) => [$(a).attr('href'), $(a).text().trim()]);
		expect(read('header nav a'), path).toEqual(due);
		const all = [...read('header nav a'), ...read('footer a')].map(([href]) => href);
		for (const page of ['stories', 'claims', 'sources', 'actors', 'timeline', 'words', 'method'])
			expect(all, path).toContain(`/${page}/`);
	}
});
