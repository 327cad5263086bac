import { firstDay, isBefore } from '../../lib/date.ts';
import { listRecords, problemAt, type Content } from '../content.ts';
import { capitalise, writeDate, type Problem } from '../problem.ts';

/** Finds sources published after the day up to which sources were gathered, and such a day after that of the last check. */
export function findLateSources(content: Content): Problem[] {
	const { site, folder } = content;
	const { sourcesUpTo, updated } = site?.data ?? {};
	if (!site || !sourcesUpTo) return [];
	const problems = listRecords(content, 'sources').flatMap((source) => {
		const { published } = source.data;
		if (!published || !isBefore(sourcesUpTo, published)) return [];
		const wrong = `${capitalise(writeDate(published))} is after the day up to which sources were gathered: ${writeDate(sourcesUpTo)}.`;
		const fix = `Correct the date, or “sourcesUpTo” in ${folder}/site.yaml.`;
		return [problemAt(source, ['published'], wrong, fix)];
	});
	if (!updated || firstDay(sourcesUpTo) <= updated) return problems;
	const wrong = `${writeDate(sourcesUpTo)} is after the day of the last check: ${writeDate(updated)}.`;
	const fix = 'Correct “sourcesUpTo” or “updated”.';
	return [...problems, problemAt(site, ['sourcesUpTo'], wrong, fix)];
}
