import { listRecords, type Content } from './content.ts';
import { listNews, listRevisions } from './news.ts';
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
	const changes = new Map<string, string>();
	const note = (path: string, day: string | undefined) => {
		if (day && day > (changes.get(path) ?? '')) changes.set(path, day);
	};
	for (const story of stories) {
		note(findPath(story), story.data.published);
		note(findPath(story), story.data.updated);
		for (const { day } of listRevisions(story)) note(findPath(story), day);
		note('stories/', story.data.published);
	}
	for (const page of listRecords(content, 'pages'))
		if (page.id !== 'front') note(findPath(page), page.data.updated);
	for (const { day, page } of listNews(content, today)) {
		note('changes/', day);
		note(`changes/${day.slice(0, 7)}/`, day);
		note(page, day);
	}
	return changes;
}
