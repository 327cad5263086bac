import { expect, test } from 'vitest';
import { noSearch } from '../../src/search/searchquery.ts';
import { readAddress, resolveLink } from './address.ts';
import { select, type Entry } from './ledger.ts';
import { isFrame } from './pages.ts';
import { ledger, pages } from './record.ts';
import { find, resultOf, results } from './results.ts';

const kinds = [
	'stories',
	'places',
	'claims',
	'disagreements',
	'events',
	'actors',
	'sources',
] as const;
const records = kinds.flatMap((kind) => select(ledger, kind));

const titleOf = ({ data }: Entry): string =>
	data.statement ??
	data.what ??
	data.question ??
	data.city ??
	data.name ??
	data.title ??
	data.description;

test('every published record can be found by its own title', () => {
	const faults = records.flatMap((record) => {
		const { results } = find({ ...noSearch, q: titleOf(record), kind: record.collection });
		const at = results.findIndex(({ address }) => address === resultOf(record)?.address);
		return at >= 0 && at < 5 ? [] : [`${record.file}: ${at}`];
	});
	expect(faults).toEqual([]);
	expect(results.filter(({ kind }) => kind !== 'countries')).toHaveLength(records.length);
});

test('every result leads to a page of the site, and to the part that it names', () => {
	const faults = results.flatMap(({ address }) => {
		const to = resolveLink(address, 'search/', readAddress());
		const page = to && pages.get(to.path);
		const hasPart = !to?.fragment || page?.$(`[id="${to.fragment}"]`).length;
		return page && hasPart ? [] : [address];
	});
	expect(faults).toEqual([]);
});

test('without a script, the page of the search leads to every list, country and year', () => {
	const { $ } = pages.get('search/')!;
	const links = new Set(
		$('main a[href]')
			.toArray()
			.map((el) => $(el).attr('href')!),
	);
	const reached = [...links].map((href) => resolveLink(href, 'search/', readAddress())?.path);
	const lists = [
		'stories/',
		'places/',
		'timeline/',
		'claims/',
		'disagreements/',
		'actors/',
		'sources/',
	];
	const countries = select(ledger, 'places').map(
		({ data }) => `map/${data.country.toLowerCase()}/`,
	);
	const years = [...pages.keys()].filter((path) => /^timeline\/\d{4}\/$/.test(path));
	const parts = [...pages.keys()].filter((path) =>
		/^(claims\/about\/\w+|sources\/kind\/[\w-]+)\/$/.test(path),
	);
	expect(reached).toEqual(expect.arrayContaining([...lists, ...countries, ...years, ...parts]));
	expect($('noscript').text()).toContain('the lists below');
	expect($('main form').not('template form').length).toBe(0);
});

test('every page leads to the search, apart from those that stand in frames', () => {
	const without = [...pages.values()]
		.filter(({ path }) => !isFrame(path))
		.filter(({ $ }) => $('body > header a[href$="/search/"]').length !== 1);
	expect(without.map(({ path }) => path)).toEqual([]);
});

test('a name in its own script finds the same as the name in Latin letters', () => {
	const named = select(ledger, 'actors').filter(({ data }) => data.otherNames);
	expect(named).not.toEqual([]);
	for (const actor of named)
		for (const { name } of actor.data.otherNames) {
			const [first] = find({ ...noSearch, q: name }).results;
			expect(first?.address, name).toBe(resultOf(actor).address);
			expect(pages.get(`actors/${actor.id}/`)!.$('header bdi[lang]').text()).toContain(name);
		}
});

test.each([
	['230,000', 'claims', /230,000/],
	['Madrid', 'places', /^Madrid/],
	['Nantong', 'actors', /^Nantong police/],
	['Nantnog', 'actors', /^Nantong police/],
	['Croydon', 'places', /Croydon/],
	['Spain', 'countries', /^Spain/],
	['sao paulo', 'places', /^São Paulo/],
	['Prag', 'places', /^Prague/],
	['safeguard defenders', 'actors', /^Safeguard Defenders/],
	['guilty plea', 'stories', /guilty plea/],
	['36 38 54 102', 'stories', /36, 38, 54, 102/],
])('a reader who types “%s” finds what is meant first', (q, kind, title) => {
	const [first] = find({ ...noSearch, q }).results;
	expect([first?.kind, first?.title]).toEqual([kind, expect.stringMatching(title)]);
});

test('a reader who asks for the police of Croydon finds what they found among the first five', () => {
	const { results } = find({ ...noSearch, q: 'Croydon police' });
	expect(results.slice(0, 5).map(({ head }) => head)).toContain('Metropolitan Police: ');
});
