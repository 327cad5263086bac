import { expect, test } from 'vitest';
import { readLedger, select, type Entry } from './ledger.ts';
import { readPages, toWords } from './pages.ts';

const ledger = readLedger();
const pages = readPages();
const charted = pages.filter(({ $ }) => $('figure.when').length > 0);

/** Whether a claim, or any of what a source or an actor is named in, has a date: else nothing can be charted. */
const sources = new Map(select(ledger, 'sources').map(({ id, data }) => [id, data]));
const isDated = ({ data }: { data: Entry['data'] }): boolean =>
	Boolean(
		data['said'] ??
		data['date'] ??
		data['published'] ??
		[data['sources']].flat().some((one) => sources.get(one?.source ?? one)?.['published']),
	);
const named = (id: string) =>
	ledger.filter(
		({ collection, data }) =>
			['claims', 'events'].includes(collection) && JSON.stringify(data).includes(`"${id}"`),
	);

/** Whether a question has it as a side, or rests on it. */
const isDisputed = (id: string) =>
	select(ledger, 'disagreements').some(({ data }) => JSON.stringify(data).includes(`"${id}"`));

test('a claim, an actor, a source and a disagreement each have a picture: where, how many, or when, if anything of it or of its question has a date', () => {
	const own = pages.filter(({ path }) =>
		/^(claims|actors|sources|disagreements)\/[^/]+\/$/.test(path),
	);
	const records = new Set(
		(['claims', 'actors', 'sources', 'disagreements'] as const).flatMap((collection) =>
			select(ledger, collection).map(({ id }) => `${collection}/${id}/`),
		),
	);
	const told = own.filter(({ path }) => records.has(path));
	expect(told).toHaveLength(records.size);
	const bare = told.filter(({ $ }) => $('main figure svg, main .places svg').length === 0);
	const due = bare.filter(({ path }) => {
		const [collection, id = ''] = path.split('/');
		const own = ledger.filter((one) => one.collection === collection && one.id === id);
		const all = [...own, ...(collection === 'claims' ? [] : named(id))];
		return all.some((one) => isDated(one) || isDisputed(one.id));
	});
	expect(due.map(({ path }) => path)).toEqual([]);
});

test('a chart of when has a mark for each record of a row that has a date, and says from when to when', () => {
	expect(charted.length).toBeGreaterThan(50);
	for (const { $, path } of charted)
		for (const row of $('figure.when li:not(.all)').toArray()) {
			const words = toWords($(row).find('b').text());
			const marks = $(row).find('circle').length;
			expect(words, path).toMatch(marks > 0 ? /\d{4}/ : /^\d+ without a date$/);
			if (marks > 1) expect(words, path).toMatch(new RegExp(`^${marks}, `));
		}
});

test('it says what it shows: how many events came before, and how wide time is drawn', () => {
	for (const { $, path } of charted) {
		const figure = $('figure.when');
		expect(toWords(figure.find('figcaption').text()), path).toMatch(
			/^When .*(At least \d+|None) of the \d+ events told here /,
		);
		expect(toWords(figure.find('> p').text()), path).toMatch(/\d{4} in weeks; /);
	}
});

test('it has a table of the same numbers, by year', () => {
	for (const { $, path } of charted) {
		const rows = $('figure.when tbody tr').toArray();
		const told = rows.map((row) => {
			const [number, years] = $(row)
				.find('td')
				.toArray()
				.map((cell) => toWords($(cell).text()));
			const parts = [...years!.matchAll(/^(\d+) without|: (\d+)|, (\d+) without/g)];
			const sum = parts.reduce((all, part) => all + Number(part[1] ?? part[2] ?? part[3]), 0);
			return { name: toWords($(row).find('th').text()), number: Number(number), sum };
		});
		expect(told).toHaveLength($('figure.when li').length);
		for (const { name, number, sum } of told)
			expect([path, name, sum]).toEqual([path, name, number]);
		const marks = told.slice(0, -1).reduce((all, { sum }) => all + sum, 0);
		expect(marks, path).toBeGreaterThanOrEqual($('figure.when circle').length);
	}
});

test('below them it has all events of the record, as many as there are', () => {
	const all = String(select(ledger, 'events').length);
	for (const { $, path } of charted) expect($('figure.when .all b').text(), path).toBe(all);
});
