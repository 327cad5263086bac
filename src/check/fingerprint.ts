import { createHash } from 'node:crypto';
import { newsFolders } from '../ledger/update.ts';
import { findEmbargo } from '../ledger/embargo.ts';
import { splitMdx } from './frontmatter.ts';
import type { Content, ContentRecord } from './content.ts';
import type { PublishedVersion } from './publishedlist.ts';

/** Fields that keep the books on a record, or say only where more is to be found. */
const aside = new Set([
	...['added', 'changed', 'corrections', 'updated', 'draft', 'exceptions'],
	...['sources', 'builtFrom', 'link', 'noLink', 'archived', 'notArchived'],
]);

/** Lists of ids that say where a record is shown; inside other fields they mean more. */
const shownAt = new Set(['places', 'claims', 'countries', 'tags', 'beats']);

/** Lists the records that are published by the day of the site’s facts and say what became of them. */
export function listPublished({ records, site }: Content): ContentRecord[] {
	const today = site?.data.updated ?? '';
	return records.filter((record) => {
		if (!newsFolders.some((name) => name === record.collection)) return false;
		if (record.collection !== 'stories') return true;
		const { draft, published } = (record as ContentRecord<'stories'>).data;
		return draft !== true && !(published && findEmbargo(published, today));
	});
}

/** How a record is called among those that are published: `claims/red-barrels`. */
export function nameKey({ collection, id }: Pick<ContentRecord, 'collection' | 'id'>): string {
	return `${collection}/${id}`;
}

/**
 * The hash of what a record tells readers, in 16 digits. It stays the same where the order of fields, line breaks, quotation
 * marks of YAML, sources or addresses change.
 */
function hashSubstance({ raw, text, body }: ContentRecord): string {
	const split = body ? splitMdx(text) : undefined;
	const prose = split && 'parts' in split ? split.parts.prose : '';
	const told = JSON.stringify([simplify(raw), plain(prose.replace(/\s*<Cite\b[^>]*\/>/g, ''))]);
	return createHash('sha256').update(told).digest('hex').slice(0, 16);
}

/** How many changes and corrections a record names. */
function countRevisions({ raw }: ContentRecord): number {
	const { changed, corrections } = (raw ?? {}) as Record<string, unknown>;
	return [changed, corrections].reduce<number>(
		(sum, list) => sum + (Array.isArray(list) ? list.length : 0),
		0,
	);
}

/** What a record tells readers now. */
export function takeVersion(record: ContentRecord): Omit<PublishedVersion, 'line'> {
	return { hash: hashSubstance(record), revisions: countRevisions(record) };
}

/** Whether a record tells readers something else than when it was published, and no new change or correction says so. */
export function isSilent(
	record: ContentRecord,
	published: ReadonlyMap<string, PublishedVersion>,
): boolean {
	const before = published.get(nameKey(record));
	if (!before) return false;
	const now = takeVersion(record);
	return now.hash !== before.hash && now.revisions <= before.revisions;
}

function simplify(value: unknown, isTop = true): unknown {
	if (typeof value === 'string') return plain(value);
	if (Array.isArray(value)) return value.map((item) => simplify(item, false));
	if (typeof value !== 'object' || value === null) return value;
	return Object.entries(value)
		.filter(([name]) => !aside.has(name) && !(isTop && shownAt.has(name)))
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, inner]) => [name, simplify(inner, false)]);
}

function plain(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
