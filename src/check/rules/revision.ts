import { firstDay, lastDay } from '../../lib/date.ts';
import { writeDate, type Problem } from '../problem.ts';
import { listRecords, problemAt, type Content } from '../content.ts';

/** Finds stories that were updated or corrected before they were published. */
export function findEarlyRevisions(content: Content): Problem[] {
	return listRecords(content, 'stories').flatMap((story) => {
		const published = story.dates.find(({ path }) => path[0] === 'published')?.date;
		if (!published) return [];
		const revisions = story.dates.filter(({ path }) => path[0] !== 'published');
		return revisions.flatMap(({ path, date }) => {
			if (lastDay(date) >= firstDay(published)) return [];
			const word = path[0] === 'updated' ? 'updated' : 'corrected';
			const wrong = `It was ${word} on ${writeDate(date)}, before it was published: ${writeDate(published)}.`;
			return [problemAt(story, path, wrong, 'Correct one of the two dates.')];
		});
	});
}
