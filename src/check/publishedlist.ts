/** The file in the content folder that keeps what each record said when it was published last. */
export const PUBLISHED = 'published.txt';

/** A record as it was published last: what it told readers, as a hash, and how many changes and corrections it named. */
export interface PublishedVersion {
	hash: string;
	revisions: number;
	/** Its line in the file, from 1. */
	line: number;
}

const HEAD = `# What each record told readers when it was published last: \`npm run published\` writes this.`;

/**
 * Reads the list of what was published; the second of two lines of a record counts, which a merge may leave. Other lines are
 * passed over.
 */
export function readPublished(text: string): Map<string, PublishedVersion> {
	const lines = text.split('\n').map((line, i) => ({ line: i + 1, parts: line.trim().split(' ') }));
	return new Map(
		lines.flatMap(({ line, parts: [key = '', hash = '', revisions = ''] }) =>
			/^[0-9a-f]{16}$/.test(hash) ? [[key, { hash, revisions: Number(revisions) || 0, line }]] : [],
		),
	);
}

/** Writes the list: a line for each record, in the order of their names, so that two versions are easily merged. */
export function writePublished(
	versions: ReadonlyMap<string, Omit<PublishedVersion, 'line'>>,
): string {
	const lines = [...versions]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([key, { hash, revisions }]) => `${key} ${hash} ${revisions}`);
	return [HEAD, ...lines, ''].join('\n');
}
