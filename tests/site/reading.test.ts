import { describe, expect, inject, test } from 'vitest';
import { listAnswers, readLedger, select, type Entry } from './ledger.ts';
import { readPages, readText, toWords, type Page } from './pages.ts';
import { findLost, listSourceLinks, listTexts, readView, squeeze } from './reader.ts';
import { sites } from './taken.ts';

/** Our investigation, and the invented one. */
describe.each([
	{ content: sites.ours.content, built: 'site' },
	{ content: sites.invented.content, built: 'invented' },
] as const)('the site of $content', ({ content, built }) => {
	const ledger = readLedger(content);
	const stories = select(ledger, 'stories');
	const pages = new Map(readPages(inject(built)).map((page) => [page.path, page]));

	const open = ({ collection, id }: Entry) => {
		const page = pages.get(`${collection}/${id}/`)!;
		return { page, view: readView(page) };
	};
	const find = (collection: string, id: string) =>
		ledger.find((entry) => entry.collection === collection && entry.id === id)!.data;

	/** The words of a claim that nobody may lose: what it says, and who says it. */
	const tell = ({ data }: Entry): string[] => [data.statement, find('actors', data.speaker).name];

	// A quotation within a title gets other marks.
	const bare = (text: string) => text.replace(/["']/g, '');
	test('a reader view is offered for each story, with its title, byline and date', () => {
		for (const story of stories) {
			const { isOffered, title, byline, published } = open(story).view;
			expect({ isOffered, title, byline, published }).toEqual({
				isOffered: true,
				title: toWords(story.data.title),
				byline: story.data.byline,
				published: story.data.published,
			});
		}
	});

	test('a reader view of a story keeps its words: each paragraph, unknown, note and correction, in their order', () => {
		for (const story of stories) {
			const { page, view } = open(story);
			const texts = listTexts(page, 'main');
			expect(texts.length).toBeGreaterThan(30);
			expect(findLost(view, texts), page.path).toEqual([]);
		}
	});

	test('a reader view keeps a heading whatever it is called', () => {
		const { page } = open(stories[0]!);
		for (const id of ['what-the-media-said', 'comments-of-the-community', 'a-footer-of-the-book']) {
			const html = page.html.replace(/(<h2 id=")[^"]+(" class="content")/, `$1${id}$2`);
			expect(html).toContain(id);
			expect(readView({ ...page, html }).$(`[id="${id}"]`).length).toBe(1);
		}
	});

	test('a reader view of a story keeps the speaker of each claim that its text tells, and its replies or why there are none', () => {
		for (const story of stories) {
			const { view } = open(story);
			const shown = [...story.body.matchAll(/<(?:Claim id|Reply to)="([^"]+)"/g)].map(([, id]) =>
				ledger.find((entry) => entry.collection === 'claims' && entry.id === id)!,
			);
			const due = shown.flatMap((claim) => [
				find('actors', claim.data.speaker).name,
				...listAnswers(ledger, claim).flatMap(tell),
				...[claim.data.noReply ?? []].flat(),
			]);
			expect(due.filter((words) => !view.text.includes(squeeze(words)))).toEqual([]);
		}
	});

	test('a reader view of a story keeps the notes: pointers as numbers, entries with their sources, and the ways there and back', () => {
		for (const story of stories) {
			const { page, view } = open(story);
			const pointers = (of: Page['$']) =>
				of('sup > a[href^="#n"]')
					.toArray()
					.map((el) => [of(el).attr('href'), of(el).attr('id'), of(el).text().trim()]);
			expect(pointers(view.$)).toEqual(pointers(page.$));
			expect(pointers(view.$)).not.toEqual([]);
			for (const [to, , number] of pointers(view.$)) {
				expect(to).toBe(`#n${number}`);
				const note = view.$(`li[id="n${number}"]`);
				expect(listSourceLinks(view.$, number)).toEqual(listSourceLinks(page.$, number));
				expect(view.$(note.find('a[href^="#c"]').attr('href')!).length).toBe(1);
			}
			for (const [, id] of story.body.matchAll(/ source="([^"]+)"/g)) {
				const { title, description } = find('sources', id!);
				expect(bare(view.text)).toContain(bare(squeeze(title ?? description)));
			}
		}
	});

	test('a reader view has no drawing, whose names would run together, and lists the places of a map in a story', () => {
		for (const path of ['', 'map/', ...stories.map(({ id }) => `stories/${id}/`)])
			expect(readView(pages.get(path)!).$('svg').length, path).toBe(0);
		for (const story of stories)
			for (const [, ids] of story.body.matchAll(/<PlaceMap\s+places="([^"]+)"/g)) {
				const list = open(story).view.$('figure').text();
				for (const id of ids!.split(/,\s*/)) expect(list).toContain(find('places', id).city);
			}
	});

	test('a reader view of a claim keeps its answers, or says that there are none', () => {
		const faults = select(ledger, 'claims').flatMap((claim) => {
			const { page, view } = open(claim);
			const answers = listAnswers(ledger, claim);
			const reason = claim.data.noReply ?? readText(page, '#reply ~ p');
			return [...tell(claim), ...(answers.length > 0 ? answers.flatMap(tell) : [reason])]
				.filter((words) => !view.text.includes(squeeze(words)))
				.map((words) => `/${page.path} lacks ${words}`);
		});
		expect(faults).toEqual([]);
	});

	test('no reader view of any page keeps a claim and drops the answer that stands on the page', () => {
		const claims = select(ledger, 'claims');
		const faults = [...pages.values()]
			.filter(({ path }) => !/^(map|embed|sources|data)\/./.test(path))
			.flatMap((page) => {
				const view = readView(page);
				const whole = squeeze(readText(page, 'main'));
				return claims
					.filter(({ data }) => view.text.includes(squeeze(data.statement)))
					.flatMap((claim) => [
						...listAnswers(ledger, claim).flatMap(tell),
						...[claim.data.noReply ?? []].flat(),
					])
					.map(squeeze)
					.filter((words) => whole.includes(words) && !view.text.includes(words))
					.map((words) => `/${page.path} drops ${words}`);
			});
		expect(faults).toEqual([]);
	});

	test('a reader view keeps all words of each place, the front page and texts about the site', () => {
		const paths = [...select(ledger, 'places').map(({ id }) => `places/${id}/`), '', 'method/'];
		for (const path of [...paths, ...['about/'].filter((one) => pages.has(one))]) {
			const page = pages.get(path)!;
			expect(findLost(readView(page), listTexts(page, 'main')), path).toEqual([]);
		}
	});
});
