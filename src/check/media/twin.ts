import type { Problem } from '../problem.ts';
import { listRecords, problemAt, type Content } from '../content.ts';

/** Finds files that are there twice, byte for byte, and files that two records name. */
export function findTwins(content: Content): Problem[] {
	const first = new Map<string, string>();
	const owner = new Map<string, string>();
	const files = content.media.flatMap(({ name, described }) => {
		if (!described) return [];
		const other = first.get(described.sha256);
		first.set(described.sha256, other ?? name);
		if (other === undefined) return [];
		const wrong = `It is the same file as “${other}”, byte for byte.`;
		const fix = 'Keep one of the two, and name that one in both places.';
		const file = `${content.folder}/media/${name}`;
		return [{ file, line: 1, column: 1, wrong, fix }];
	});
	const records = listRecords(content, 'media').flatMap((record) => {
		const { file } = record.data;
		if (file === undefined) return [];
		const other = owner.get(file);
		owner.set(file, other ?? record.id);
		if (other === undefined) return [];
		const wrong = `“${file}” is the file of “${other}” already.`;
		return [problemAt(record, ['file'], wrong, `Use “${other}”, and take this record out.`)];
	});
	return [...files, ...records];
}
