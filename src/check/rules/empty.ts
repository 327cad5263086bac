import type { Collection } from '../../schema/fields/ref.ts';
import { siteSchema } from '../../schema/site.ts';
import type { Problem } from '../problem.ts';
import { listRecords, type Content } from '../content.ts';
import { endingOf } from '../filename.ts';

/** The folders that need at least one record, each with the word for a record. */
const recordWords = {
	stories: 'story',
	claims: 'claim',
	sources: 'source',
	places: 'place',
	events: 'event',
	actors: 'actor',
	statuses: 'status',
} as const satisfies Partial<Record<Collection, string>>;

/** The ids of the pages that the site links to. */
export const neededPages = ['front', 'method'];

/**
 * Finds empty and missing folders, a missing `site.yaml`, and missing pages that the site links to; a missing page about
 * whoever publishes it is worth a look.
 */
export function findEmptyFolders(content: Content): Problem[] {
	const { folder, site } = content;
	const start = { line: 1, column: 1 };
	const problems: Problem[] = [];
	for (const [name, word] of Object.entries(recordWords) as [keyof typeof recordWords, string][]) {
		if (listRecords(content, name).length > 0) continue;
		const wrong = `There is no ${word} in content/${name}/.`;
		const fix = `Add at least one, as content/${name}/its-name${endingOf(name)}.`;
		problems.push({ file: `${folder}/${name}`, ...start, wrong, fix });
	}
	for (const id of neededPages) {
		if (listRecords(content, 'pages').some((page) => page.id === id)) continue;
		const wrong = `The page “${id}” is missing, and the site needs it.`;
		const fix = `Add content/pages/${id}.mdx with title, dek, updated and its text.`;
		problems.push({ file: `${folder}/pages/${id}.mdx`, ...start, wrong, fix });
	}
	if (!listRecords(content, 'pages').some(({ id }) => id === 'about')) {
		const wrong =
			'The page “about” is missing: readers can’t see who publishes this, and who pays.';
		const fix =
			'Add content/pages/about.mdx with who writes, who owns and pays, and how to complain.';
		const file = `${folder}/pages/about.mdx`;
		problems.push({ file, ...start, wrong, fix, level: 'warning' });
	}
	if (!site) {
		const needed = Object.entries(siteSchema.shape).flatMap(([name, field]) =>
			field.safeParse(undefined).success ? [] : [name],
		);
		const fix = `Add content/site.yaml with ${needed.join(', ')}.`;
		const wrong = 'The settings of the site are missing.';
		problems.push({ file: `${folder}/site.yaml`, ...start, wrong, fix });
	}
	return problems;
}
