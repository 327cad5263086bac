import type { Content } from '../../check/content.ts';
import { isSilent, listPublished, nameKey, takeVersion } from '../../check/fingerprint.ts';
import { writePublished } from '../../check/publishedlist.ts';

/**
 * The list of what was published, after records were changed in a way that readers need not be told of; `rename` gives the new
 * name of a record. What had changed without a word before still has. Undefined where no list is kept.
 */
export function carryVersions(
	before: Content,
	after: Content,
	rename: (key: string) => string,
): string | undefined {
	const { published } = before;
	if (!published) return undefined;
	const silent = new Set(
		listPublished(before)
			.filter((record) => isSilent(record, published))
			.map((record) => rename(nameKey(record))),
	);
	const kept = new Map([...published].map(([key, version]) => [rename(key), version] as const));
	for (const record of listPublished(after)) {
		const key = nameKey(record);
		const known = kept.get(key);
		if (known && !silent.has(key)) kept.set(key, { ...known, ...takeVersion(record) });
	}
	return writePublished(kept);
}
