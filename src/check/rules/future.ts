import { firstDay } from '../../lib/date.ts';
import { listDates } from '../../schema/fields/datefield.ts';
import { schemas } from '../../schema/schemas.ts';
import { capitalise, writeDate, type Problem } from '../problem.ts';
import { problemAt, type Content } from '../content.ts';

/** Finds dates after the day of the site’s facts, in every field that holds a date, but that of a story that waits. */
export function findFuture(content: Content): Problem[] {
	const updated = content.site?.data.updated;
	if (!updated) return [];
	return content.records.flatMap((record) =>
		listDates(schemas[record.collection], record.data)
			.filter(({ date, mayBeAhead }) => !mayBeAhead && firstDay(date) > updated)
			.map(({ date, path }) => {
				const wrong = `${capitalise(writeDate(date))} is after the day of the last check: ${writeDate(updated)}.`;
				const fix = `Correct the date, or “updated” in ${content.folder}/site.yaml.`;
				return problemAt(record, path, wrong, fix);
			}),
	);
}
