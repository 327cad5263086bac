import type { Content, ContentRecord } from '../content.ts';
import { problemAt } from '../content.ts';
import { isSilent, listPublished, nameKey } from '../fingerprint.ts';
import { listPages } from '../pagelist.ts';
import type { Problem } from '../problem.ts';
import { PUBLISHED } from '../publishedlist.ts';

/**
 * Finds records that tell readers something else than when they were published, and do not say so; and those that are gone
 * without a redirect. A publisher who keeps no list of what was published is not asked.
 */
export function findSilentChanges(content: Content): Problem[] {
	const { published } = content;
	if (!published) return [];
	const records = listPublished(content);
	const changed = records
		.filter((record) => record.raw !== undefined && !record.isCut && isSilent(record, published))
		.map((record) => explainChange(record));
	return [...changed, ...findGone(content, new Set(content.records.map(nameKey)))];
}

function explainChange(record: ContentRecord): Problem {
	const key = nameKey(record);
	const wrong = 'It says something else than when it was published last, and does not say so.';
	const fix = `Add what changed under “changed”, or what was wrong under “corrections”; of a slip of the pen run: npm run published -- --minor ${key}`;
	return problemAt(record, [], wrong, fix);
}

/** Records that were published and are not there: readers who kept an address are to be led on. */
function findGone(content: Content, there: ReadonlySet<string>): Problem[] {
	const moved = new Set((content.site?.data.moved ?? []).map(({ from }) => from));
	const pages = listPages(content);
	return [...(content.published ?? [])].flatMap(([key, { line }]) => {
		if (there.has(key) || moved.has(`${key}/`) || pages.has(`${key}/`)) return [];
		const wrong = `“${key}” was published, and is gone.`;
		const fix = `Say under “moved” in ${content.folder}/site.yaml where ${key}/ leads now; or, if nobody is to be led on, take this line out.`;
		return [{ file: `${content.folder}/${PUBLISHED}`, line, column: 1, wrong, fix }];
	});
}
