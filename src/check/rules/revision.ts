import { firstDay, lastDay } from '../../lib/date.ts';
import { writeDate, type Problem } from '../problem.ts';
import { problemAt, type Content } from '../content.ts';

/** What a date says of a record, by the name of its field. */
const words = new Map<PropertyKey, string>([
	['updated', 'updated'],
	['changed', 'changed'],
	['corrections', 'corrected'],
]);

/** Finds records that were updated, changed or corrected before they were published. */
export function findEarlyRevisions({ records }: Content): Problem[] {
	return records.flatMap((record) => {
		const isStory = record.collection === 'stories';
		const first = isStory ? 'published' : 'added';
		const came = record.dates.find(({ path }) => path[0] === first)?.date;
		if (!came) return [];
		return record.dates.flatMap(({ path, date }) => {
			const word = words.get(path[0] ?? '');
			if (!word || lastDay(date) >= firstDay(came)) return [];
			const how = isStory ? 'was published' : 'came to the site';
			const wrong = `It was ${word} on ${writeDate(date)}, before it ${how}: ${writeDate(came)}.`;
			return [problemAt(record, path, wrong, 'Correct one of the two dates.')];
		});
	});
}
