import { firstDay, isPartialDate, lastDay, type PartialDate } from '../../lib/date.ts';
import { capitalise, writeDate, type Problem } from '../problem.ts';
import { problemAt, type Content } from '../content.ts';

/** Finds dates after the day of the site’s facts, in every field that holds a date, but that of a story that waits. */
export function findFuture(content: Content): Problem[] {
	const updated = readLastCheck(content);
	if (!updated) return [];
	return content.records.flatMap((record) =>
		record.dates
			.filter(({ date, mayBeAhead }) => !mayBeAhead && firstDay(date) > lastDay(updated))
			.map(({ date, path }) => {
				const wrong = `${capitalise(writeDate(date))} is after the day of the last check: ${writeDate(updated)}.`;
				const fix = `Correct the date, or “updated” in ${content.folder}/site.yaml.`;
				return problemAt(record, path, wrong, fix);
			}),
	);
}

/** The day of the last check, or as much of it as is said: a month is over on its last day. */
function readLastCheck({ site }: Content): PartialDate | undefined {
	const { updated } = (site?.raw ?? {}) as { updated?: unknown };
	const isDate = typeof updated === 'string' && isPartialDate(updated);
	return site?.data.updated ?? (isDate ? updated : undefined);
}
