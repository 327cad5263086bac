import { makeId } from '../lib/id.ts';
import { lastDay } from '../lib/date.ts';
import * as words from '../words/words.ts';
import { everywhere } from './everywhere.ts';
import { listFacetParts } from './facetparts.ts';
import { listAftermathIds, listClaimParts, listEmbedPages } from './partlist.ts';
import { listNewsPages, listSourceParts, listTimeline } from './partlist.ts';
import { NO_COUNTRY } from '../ledger/country.ts';
import { editorialRules } from '../schema/editorial/exceptions.ts';
import { kindFolders } from '../schema/fields/kindfield.ts';
import type { Collection } from '../schema/fields/ref.ts';
import { listRecords, type Content, type ContentRecord } from './content.ts';

/** The pages that will be built, by path below the site’s address: `stories/one/`; each with the ids one may link to, if they are known. */
export type PageList = Map<string, Set<string> | undefined>;

/** The ids that each page has besides those of records, by its path or the folder of its record. */
const fixedIds: Record<string, string[]> = {
	'': ['latest'],
	places: ['claims', 'events', 'sources-for-this-place'],
	claims: ['reply', 'sources'],
	'sources/': ['tiers', 'tier-A', 'tier-B', 'tier-C', 'tier-D'],
	'claims/': ['subjects', 'speakers'],
	disagreements: ['reading', 'cite'],
	'words/': ['standings', 'statuses', 'answers', 'tiers', 'cautions', 'weak'],
	'data/': ['files', 'whole', 'licence', 'caveats'],
	'map/': ['world', 'legend', 'table', 'cite', 'code', 'days'],
};

const known = new WeakMap<Content, PageList>();

/** Lists the pages of a site by what its records say. Drafts have none. */
export function listPages(content: Content): PageList {
	const pages = known.get(content) ?? makeList(content);
	known.set(content, pages);
	return pages;
}

function makeList(content: Content): PageList {
	const pages: PageList = new Map();
	const add = (path: string, ids: string[] = []) =>
		pages.set(path, new Set(['main', ...(fixedIds[path] ?? []), ...ids]));
	const idsOf = (name: Collection) => listRecords(content, name).map(({ id }) => id);
	const kindCollections = [
		...Object.values(kindFolders),
		...(idsOf('tags').length > 0 ? ['tags' as const] : []),
	];
	const listKindIds = (name: Collection) => idsOf(name).map((id) => `${name}-${id}`);
	for (const path of everywhere) add(path);
	if (content.site?.data.guide !== false) add('guide/', listGuideParts(content));
	add('words/', [...kindCollections, ...kindCollections.flatMap(listKindIds)]);
	add('places/', [...listCountries(content), ...listAftermathIds(content)]);
	add('actors/', idsOf('actors'));
	const parts = [listTimeline, listFacetParts, listClaimParts, listSourceParts, listNewsPages];
	for (const { path, ids } of parts.flatMap((list) => list(content))) add(path, ids);
	add('disagreements/', idsOf('disagreements'));
	add('map/', listUsedStatuses(content));
	for (const name of ['places', 'claims', 'actors', 'sources', 'disagreements', 'media'] as const)
		for (const id of idsOf(name)) add(`${name}/${id}/`, fixedIds[name]);
	for (const record of listTexts(content)) pages.set(findPath(record), listTextIds(record));
	for (const id of listMapIds(content)) {
		add(`map/${id}/`);
		pages.set(`embed/map/${id}/`, new Set());
		add(`map/${id}/picture/`);
	}
	for (const { path } of listEmbedPages(content)) pages.set(path, new Set());
	add('map/picture/');
	return pages;
}

/** The path of the page that shows the text of a story or a page. */
export function findPath({ collection, id }: ContentRecord): string {
	if (collection === 'stories') return `stories/${id}/`;
	return id === 'front' ? '' : `${id}/`;
}

function listTexts(content: Content): ContentRecord[] {
	const stories = listRecords(content, 'stories').filter(({ data }) => data.draft !== true);
	return [...stories, ...listRecords(content, 'pages')];
}

/** The ids one may link to on the page that shows the text of a story or a page; nobody knows them where part of it can’t be read. */
export function listTextIds({ id, body, isCut }: ContentRecord): Set<string> | undefined {
	if (isCut) return undefined;
	const fixed = ['main', ...(id === 'front' ? (fixedIds[''] ?? []) : [])];
	if (!body) return new Set(fixed);
	const slugs = listSlugs(body.headings.map(({ text }) => text));
	const notes = body.notes.map((_, i) => `n${i + 1}`);
	const cites = body.notes.some((note) => 'source' in note);
	return new Set([...fixed, ...slugs, ...notes, ...(cites ? ['notes'] : [])]);
}

/** The ids that Astro gives headings (github-slugger): one that stands again gets a number. */
export function listSlugs(texts: readonly string[]): string[] {
	const seen = new Map<string, number>();
	return texts.map((text) => {
		const slug = text
			.toLowerCase()
			.replace(/[^\p{L}\p{N}\p{M}_\- ]/gu, '')
			.replaceAll(' ', '-');
		const before = seen.get(slug) ?? 0;
		seen.set(slug, before + 1);
		return before === 0 ? slug : `${slug}-${before}`;
	});
}

function listGuideParts({ blocks: all }: Content): string[] {
	const blocks = [...all.keys()].map((name) => `block-${name.toLowerCase()}`);
	const rules = Object.keys(editorialRules).map((name) => `rule-${name}`);
	return ['blocks', 'rules', ...blocks, ...rules];
}

function listCountries(content: Content): string[] {
	const places = listRecords(content, 'places');
	const codes = places.map(({ data }) => data.country ?? NO_COUNTRY);
	return [...new Set(codes.map((code) => code.toLowerCase()))];
}

function listUsedStatuses(content: Content): string[] {
	const used = listChanges(content).map(({ status }) => status);
	return listRecords(content, 'statuses')
		.map(({ id }) => id)
		.filter((id) => used.includes(id));
}

function listChanges(content: Content) {
	return listRecords(content, 'events').flatMap(({ data: { date, changes = [] } }) =>
		changes.map(({ status }) => ({ status, day: date && lastDay(date) })),
	);
}

/** The ids of the maps by day, region, country and status. At more than sixty days there are those of ends of months. */
function listMapIds(content: Content): string[] {
	const { updated = '', focus } = content.site?.data ?? {};
	const region = focus ? focus.title : words.mainArea;
	const days = listChanges(content).flatMap(({ day }) => (day && day <= updated ? [day] : []));
	const ends = days.map((day) => lastDay(day.slice(0, 7))).filter((day) => day <= updated);
	return [
		...new Set([
			...(new Set(days).size > 60 ? ends : days),
			...(region ? [makeId(region)] : []),
			...listCountries(content),
			...listUsedStatuses(content),
		]),
	];
}
