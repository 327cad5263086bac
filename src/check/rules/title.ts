import type { Problem } from '../problem.ts';
import { listRecords, problemAt, type Content } from '../content.ts';

/** Finds stories with the same title as another story. */
export function findSameTitles(content: Content): Problem[] {
	const stories = listRecords(content, 'stories');
	return stories.flatMap((story, i) => {
		const { title } = story.data;
		const other = stories
			.slice(0, i)
			.find(({ data }) => title && normalise(data.title) === normalise(title));
		if (!other) return [];
		const wrong = `${other.file} has the same title.`;
		return [problemAt(story, ['title'], wrong, 'Give one of the two another title.')];
	});
}

function normalise(title: string | undefined): string | undefined {
	return title?.trim().toLowerCase();
}
