import { listRecords, type Content } from '../check/content.ts';
import { findEmbargo } from '../ledger/embargo.ts';
import { findNearest } from '../lib/nearest.ts';

const usage = 'Name one story: npm run preview:draft -- the-quay';

/** Why the draft that a command line names can’t be shown to others, and what to do; undefined if it can. */
export function findDraftFault(
	content: Content,
	[id, ...more]: readonly string[],
	flags: readonly { name: string; value?: string }[],
): string | undefined {
	if (!id || more.length > 0) return usage;
	const odd = flags.find(({ name }) => name !== 'folder');
	if (odd) return `There is no --${odd.name}. Did you mean --folder?`;
	if (flags.length > 1) return '--folder is given twice. Keep one of them.';
	if (flags.some(({ value = '' }) => !/^[0-9a-f]{32}$/.test(value)))
		return 'A folder that others can’t guess has 32 digits and letters from a to f. Name one that this command made, or leave out --folder.';
	const stories = listRecords(content, 'stories');
	const story = stories.find((one) => one.id === id);
	if (!story) {
		const ids = stories.map((one) => one.id);
		const meant = findNearest(id, ids);
		const help = meant ? `Did you mean “${meant}”?` : `There are: ${ids.join(', ')}.`;
		return `There is no story “${id}” in ${content.folder}. ${help}`;
	}
	const { draft, published } = story.data;
	const updated = content.site?.data.updated;
	const waits = published && updated && findEmbargo(published, updated);
	if (draft || waits) return undefined;
	return `The story “${id}” is no draft: it is on the site itself. Open it with npm run dev.`;
}
