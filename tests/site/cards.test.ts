import { expect, test } from 'vitest';
import { findFaults, isFrame, readPages, type Page } from './pages.ts';

const pages = readPages().filter(({ path }) => !isFrame(path));

/** What is twice in a list. */
const findTwice = (list: readonly (string | undefined)[]) =>
	list.filter((one, i) => list.indexOf(one) < i).map((one) => `${one} stands twice`);
const listLinks = ({ $ }: Page, selector: string) =>
	$(`main ${selector}`)
		.toArray()
		.map((link) => $(link).attr('href'));

test.each([
	['claim', ':is(article.claim > .says a, article.voice > .said a, li:has(> p .standing) > a)'],
	['event', '.events > li > .label > a'],
	['beat', 'figure.beats > ol > li > .label > a'],
	['disagreement', 'article.disagreement .question a'],
])('no card of a %s stands twice on a page, of whatever kind', (_, selector) => {
	expect(pages.some((page) => listLinks(page, selector).length > 1)).toBe(true);
	expect(findFaults(pages, (page) => findTwice(listLinks(page, selector)))).toEqual([]);
});

test('the page of an actor names every claim and answer once', () => {
	const actors = pages.filter(({ path }) => /^actors\/./.test(path));
	const links = 'section[aria-labelledby] :is(ul, li) a[href*="/claims/"]';
	expect(actors.some((page) => listLinks(page, links).length > 5)).toBe(true);
	expect(findFaults(actors, (page) => findTwice(listLinks(page, links)))).toEqual([]);
});
