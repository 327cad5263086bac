import { listRecords, type Content } from './content.ts';
import { findPath } from './pagelist.ts';

/**
 * When pages last changed, by their paths, where content says so: stories, pages of text, and the lists of what is new. Of all
 * others nothing is said: a wrong day would keep search engines away.
 */
export function listLastChanges(content: Content): Map<string, string> {
	const today = content.site?.data.updated ?? '';
	const stories = listRecords(content, 'stories').filter(
		({ data: { draft, published } }) => draft !== true && published && published <= today,
	);
	const corrected = stories.flatMap(({ data }) => (data.corrections ?? []).map(({ date }) => date));
	const changes = new Map<string, string>();
	const note = (path: string, day: string | undefined) => {
		if (day && day > (changes.get(path) ?? '')) changes.set(path, day);
	};
	for (const story of stories) {
		note(findPath(story), story.data.updated ?? story.data.published);
		note('stories/', story.data.published);
	}
	for (const page of listRecords(content, 'pages'))
		if (page.id !== 'front') note(findPath(page), page.data.updated);
	for (const day of corrected) note('corrections/', day);
	const added = listRecords(content, 'events').flatMap(({ data }) => data.added ?? []);
	for (const day of [
		...added,
		...corrected,
		...stories.flatMap(({ data }) => data.published ?? []),
	]) {
		note('changes/', day);
		note(`changes/${day.slice(0, 7)}/`, day);
	}
	return changes;
}
