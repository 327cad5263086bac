import { listRecords, problemAt, type Content, type ContentRecord } from '../content.ts';
import { isEnglish } from '../english.ts';
import { countThings, quote, type Problem } from '../problem.ts';

/**
 * Words by which a reason says that there is one source and no other. “Only to show”, “not only” and “only a headline” say no
 * such thing.
 */
const SOLE =
	/(?<!\bnot )\b(?:only(?! to\b| (?:an?|the|its|their) (?:beginning|excerpt|extract|few|fragment|headline|line|part|sentence|title)s?\b)|alone|nowhere else)\b/i;

/** Words for several texts at once: “only in rewrites of agency reports”. */
const MANY =
	/\b(?:only|alone)\b(?: \w+)? (?:\w+ )?(?:articles|blogs|copies|outlets|papers|quotations|reports|reposts|rewrites|sites|sources|summaries|translations)\b/i;

/**
 * Warns of a reason under “weak” that says “only” while the record names more sources than those it speaks of. Two texts of
 * one publisher count as one: “only in the Tide” is true of both.
 */
export function findUntrueOnly(content: Content): Problem[] {
	if (!isEnglish(content)) return [];
	const records = (['claims', 'events', 'places'] as const).flatMap(
		(folder): readonly ContentRecord<'claims' | 'events' | 'places'>[] =>
			listRecords(content, folder),
	);
	const publishers = new Map(
		listRecords(content, 'sources').map(({ id, data }) => [id, data.publisher ?? id]),
	);
	return records.flatMap((record) => {
		const words = findOnly(record.data.weak ?? '');
		const ids = listSources(record);
		const sources = ids.length;
		const outlets = new Set(ids.map((id) => publishers.get(id) ?? id)).size;
		if (!words || MANY.test(words) || outlets <= countNamed(words)) return [];
		const wrong = `“weak” says ${quote(words)}, but the record names ${sources === 2 ? 'two sources' : countThings(sources, 'source')}.`;
		const fix = 'Say what each of them is, or take out the one on which nothing rests.';
		return [{ ...problemAt(record, ['weak'], wrong, fix), level: 'warning' as const }];
	});
}

/** The sentence that says “only”, from there on, or from its beginning where nothing follows. */
function findOnly(reason: string): string | undefined {
	const sentence = reason.split(/[;:.!?](?=\s|$)/).find((one) => SOLE.test(one));
	const found = sentence && SOLE.exec(sentence);
	if (!found) return undefined;
	const isLast = !/^\s*\w/.test(sentence.slice(found.index + found[0].length));
	const before = sentence.slice(0, found.index + found[0].length).replace(/^.*,\s/s, '');
	const words = isLast ? before : sentence.slice(found.index);
	// What is told of a source besides is no other source.
	return words.replace(/,\s+(?:an?|but|though|whose|which|who|where)\b.*$/s, '').trim();
}

/** “Only in the Tide and in a repost” speaks of two. */
function countNamed(words: string): number {
	return 1 + (words.match(/\band\b|,\s+(?=(?:at|by|from|in|on)\b|\p{Lu})/gu)?.length ?? 0);
}

function listSources({ references }: ContentRecord): string[] {
	const sources = references.filter(({ collection }) => collection === 'sources');
	return [...new Set(sources.map(({ id }) => id))];
}
