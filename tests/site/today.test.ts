import { expect, test } from 'vitest';
import { select, type Entry } from './ledger.ts';
import { readText, toWords, type Page } from './pages.ts';
import { ledger, locate } from './record.ts';

const places = select(ledger, 'places');
const claims = select(ledger, 'claims');

/** What a small map of places today shows: its marks, each of one place or of several, and the same in words. */
const readToday = ({ $ }: Page) => ({
	marks: $('[aria-labelledby=today] > g:last-child > g').length,
	// A cluster is a ring about a number.
	clusters: $('[aria-labelledby=today] .shares').length,
	words: toWords($('#today').text()),
});

/** The places that the page of a record should show, and does not. */
function listMissing(record: Entry, ids: readonly string[]): string[] {
	const { page } = locate(record);
	const { marks, clusters, words } = readToday(page);
	const own = places.filter(({ id }) => ids.includes(id));
	const isWhole = clusters > 0 ? marks > 0 : marks === own.length;
	const counted = [...words.matchAll(/: (\d+) places/g)].reduce((sum, [, n]) => sum + Number(n), 0);
	const named = own.filter(({ data }) => words.includes(toWords(data.city))).length;
	return [
		...(isWhole ? [] : [`/${page.path}: ${marks} marks of ${own.length} places`]),
		...(named + counted >= own.length
			? []
			: [`/${page.path}: ${own.length} places, but “${words}”`]),
	];
}

test('a claim that names places shows where they are and how they stand, or its number beside others', () => {
	const naming = claims.filter(({ data }) => data.places?.length > 0);
	expect(naming.length).toBeGreaterThan(50);
	const faults = naming
		.filter((claim) => locate(claim).page.$('.figures').length === 0)
		.flatMap((claim) => listMissing(claim, claim.data.places));
	expect(faults).toEqual([]);
});

test('a number that is part of another, or disputed, is drawn beside it', () => {
	const parts = claims.filter(({ data }) => data.figure?.within);
	expect(parts).not.toEqual([]);
	for (const claim of parts) {
		const whole = claims.find(({ id }) => id === claim.data.figure.within.claim)!;
		for (const one of [claim, whole]) {
			const { page } = locate(one);
			const bars = page.$('.figures svg').text();
			expect(bars, page.path).toContain(String(claim.data.figure.value));
			expect(bars, page.path).toContain(String(whole.data.figure.value));
		}
	}
});

test('the page of an actor shows the places of all that names it, that of a source those of all that rests on it', () => {
	const events = select(ledger, 'events');
	const actors = select(ledger, 'actors').map((actor) => ({
		record: actor,
		named: [
			...claims.filter(({ data }) => [data.speaker, ...(data.about ?? [])].includes(actor.id)),
			...events.filter(({ data }) => data.actors?.includes(actor.id)),
		],
	}));
	const sources = select(ledger, 'sources').map((source) => ({
		record: source,
		named: claims.filter(({ data }) =>
			data.sources.some((one: { source: string }) => one.source === source.id),
		),
	}));
	const faults = [...actors, ...sources].flatMap(({ record, named }) => {
		const ids = new Set<string>(named.flatMap(({ data }) => data.places ?? []));
		const { page } = locate(record);
		const { words } = readToday(page);
		const hasAll = /\d+ places/.test(words);
		return places
			.filter(({ id }) => ids.has(id))
			.filter(({ data }) => !hasAll && !words.includes(toWords(data.city)))
			.map(({ data }) => `/${page.path} does not show ${data.city}`);
	});
	expect(faults).toEqual([]);
});

test('the head of a place shows on a phone where it is, with its mark', () => {
	for (const place of places) {
		const { page } = locate(place);
		const locator = page.$('.locator');
		// Without an event there is no beat, and no ground for it.
		expect(locator.length, page.path).toBe(page.$('figure.beats').length);
		expect(locator.find('g .line').length, page.path).toBeGreaterThan(0);
		expect(readText(page, '.locator')).toBe('');
	}
});
