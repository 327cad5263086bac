import { expect, test } from 'vitest';
import { isSentence } from '../../src/lib/sentence.ts';
import { readLedger, select, standingOf } from './ledger.ts';
import { readPages, toWords, type Page } from './pages.ts';

const pages = readPages();
const ledger = readLedger();
const claims = select(ledger, 'claims');
const nameOf = (id: string): string =>
	select(ledger, 'actors').find((actor) => actor.id === id)!.data.name;
const readDescription = ({ $ }: Page) => $('meta[name=description]').attr('content') ?? '';

test('each page describes itself in whole sentences, of 160 letters at most', () => {
	const faults = pages
		.map((page) => ({ path: page.path, text: readDescription(page) }))
		.filter(({ text }) => text.length < 20 || text.length > 160 || !isSentence(text));
	expect(faults).toEqual([]);
});

test('no two pages describe themselves alike', () => {
	const byText = Map.groupBy(pages, readDescription);
	const twice = [...byText].filter(([, same]) => same.length > 1);
	expect(twice.map(([text, same]) => [text, same.map(({ path }) => path)])).toEqual([]);
});

test('a page of a claim describes it with its speaker and how it stands', () => {
	const faults = claims.flatMap(({ id, data }) => {
		const page = pages.find(({ path }) => path === `claims/${id}/`)!;
		const text = toWords(readDescription(page));
		const speaker = toWords(nameOf(data.speaker));
		const isNamed = text.startsWith(`${speaker}: `) || text.startsWith(`A claim by ${speaker},`);
		return isNamed && text.toLowerCase().includes(standingOf({ data })) ? [] : [text];
	});
	expect(faults).toEqual([]);
});

/** What a page says of itself where it is not seen: in a tab, in results of a search, beside a link. */
function listSayings({ $ }: Page): string[] {
	const names = ['description', 'citation_title'].map((name) => `[name="${name}"]`);
	const properties = ['title', 'description', 'image:alt'].map((name) => `[property="og:${name}"]`);
	const tags = $([...names, ...properties].map((part) => `meta${part}`).join(', ')).toArray();
	return [$('title').text(), ...tags.map((el) => $(el).attr('content') ?? '')].map(toWords);
}

test('no title and no description of any page tells a claim without saying who makes it', () => {
	const told = claims.map(({ data }) => ({
		bare: toWords(data.statement).replace(/\.$/, ''),
		said: `${toWords(nameOf(data.speaker))}: ${toWords(data.statement).replace(/\.$/, '')}`,
	}));
	const faults = pages.flatMap((page) =>
		listSayings(page).flatMap((text) =>
			told
				.filter(({ bare, said }) => text.split(said).join('').includes(bare))
				.map(({ bare }) => `/${page.path}: ${bare}`),
		),
	);
	expect(faults).toEqual([]);
});
