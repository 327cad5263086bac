import { findNearest } from '../../lib/nearest.ts';
import { listRecords, problemAt, type Content, type ContentRecord } from '../content.ts';
import { everywhere } from '../everywhere.ts';
import { listPages, listSlugs } from '../pagelist.ts';
import { quote, type Problem } from '../problem.ts';
import { pickGroup } from '../validfields.ts';
import { explainDangling } from './dangling.ts';
import { neededPages } from './empty.ts';

/** Finds what `site.yaml` points to that is not there: policies, the story that leads, the answer of the accused, pages of the header and the footer. */
export function findDanglingSettings(content: Content): Problem[] {
	return [...findInPolicies(content), ...findInRecords(content), ...findInNavigation(content)];
}

/** A policy is the id of a page; a # and a heading of the page may follow. */
function findInPolicies(content: Content): Problem[] {
	const { site } = content;
	if (!site) return [];
	return Object.entries(pickGroup(site, 'policies')).flatMap(([name, policy]) => {
		if (policy === undefined) return [];
		const [id = '', heading] = policy.split('#');
		const page = listRecords(content, 'pages').find((one) => one.id === id);
		const path = ['policies', name];
		if (page) return heading === undefined ? [] : findHeading(site, path, page, heading);
		if (neededPages.includes(id)) return [];
		const { wrong, fix } = explainDangling(content, 'pages', id);
		return [problemAt(site, path, wrong, fix)];
	});
}

type Settings = NonNullable<Content['site']>;

function findHeading(site: Settings, path: string[], page: ContentRecord, heading: string) {
	const slugs = listSlugs(page.body?.headings.map(({ text }) => text) ?? []);
	if (!page.body || page.isCut || slugs.includes(heading)) return [];
	const meant = findNearest(heading, slugs);
	const wrong = `It points to ${quote(heading)}, but ${page.file} has no such heading.`;
	const add = `Add that heading to the page, or write “${page.id}” alone.`;
	return [problemAt(site, path, wrong, meant ? `Did you mean “${page.id}#${meant}”?` : add)];
}

/** What leads, and what answers all. */
function findInRecords(content: Content): Problem[] {
	const { site } = content;
	if (!site) return [];
	const { leadStory, accused } = site.data;
	const pointers = [
		{ kind: 'stories', id: leadStory, path: ['leadStory'] },
		{ kind: 'claims', id: accused?.answer, path: ['accused', 'answer'] },
	] as const;
	return pointers.flatMap(({ kind, id, path }) => {
		if (id === undefined || listRecords(content, kind).some((one) => one.id === id)) return [];
		const { wrong, fix } = explainDangling(content, kind, id);
		return [problemAt(site, path, wrong, fix)];
	});
}

function findInNavigation(content: Content): Problem[] {
	const { site } = content;
	const missing = listLinks(site).filter(({ page }) => !hasPage(content, page));
	if (!site || missing.length === 0) return [];
	const paths = [...listPages(content).keys()]
		.filter((path) => path.endsWith('/') && !path.startsWith('embed/'))
		.map((path) => path.slice(0, -1));
	return missing.map(({ page, path }) => {
		const top = paths.filter((one) => !one.includes('/'));
		const meant = findNearest(page, paths);
		const fix = meant ? `Did you mean “${meant}”?` : `Choose one of: ${top.toSorted().join(', ')}.`;
		return problemAt(site, path, `The site has no page ${quote(page)}.`, fix);
	});
}

/** Whether one may lead to a page. For most that are asked for, the list of all need not be made. */
function hasPage(content: Content, page: string): boolean {
	const path = `${page}/`;
	if (page === '' || page.startsWith('embed/')) return false;
	return everywhere.includes(path) || listPages(content).has(path);
}

/** The pages that the header and the footer lead to, each with where it is named. */
function listLinks(site: Content['site']) {
	return (['navigation', 'footer'] as const).flatMap((name) =>
		(site?.data[name] ?? []).map(({ page }, i) => ({ page, path: [name, i, 'page'] })),
	);
}
