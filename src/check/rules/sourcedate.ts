import { firstDay, lastDay } from '../../lib/date.ts';
import { writeDate, type Problem } from '../problem.ts';
import { listRecords, problemAt, type Content } from '../content.ts';

/** Finds events dated after the publication of one of their sources. A range counts from its start. */
export function findSourcesBeforeEvents(content: Content): Problem[] {
	const published = new Map(
		listRecords(content, 'sources').map(({ id, data }) => [id, data.published]),
	);
	return listRecords(content, 'events').flatMap((event) => {
		const { date, sources = [] } = event.data;
		if (!date) return [];
		return sources.flatMap((id, i) => {
			const printed = published.get(id);
			if (!printed || lastDay(printed) >= firstDay(date)) return [];
			const wrong = `It is dated ${writeDate(date)}, but its source “${id}” was published before that: ${writeDate(printed)}.`;
			const fix = `Correct one of the two dates, or take “${id}” out.`;
			return [problemAt(event, ['sources', i], wrong, fix)];
		});
	});
}
