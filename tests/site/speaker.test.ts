import { expect, test } from 'vitest';
import { select } from './ledger.ts';
import { toWords } from './pages.ts';
import { ledger, locate } from './record.ts';

const claims = select(ledger, 'claims');
const nameOf = (id: string) =>
	toWords(ledger.find((entry) => entry.collection === 'actors' && entry.id === id)!.data.name);

test('the title and the headings of a claim’s page name who says so', () => {
	const faults = claims.flatMap((claim) => {
		const { page } = locate(claim);
		const { $ } = page;
		const speaker = nameOf(claim.data.speaker);
		const statement = toWords(claim.data.statement);
		const said = {
			title: $('title').text(),
			h1: $('h1').text(),
			'og:title': $('meta[property="og:title"]').attr('content') ?? '',
		};
		return Object.entries(said)
			.filter(([, text]) => !toWords(text).includes(`${speaker}: ${statement}`))
			.map(([where]) => `/${page.path}: its ${where} does not say “${speaker}: …”`);
	});
	expect(faults).toEqual([]);
});

test('an answer on a claim’s page stands in type as large as the claim, and names who gives it', () => {
	const answered = claims.filter(({ id }) => claims.some(({ data }) => data.answers?.includes(id)));
	expect(answered).not.toEqual([]);
	const faults = answered.flatMap((claim) => {
		const { $, path } = locate(claim).page;
		const headings = $('.voice .said').toArray();
		const texts = headings.map((el) => toWords($(el).text()));
		return claims
			.filter(({ data }) => data.answers?.includes(claim.id))
			.map(({ data }) => `${nameOf(data.speaker)}: ${toWords(data.statement)}`)
			.filter((answer) => !texts.includes(answer))
			.map((answer) => `/${path}: ${answer}`);
	});
	expect(faults).toEqual([]);
});

test('a claim can be cited: who says it, the version of the facts, and its address', () => {
	const faults = claims.flatMap((claim) => {
		const { $, path } = locate(claim).page;
		const text = toWords($('.citation .line').text());
		const address = $('link[rel=canonical]').attr('href')!;
		const isWhole =
			text.startsWith(`${nameOf(claim.data.speaker)}: ${toWords(claim.data.statement)}`) &&
			/Version of \d+ \w+ \d{4}\. /.test(text) &&
			text.endsWith(address);
		return isWhole ? [] : [`/${path}: ${text}`];
	});
	expect(faults).toEqual([]);
});
