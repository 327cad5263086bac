import { expect, test } from 'vitest';
import { listSources, select, type Entry } from './ledger.ts';
import { readText, toWords } from './pages.ts';
import { ledger, listLinks, locate, pages } from './record.ts';

const disagreements = select(ledger, 'disagreements');
const nameOf = (collection: string, id: string) =>
	toWords(ledger.find((entry) => entry.collection === collection && entry.id === id)!.data.name);

/** The sides of a disagreement. */
const sidesOf = ({ data }: Entry): { says: string; claim?: string; sources: string[] }[] =>
	data.sides;

test('a disagreement shows every answer with its speaker and its sources, then a reading and its reason', () => {
	const faults = disagreements.flatMap((disagreement) => {
		const { page } = locate(disagreement);
		const links = listLinks(page);
		const text = readText(page, 'main');
		const { question, reading, because } = disagreement.data;
		const speakers = sidesOf(disagreement)
			.flatMap(({ claim }) => claim ?? [])
			.map((id) => ledger.find((one) => one.collection === 'claims' && one.id === id)!)
			.map(({ data }) => nameOf('actors', data.speaker));
		const words = [question, reading, because, ...sidesOf(disagreement).map(({ says }) => says)];
		return [
			...[...words.filter(Boolean).map(toWords), ...speakers].filter((one) => !text.includes(one)),
			...listSources(disagreement)
				.map((id) => `sources/${id}`)
				.filter((link) => !links.has(link)),
		].map((missing) => `/${page.path} lacks ${missing}`);
	});
	expect(faults).toEqual([]);
});

test('the index of disagreements keeps the id of each, and leads on to its page', () => {
	const { $ } = pages.get('disagreements/')!;
	const lost = disagreements.filter(
		({ id }) => $(`li[id="${id}"] > p > a[href$="/disagreements/${id}/"]`).length !== 1,
	);
	expect(lost.map(({ id }) => id)).toEqual([]);
});

test('every source stands once in the lists of its kind, under its id', () => {
	const lists = [...pages.values()].filter(({ path }) => path.startsWith('sources/kind/'));
	const lost = select(ledger, 'sources').filter(
		({ id }) =>
			lists.filter(({ $ }) => $(`li[id="${id}"] a[href$="/sources/${id}/"]`).length > 0).length !==
			1,
	);
	expect(lost.map(({ id }) => id)).toEqual([]);
});

test('every place, actor and publisher stands in the list of all names', () => {
	const names = new Set(
		[...pages.values()]
			.filter(({ path }) => path.startsWith('names/'))
			.flatMap(({ $ }) =>
				$('main li > a:first-child')
					.toArray()
					.map((el) => toWords($(el).text())),
			),
	);
	const wanted = ledger.flatMap(({ collection, data }) => {
		const field = { places: 'city', actors: 'name', sources: 'publisher' }[collection as string];
		return field ? [toWords(data[field])] : [];
	});
	expect(wanted.filter((name) => !names.has(name))).toEqual([]);
});

test('every label of a standing, a status or a tier leads to what it means', () => {
	const { $ } = pages.get('words/')!;
	const faults = [...pages.values()].flatMap((page) =>
		page
			.$('main .standing, main a[href*="/words/#"]')
			.toArray()
			.map((el) => page.$(el).attr('href') ?? 'no link')
			.filter((href) => $(`[id="${href.split('#')[1]}"]`).length !== 1)
			.map((href) => `/${page.path}: ${href}`),
	);
	expect([...new Set(faults)]).toEqual([]);
});

test('a filter leads from its heading to what statuses mean, and each sign for what is weakly sourced to what that means', () => {
	const find = (selector: string) =>
		[...pages.values()].flatMap(({ $ }) => [...$(selector)].map((el) => $(el)));
	const headings = find('.filter .statuses legend');
	const signs = find(':is(.key, .legend) > li').filter(
		(sign) => toWords(sign.text()) === 'Weakly sourced',
	);
	expect(Math.min(headings.length, signs.length)).toBeGreaterThan(20);
	for (const heading of headings)
		expect(heading.find('a').attr('href')).toMatch(/\/words\/#statuses$/);
	for (const sign of signs) expect(sign.find('a').attr('href')).toMatch(/\/words\/#weak$/);
});
