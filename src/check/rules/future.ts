import { firstDay, formatDate } from '../../lib/date.ts';
import type { Problem } from '../problem.ts';
import { listRecords, problemAt, type ContentRecord, type Content, type Path } from '../content.ts';

/** Events, sources and numbers that are dated after the day on which the facts were last gone through. */
export function findFuture(content: Content): Problem[] {
	const updated = content.site?.data.updated;
	if (!updated) return [];
	const look = (record: ContentRecord, path: Path, date: string | undefined): Problem[] => {
		if (!date || firstDay(date) <= updated) return [];
		const wrong = `${formatDate(date)} is after the day on which the facts were last gone through: ${formatDate(updated)}.`;
		const fix = `Correct the date, or “updated” in ${content.folder}/site.yaml.`;
		return [problemAt(record, path, wrong, fix)];
	};
	return [
		...listRecords(content, 'events').flatMap((one) => look(one, ['date'], one.data.date)),
		...listRecords(content, 'sources').flatMap((one) =>
			look(one, ['published'], one.data.published),
		),
		...listRecords(content, 'places').flatMap((one) =>
			(one.data.reported ?? []).flatMap(({ asOf }, i) => look(one, ['reported', i, 'asOf'], asOf)),
		),
	];
}
