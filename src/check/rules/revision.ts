import { firstDay, lastDay } from '../../lib/date.ts';
import { writeDate, type Problem } from '../problem.ts';
import { listRecords, problemAt, type Content } from '../content.ts';

/** Finds stories that were updated or corrected before they were published. */
export function findEarlyRevisions(content: Content): Problem[] {
	return listRecords(content, 'stories').flatMap((story) => {
		const { published, updated, corrections = [] } = story.data;
		if (!published) return [];
		const revisions = [
			{ path: ['updated'], date: updated, word: 'updated' },
			...corrections.map(({ date }, i) => ({
				path: ['corrections', i, 'date'],
				date,
				word: 'corrected',
			})),
		];
		return revisions.flatMap(({ path, date, word }) => {
			if (!date || lastDay(date) >= firstDay(published)) return [];
			const wrong = `It was ${word} on ${writeDate(date)}, before it was published: ${writeDate(published)}.`;
			return [problemAt(story, path, wrong, 'Correct one of the two dates.')];
		});
	});
}
