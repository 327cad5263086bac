import { expect, test } from 'vitest';
import { readAddress, resolveLink } from './address.ts';
import { listSources, readLedger, select, type Entry } from './ledger.ts';
import { readPages, readText, toWords, type Page } from './pages.ts';

const ledger = readLedger();
const address = readAddress();
const pages = new Map(readPages().map((page) => [page.path, page]));
const claims = select(ledger, 'claims');
const stories = select(ledger, 'stories');

/** Pages that hold many records, each under its id. */
const shared: Record<string, string> = {
	events: 'timeline/',
	disagreements: 'disagreements/',
	actors: 'actors/',
};

const find = (collection: string, id: string) =>
	ledger.find((entry) => entry.collection === collection && entry.id === id)!;
const name = (id: string) => toWords(find('actors', id).data.name);

/** Where a record stands: its page, and the part of it that is the record's. */
function locate({ collection, id }: Entry): { page: Page; part: string } {
	const path = shared[collection] ?? (collection === 'pages' ? `${id}/` : `${collection}/${id}/`);
	const page = pages.get(path === 'front/' ? '' : path);
	if (!page) throw new Error(`there is no page /${path}`);
	return { page, part: shared[collection] ? `[id="${id}"]` : 'main' };
}

/** The records that a part of a page links to, as `collection/id`. */
function listLinks(page: Page, part = 'main'): Set<string> {
	const hrefs = page
		.$(`${part} a[href], ${part}`)
		.toArray()
		.map((el) => page.$(el).attr('href'));
	const links = hrefs
		.filter((href) => href !== undefined)
		.map((href) => resolveLink(href, page.path, address))
		.map(
			(to) =>
				to && (to.fragment && !/^\w+\/./.test(to.path) ? `${to.path}${to.fragment}` : to.path),
		);
	const here = links.filter((link) => link !== undefined);
	return new Set(here.map((link) => link.replace(/\/$/, '').replace(/^timeline\//, 'events/')));
}

/** The claims that answer `claim`. */
const listReplies = ({ id }: Entry) => claims.filter(({ data }) => data.answers?.includes(id));

/** The stories that show `claim` in a block. */
const listShowing = ({ id }: Entry) =>
	stories.filter(({ body }) => new RegExp(`<(Claim id|Reply to)="${id}"`).test(body));

test('a claim is shown with who says it, how it stands, and where it is printed', () => {
	const faults = claims.flatMap((claim) => {
		const { page } = locate(claim);
		const text = readText(page, 'main');
		const links = listLinks(page);
		return [
			...[toWords(claim.data.statement), name(claim.data.speaker)].filter(
				(words) => !text.includes(words),
			),
			...[claim.data.standing].filter((words) => !text.toLowerCase().includes(words)),
			...listSources(claim)
				.map((id) => `sources/${id}`)
				.filter((link) => !links.has(link)),
		].map((missing) => `/${page.path} lacks ${missing}`);
	});
	expect(faults).toEqual([]);
});

test('a claim in a story is shown with who says it, how it stands, and a link to it and to a source', () => {
	const faults = claims.flatMap((claim) =>
		listShowing(claim).flatMap((story) => {
			const { page } = locate(story);
			const text = readText(page, 'main');
			const links = listLinks(page);
			const sources = listSources(claim).some((id) => links.has(`sources/${id}`));
			return [
				...[toWords(claim.data.statement), name(claim.data.speaker)].filter(
					(words) => !text.includes(words),
				),
				...[claim.data.standing].filter((words) => !text.toLowerCase().includes(words)),
				...(links.has(`claims/${claim.id}`) ? [] : [`a link to claims/${claim.id}`]),
				...(sources ? [] : [`a source of ${claim.id}`]),
			].map((missing) => `/${page.path} lacks ${missing}`);
		}),
	);
	expect(faults).toEqual([]);
});

test('every claim in a list shows its speaker, its standing, and a link to it', () => {
	const page = pages.get('claims/')!;
	const text = readText(page, 'main');
	const links = listLinks(page);
	const faults = claims.filter(
		({ id, data }) =>
			!links.has(`claims/${id}`) ||
			!text.includes(toWords(data.statement)) ||
			!text.includes(name(data.speaker)),
	);
	expect(faults.map(({ id }) => id)).toEqual([]);
});

test('an allegation stands beside its reply, or the reason why there is none', () => {
	const accusing = claims.filter(
		({ data }) => data.about?.length > 0 && /^(alleged|disputed)$/.test(data.standing),
	);
	expect(accusing).not.toEqual([]);
	const faults = accusing.flatMap((claim) =>
		[claim, ...listShowing(claim)].flatMap((shown) => {
			const { page } = locate(shown);
			const text = readText(page, 'main');
			const reason = claim.data.noReply && text.includes(toWords(claim.data.noReply));
			const answered = listReplies(claim).some((reply) =>
				text.includes(toWords(reply.data.statement)),
			);
			return reason || answered ? [] : [`/${page.path} leaves ${claim.id} without an answer`];
		}),
	);
	expect(faults).toEqual([]);
});

test('a source lists every record that rests on it', () => {
	const faults = ledger.flatMap((record) =>
		listSources(record).flatMap((id) => {
			const page = pages.get(`sources/${id}/`)!;
			const { collection } = record;
			const link =
				collection === 'pages' ? record.id.replace('front', '') : `${collection}/${record.id}`;
			return listLinks(page).has(link) ? [] : [`/${page.path} does not lead to ${link}`];
		}),
	);
	expect([...new Set(faults)]).toEqual([]);
});

test('an event, a place and a side of a disagreement each lead to the sources they rest on', () => {
	const faults = [
		...select(ledger, 'events'),
		...select(ledger, 'places'),
		...select(ledger, 'disagreements'),
	].flatMap((record) => {
		const { page, part } = locate(record);
		const links = listLinks(page, part);
		return listSources(record)
			.filter((id) => !links.has(`sources/${id}`))
			.map((id) => `/${page.path} (${record.id}) does not lead to sources/${id}`);
	});
	expect(faults).toEqual([]);
});

test('a source says who published it, how its date is known, its tier, and whether we read all of it', () => {
	const faults = select(ledger, 'sources').flatMap((source) => {
		const { page } = locate(source);
		const text = readText(page, 'main');
		const { publisher, title, description, dated, consulted, noLink, notArchived, note } =
			source.data;
		const words = [publisher, title, description, dated, noLink, notArchived, note]
			.filter(Boolean)
			.map(toWords);
		return [
			...words.filter((part) => !text.includes(part)),
			...(text.toLowerCase().includes(consulted) ? [] : [consulted]),
		].map((missing) => `/${page.path} lacks ${missing}`);
	});
	expect(faults).toEqual([]);
});

test('whatever is weakly sourced says so, and why', () => {
	const weak = ledger.filter(({ data }) => data.weak);
	expect(weak).not.toEqual([]);
	const faults = weak.filter((record) => {
		const { page, part } = locate(record);
		return !readText(page, part).includes(toWords(record.data.weak));
	});
	expect(faults.map(({ file }) => file)).toEqual([]);
});

test('a weakly sourced place is marked so in every list of places', () => {
	const weak = select(ledger, 'places').filter(({ data }) => data.weak);
	const faults = ['places/', 'map/'].flatMap((path) => {
		const { $ } = pages.get(path)!;
		return weak
			.filter(({ id }) => {
				const links = $(`main a[href$="/places/${id}/"]`).filter(
					(_, el) => !$(el).closest('svg').length,
				);
				return !/weak/i.test(links.closest('tr, li').text());
			})
			.map(({ id }) => `/${path}: ${id}`);
	});
	expect(faults).toEqual([]);
});

test('a story shows each of its corrections, and the corrections page all of them', () => {
	for (const story of stories)
		for (const { was, now } of story.data.corrections ?? [])
			for (const path of [`stories/${story.id}/`, 'corrections/']) {
				const text = readText(pages.get(path)!, 'main');
				expect(text).toContain(toWords(was));
				expect(text).toContain(toWords(now));
			}
});
