import { expect, inject, test } from 'vitest';
import { readLedger, select } from './ledger.ts';
import { listFiles, readPages, toWords, type Page } from './pages.ts';

const pages = readPages();
const find = (path: string) => pages.find((page) => page.path === path)!;
const holding = (selector: string) => pages.filter(({ $ }) => $(selector).length > 0);
const claims = new Map(select(readLedger(), 'claims').map((claim) => [claim.id, claim.data]));
const events = select(readLedger(), 'events');

/** The claims of each chart of numbers on a page, in the order of its table. */
const listClaims = ({ $ }: Page) =>
	$('figure.figures')
		.toArray()
		.map((figure) =>
			$(figure)
				.find('tbody th a')
				.toArray()
				.map((a) => claims.get($(a).attr('href')!.split('/').at(-2)!)!),
		);

test('a chart of numbers has a bar for each row of its table, and its table the number, its scope and its sources', () => {
	expect(holding('figure.figures')).not.toEqual([]);
	for (const page of holding('figure.figures')) {
		const { $ } = page;
		$('figure.figures').each((i, figure) => {
			const due = listClaims(page)[i]!;
			const drawn = due.filter(({ figure }) => figure!.value > 0);
			expect($(figure).find('rect')).toHaveLength(drawn.length);
			const rows = $(figure).find('tbody tr').toArray();
			for (const [n, row] of rows.entries()) {
				const text = toWords($(row).text());
				expect(text).toContain(String(due[n]!.figure!.value));
				expect(text).toContain(toWords(due[n]!.figure!.scope));
				expect($(row).find('a[href*="/sources/"]').length).toBeGreaterThan(0);
			}
		});
	}
});

test('a number is drawn in a larger one only where the record says so, and the table names who shows it', () => {
	const [page] = holding('figure.figures');
	const { $ } = page!;
	const rects = $('figure.figures rect')
		.toArray()
		.map((rect) => ({ y: Number($(rect).attr('y')), height: Number($(rect).attr('height')) }));
	const numbers = listClaims(page!)[0]!.filter(({ figure }) => figure!.value > 0);
	for (const [i, one] of rects.entries())
		for (const [j, other] of rects.entries()) {
			const isInside = i !== j && one.y === other.y && one.height < other.height;
			if (isInside) expect(numbers[j]!.figure!.value).toBeGreaterThan(numbers[i]!.figure!.value);
			const within = claims.get(numbers[i]!.figure!.within?.claim ?? '');
			if (within === numbers[j]) expect(isInside).toBe(true);
			if (!numbers[i]!.figure!.within) expect(isInside).toBe(false);
		}
	const parts = $('figure.figures .part')
		.toArray()
		.map((el) => toWords($(el).text()));
	expect(parts).toEqual(['Part of the 102: CNN.', 'Part of the 54: Newsweek, Newsweek.']);
});

test('every event has a mark in the chart of events, which says its sentence and leads to it', () => {
	const { $ } = find('timeline/');
	const marks = $('figure.strip .row a').toArray();
	const reached = marks.map((a) => $(a).attr('href')!.split('#')[1]!);
	expect(reached.toSorted()).toEqual(events.map(({ id }) => id).toSorted());
	for (const a of marks) {
		const id = $(a).attr('href')!.split('#')[1]!;
		expect($(`[id="${id}"]`), id).toHaveLength(1);
		const { what } = events.find((event) => event.id === id)!.data;
		expect(toWords($(a).find('title').text())).toContain(toWords(what));
	}
});

test('every chart can be taken away as a picture, and no picture is of a chart that no page shows', () => {
	const shown = pages.flatMap(({ $ }) =>
		$('figure:is(.figures, .strip, .outcome-bars, .when, .record-bars)')
			.toArray()
			.map((figure) => $(figure).find('.picture a[download]').attr('href') ?? ''),
	);
	const made = listFiles(inject('site')).filter((file) => file.startsWith('charts/'));
	expect(made.length).toBeGreaterThan(1);
	expect([...new Set(shown)].toSorted()).toEqual(made.map((file) => `/${file}`).toSorted());
});

test('bars of the record say which is the longest, and what is counted', () => {
	const figures = holding('.record-bars').flatMap(({ $, path }) =>
		$('.record-bars')
			.toArray()
			.map((figure) => ({ path, figure: $(figure) })),
	);
	expect(figures.length).toBeGreaterThan(20);
	for (const { path, figure } of figures) {
		const counts = [...figure.find('li b')].map((el) => Number(figure.find(el).text()));
		const finding = toWords(figure.find('.finding').text());
		const rest = counts.filter((count) => count < Math.max(...counts));
		expect(counts.length, path).toBeGreaterThan(1);
		expect(toWords(figure.find('.finding + .small').text()), path).not.toBe('');
		const isAlone = counts.filter((count) => count > 0).length === 1;
		const isSummed = figure.find('li:last-child').text().includes(' other ');
		const due =
			rest.length === 0 ? /^Evenly split: \d+ of \d+/ : /^Most (often|answers to) .*: \d+/;
		expect(finding, path).toMatch(isAlone ? /^(All \d+|1) \w+: ./ : due);
		if (!isAlone && !isSummed) expect(finding, path).toContain(`: ${Math.max(...counts)}`);
	}
});

test('no list of counts with bars stands without what it finds, but that of one thing', () => {
	const loose = pages.flatMap(({ $, path }) =>
		$('main ul:has(> li > b + svg)')
			.toArray()
			.filter((list) => $(list).closest('figure, .shown').length === 0)
			.filter((list) => $(list).children().length > 1)
			.map(() => path),
	);
	expect(loose).toEqual([]);
});

test('the chart of events has a key, a table of the same numbers, and kinds that differ in shape', () => {
	const { $ } = find('timeline/');
	const rows = $('figure.strip > ul > li:has(.row)').toArray();
	const shapes = rows.map((row) =>
		$(row)
			.find('span path')
			.toArray()
			.map((path) => $(path).attr('d'))
			.join(),
	);
	expect(new Set(shapes).size).toBe(rows.length);
	const drawn = rows.map((row) => toWords($(row).find('span').text()));
	const told = $('figure.strip tbody tr')
		.toArray()
		.map((row) =>
			toWords(
				$(row)
					.find('th, td:nth-child(2)')
					.toArray()
					.map((el) => $(el).text())
					.join(' '),
			),
		);
	expect(drawn).toEqual(told);
	const counts = rows.map((row) => $(row).find('.row a').length);
	expect(counts).toEqual(drawn.map((text) => Number(text.split(' ').at(-1))));
});
