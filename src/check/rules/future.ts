import { firstDay } from '../../lib/date.ts';
import { writeDate, type Problem } from '../problem.ts';
import { listRecords, problemAt, type ContentRecord, type Content, type Path } from '../content.ts';

/** Finds events, sources and numbers that are dated after the day of the site’s facts. */
export function findFuture(content: Content): Problem[] {
	const updated = content.site?.data.updated;
	if (!updated) return [];
	const checkDate = (record: ContentRecord, path: Path, date: string | undefined): Problem[] => {
		if (!date || firstDay(date) <= updated) return [];
		const wrong = `${writeDate(date)} is after the day on which the facts were last gone through: ${writeDate(updated)}.`;
		const fix = `Correct the date, or “updated” in ${content.folder}/site.yaml.`;
		return [problemAt(record, path, wrong, fix)];
	};
	return [
		...listRecords(content, 'events').flatMap((one) => checkDate(one, ['date'], one.data.date)),
		...listRecords(content, 'sources').flatMap((one) =>
			checkDate(one, ['published'], one.data.published),
		),
		...listRecords(content, 'places').flatMap((one) =>
			(one.data.reported ?? []).flatMap(({ asOf }, i) =>
				checkDate(one, ['reported', i, 'asOf'], asOf),
			),
		),
	];
}
