import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readLedger, readSite, select } from './ledger.ts';
import { listFiles, readPages, readText, toWords } from './pages.ts';

const { accused } = readSite();
const claim = select(readLedger(), 'claims').find(({ id }) => id === accused?.answer)!;
const says = toWords(claim.data.statement);
const pages = readPages();

/** How the answer is headed on a map of a day: one that came after that day says so. */
const headOn = (path: string) => {
	const [day] = /\d{4}-\d{2}-\d{2}/.exec(path) ?? [];
	const isLater = day !== undefined && day < claim.data.said;
	return `${accused!.name} ${isLater ? 'answered later' : 'answers'}`;
};

test('every map, and every frame of it, says what the accused side answers, and leads to its claim', () => {
	const maps = pages.filter(({ $, path }) => /^(embed\/)?map\//.test(path) && $('svg.map').length);
	expect(maps.length).toBeGreaterThan(50);
	for (const page of maps) {
		// Further pages of a long table have no map.
		const links = page.$(`a[href$="/claims/${claim.id}/"]`);
		expect(links.length, page.path).toBeGreaterThan(0);
		expect(readText(page), page.path).toContain(headOn(page.path));
		expect(readText(page), page.path).toContain(says);
	}
});

test('the front page says so below its map, and leads to the claim', () => {
	const { $ } = pages.find(({ path }) => path === '')!;
	const said = $('.maps figcaption .answer');
	expect(toWords(said.text())).toMatch(new RegExp(`^${accused!.name} answers, [^:]+: `));
	expect(toWords(said.text())).toContain(says);
	expect(said.find('a').attr('href')).toMatch(new RegExp(`/claims/${claim.id}/$`));
});

test('every picture of a map says so, too', () => {
	const folder = inject('site');
	const pictures = listFiles(folder).filter((file) => /^map\/.*\.svg$/.test(file));
	expect(pictures.length).toBeGreaterThan(20);
	for (const file of pictures) {
		const svg = readFileSync(join(folder, file), 'utf8').replace(/<[^>]*>/g, ' ');
		expect(toWords(svg), file).toContain(headOn(file));
		expect(toWords(svg), file).toContain(says);
	}
});

test('a claim that it answers with all others shows it first of the answers, as large as they are', () => {
	const answered: string[] = claim.data.answersInGeneral;
	expect(answered.length).toBeGreaterThan(5);
	for (const id of answered) {
		const { $ } = pages.find(({ path }) => path === `claims/${id}/`)!;
		const first = $('section[aria-labelledby=reply] .voice h3 a').first();
		expect(first.attr('href'), id).toMatch(new RegExp(`/claims/${claim.id}/$`));
	}
});
