import { expect, test } from 'vitest';
import { listAnswers, listSources, select, standingOf, type Entry } from './ledger.ts';
import { readText, toWords } from './pages.ts';
import { ledger, listLinks, locate, pages } from './record.ts';

const claims = select(ledger, 'claims');
const stories = select(ledger, 'stories');

const find = (collection: string, id: string) =>
	ledger.find((entry) => entry.collection === collection && entry.id === id)!;
const name = (id: string) => toWords(find('actors', id).data.name);

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
			...[standingOf(claim)].filter((words) => !text.toLowerCase().includes(words)),
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
			// Beside its replies, a claim does not say again what the paragraph above it says.
			const isTold = story.body.includes(`<Reply to="${claim.id}"`);
			const sources = listSources(claim).some((id) => links.has(`sources/${id}`));
			return [
				...[...(isTold ? [] : [toWords(claim.data.statement)]), name(claim.data.speaker)].filter(
					(words) => !text.includes(words),
				),
				...[standingOf(claim)].filter((words) => !text.toLowerCase().includes(words)),
				...(links.has(`claims/${claim.id}`) ? [] : [`a link to claims/${claim.id}`]),
				...(sources ? [] : [`a source of ${claim.id}`]),
			].map((missing) => `/${page.path} lacks ${missing}`);
		}),
	);
	expect(faults).toEqual([]);
});

test('every claim stands in a list by what it is about, with its speaker and its standing', () => {
	const lists = [...pages.values()].filter(({ path }) => path.startsWith('claims/about/'));
	const shown = lists.map((page) => ({ text: readText(page, 'main'), links: listLinks(page) }));
	const faults = claims.filter(
		({ id, data }) =>
			!shown.some(
				({ text, links }) =>
					links.has(`claims/${id}`) &&
					text.includes(`${name(data.speaker)}: ${toWords(data.statement)}`) &&
					text.includes(standingOf({ data })),
			),
	);
	expect(faults.map(({ id }) => id)).toEqual([]);
});

test('the index of claims keeps the ids of those who make them', () => {
	const { $ } = pages.get('claims/')!;
	const speakers = new Set(claims.map(({ data }) => data.speaker as string));
	expect([...speakers].filter((id) => $(`[id="${id}"]`).length !== 1)).toEqual([]);
});

test('an allegation stands beside its reply, or the reason why there is none', () => {
	const accusing = claims.filter(
		({ data }) =>
			data.about?.length > 0 && /^(alleged|reported|stated|disputed)$/.test(data.standing),
	);
	expect(accusing).not.toEqual([]);
	const faults = accusing.flatMap((claim) =>
		[claim, ...listShowing(claim)].flatMap((shown) => {
			const { page } = locate(shown);
			const text = readText(page, 'main');
			const reason = claim.data.noReply && text.includes(toWords(claim.data.noReply));
			const answered = listAnswers(ledger, claim).some((reply) =>
				text.includes(toWords(reply.data.statement)),
			);
			return reason || answered ? [] : [`/${page.path} leaves ${claim.id} without an answer`];
		}),
	);
	expect(faults).toEqual([]);
});
