import { expect, test } from 'vitest';
import { readAddress } from './address.ts';
import { readLedger, select } from './ledger.ts';
import { findFaults, readPages, type Page } from './pages.ts';
import { findSchemaFaults } from './schemaorg.ts';

const pages = readPages();
const address = readAddress();
const ledger = readLedger();

/** What a page says of itself to machines, as a flat list. */
function readData({ $ }: Page): any[] {
	return $('script[type="application/ld+json"]')
		.toArray()
		.map((el) => JSON.parse($(el).text()))
		.flatMap((data) => data['@graph'] ?? data);
}

const findData = (path: string, type: string) =>
	readData(pages.find((page) => page.path === path)!).find((data) => data['@type'] === type);

test('JSON in a page never holds a “<”, so that no headline can end it', () => {
	const faults = findFaults(pages, ({ $ }) =>
		$('script[type="application/ld+json"]')
			.toArray()
			.filter((el) => $(el).text().includes('<'))
			.map((el) => $(el).text()),
	);
	expect(faults).toEqual([]);
});

test('JSON in a page can be read, and names schema.org', () => {
	for (const page of pages)
		page.$('script[type="application/ld+json"]').each((_, el) => {
			expect(JSON.parse(page.$(el).text())['@context']).toMatch(/^https:\/\/schema\.org\/?$/);
		});
});

test.each(select(ledger, 'stories'))(
	'the story $id says what it is, and what it rests on',
	(story) => {
		const article = findData(`stories/${story.id}/`, 'NewsArticle');
		expect(article).toMatchObject({
			headline: story.data.title,
			description: story.data.dek,
			datePublished: expect.stringMatching(/^\d{4}/),
			dateModified: expect.stringMatching(/^\d{4}/),
			inLanguage: expect.any(String),
			author: expect.anything(),
			publisher: {
				name: expect.any(String),
				ethicsPolicy: expect.stringContaining(address),
				verificationFactCheckingPolicy: expect.stringContaining(address),
				correctionsPolicy: expect.stringContaining(address),
			},
		});
		expect(JSON.stringify(article.url ?? article.mainEntityOfPage)).toContain(
			`${address}stories/${story.id}/`,
		);
		const named = JSON.stringify([article.citation, article.isBasedOn]);
		const isNamed = (id: string) =>
			[
				`${address}sources/${id}/`,
				select(ledger, 'sources').find((one) => one.id === id)!.data.link,
			]
				.filter((to) => to !== undefined)
				.some((to) => named.includes(to));
		const cited = [...story.body.matchAll(/<Cite\s+source="([^"]+)"/g)].map((match) => match[1]!);
		expect(cited.filter((id) => !isNamed(id))).toEqual([]);
		const built: string[] = story.data.builtFrom ?? [];
		expect(built.filter((id) => !isNamed(id))).toEqual([]);
		expect(article.isBasedOn?.length ?? 0).toBe(built.length);
		for (const { now } of story.data.corrections ?? [])
			expect(JSON.stringify(article.correction)).toContain(JSON.stringify(now).slice(1, -1));
	},
);

test('the map says that it is a dataset of places, and under which licence', () => {
	expect(findData('map/', 'Dataset')).toMatchObject({
		name: expect.any(String),
		description: expect.any(String),
		license: expect.stringMatching(/^https:/),
		creator: expect.anything(),
		dateModified: expect.stringMatching(/^\d{4}-\d{2}-\d{2}/),
	});
});

test('what a page says to machines keeps the rules of schema.org and of Google', () => {
	const faults = findFaults(pages, (page) => readData(page).flatMap(findSchemaFaults));
	expect(faults).toEqual([]);
});

test.each(select(ledger, 'claims'))(
	'the claim $id says who makes it and where it is printed, and is judged by nobody',
	({ id, data }) => {
		const path = `claims/${id}/`;
		const claim = findData(path, 'Claim');
		expect(claim).toMatchObject({ text: data.statement, mainEntityOfPage: address + path });
		expect(claim.author.url).toBe(`${address}actors/${data.speaker}/`);
		expect(claim.appearance).toHaveLength(data.sources.length);
	},
);

test('no page claims to have checked a claim as a fact checker does', () => {
	const said = pages.filter(({ html }) => html.includes('ClaimReview'));
	expect(said.map(({ path }) => path)).toEqual([]);
});

test('each record says in which list it stands', () => {
	const lists = ['stories', 'claims', 'places', 'sources', 'disagreements'] as const;
	for (const collection of lists)
		for (const { id } of select(ledger, collection)) {
			const { itemListElement } = findData(`${collection}/${id}/`, 'BreadcrumbList');
			expect(itemListElement.map(({ item }: { item?: string }) => item)).toEqual([
				address,
				`${address}${collection}/`,
			]);
		}
});
