import { expect, test } from 'vitest';
import { select } from './ledger.ts';
import { readText, toWords, type Page } from './pages.ts';
import { ledger, locate, pages } from './record.ts';

const places = select(ledger, 'places');
const events = select(ledger, 'events');
const onPlaces = places.map((place) => ({ place, page: locate(place).page }));
const countries = [
	...new Set(places.flatMap(({ data }) => (data.country ? [data.country.toLowerCase()] : []))),
].map((code) => pages.get(`map/${code}/`)!);
const told = [...pages.values()].filter(({ $ }) => $('figure.beats').length > 0);

/** The four lines of a page: the head of each, and its entries. */
const readLines = ({ $ }: Page) =>
	$('.in-short > div')
		.toArray()
		.map((line) => ({
			head: toWords($(line).find('dt').text()),
			entries: $(line)
				.find('dd')
				.toArray()
				.map((entry) => ({
					text: toWords($(entry).text()),
					hasSource: $(entry).find('a[href*="/sources/"]').length > 0,
				})),
		}));

test('each place and each country is told in four lines, in one order', () => {
	for (const page of [...onPlaces.map(({ page }) => page), ...countries]) {
		const [says, answers, ...others] = readLines(page).map(({ head }) => head);
		expect(says).toBe('Who says so');
		expect(answers).toMatch(/^What (Beijing answers|was answered)$/);
		expect(others).toEqual(['What the government did', 'What was found since']);
	}
});

test('each entry of a line has a date and a source, or says that nothing is published', () => {
	const faults = [...onPlaces.map(({ page }) => page), ...countries].flatMap((page) =>
		readLines(page).flatMap(({ head, entries }) => {
			const rest = entries.filter(
				({ text, hasSource }) =>
					!(hasSource && /(19|20)\d\d/.test(text)) &&
					!/^(Nothing published\b|No finding published\.|About .* as a whole:$)/.test(text),
			);
			return [
				...(entries.length > 0 ? [] : [`/${page.path}: ${head} is empty`]),
				...rest.map(({ text }) => `/${page.path}: ${head}: ${text}`),
			];
		}),
	);
	expect(faults).toEqual([]);
});

test('no line accuses without one that answers', () => {
	for (const { page } of onPlaces)
		expect(
			readLines(page)[1]?.entries.some(({ hasSource }) => hasSource),
			page.path,
		).toBe(true);
});

test('every place is told in beats, from two to six, one of them an answer', () => {
	for (const { page } of onPlaces) {
		const beats = page.$('figure.beats > ol > li');
		expect(beats.length, page.path).toBeGreaterThanOrEqual(2);
		expect(beats.length, page.path).toBeLessThanOrEqual(6);
		expect(beats.text(), page.path).toContain('Answered');
	}
});

test('every beat has an address, a date, a title, the words of its event, the state of its places, and a source', () => {
	expect(told.length).toBeGreaterThan(places.length);
	const faults = told.flatMap(({ path, $ }) =>
		$('figure.beats > ol > li')
			.toArray()
			.flatMap((beat) => {
				const id = $(beat).attr('id')!;
				const event = events.find((one) => `beat-${one.id}` === id);
				const described = $(beat).find('svg.beat').attr('aria-labelledby')!;
				const state = toWords($(`[id="${described}"]`).text());
				return [
					...(event ? [] : ['is no event']),
					...(event && toWords($(beat).text()).includes(toWords(event.data.what))
						? []
						: ['tells something else']),
					...($(beat).find(`.label a[href$="timeline/#${event?.id}"]`).length === 1
						? []
						: ['has no date']),
					...($(beat).find('.title').text().trim() ? [] : ['has no title']),
					...($(beat).find('a[href*="/sources/"]').length > 0 ? [] : ['has no source']),
					...(state ? [] : ['does not say the state of its places']),
				].map((fault) => `/${path}#${id} ${fault}`);
			}),
	);
	expect(faults).toEqual([]);
});

test('the drawings of a figure share one outline, which stands once in it', () => {
	for (const { path, $ } of told)
		for (const figure of $('figure.beats').toArray()) {
			const drawings = $(figure).find('svg.beat');
			const ground = $(figure).find('svg.beat > g[id^="ground-"]');
			expect(ground.length, path).toBe(1);
			const uses = $(figure).find('svg.beat > use');
			expect(uses.length, path).toBe(drawings.length - 1);
			for (const use of uses.toArray()) expect($(use).attr('href')).toBe(`#${ground.attr('id')}`);
		}
});

test('each fold on the page of a place says how much it holds', () => {
	for (const { place, page } of onPlaces) {
		const { $ } = page;
		const told = $('#events').text();
		expect(told, place.id).toBe(
			`${$('.events > li').length} event${$('.events > li').length === 1 ? '' : 's'}`,
		);
		const folds = $('details.fold > summary > h2').toArray();
		expect(folds.length, place.id).toBeGreaterThanOrEqual(3);
	}
});

test('the page of a place keeps all claims that name it, and what was answered to each', () => {
	const claims = select(ledger, 'claims');
	const faults = onPlaces.flatMap(({ place, page }) => {
		const text = readText(page, 'main');
		return claims
			.filter(({ data }) => data.places?.includes(place.id))
			.map(({ data }) => toWords(data.statement))
			.filter((words) => !text.includes(words))
			.map((words) => `/${page.path} lacks ${words}`);
	});
	expect(faults).toEqual([]);
});
