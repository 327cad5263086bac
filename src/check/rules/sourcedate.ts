import { compareDates, isBefore, type PartialDate } from '../../lib/date.ts';
import { recordDays } from '../../schema/fields/changed.ts';
import { writeDate, type Problem } from '../problem.ts';
import { listRecords, problemAt, type Content, type ContentRecord, type Path } from '../content.ts';

/** A source that a date rests on; its publication is missing where it is not known. */
interface Ground {
	id: string;
	path: Path;
	published: PartialDate | undefined;
}

/**
 * Finds events dated after one of their sources, claims said after the last of theirs, and copies that are older than what
 * they copy; a number that holds after the last of its sources is worth a look. A range counts from its start, and
 * a date that is not certain refutes nothing.
 */
export function findEarlySources(content: Content): Problem[] {
	const sources = listRecords(content, 'sources');
	const published = new Map(sources.map(({ id, data }) => [id, data.published]));
	return [
		...content.records.flatMap((record) => checkRecord(record, published)),
		...sources.flatMap(checkCopy),
		...listRecords(content, 'stories').flatMap((story) => checkStory(story, published)),
	];
}

function checkRecord(
	record: ContentRecord,
	published: ReadonlyMap<string, PartialDate | undefined>,
): Problem[] {
	// A story may be older than what it leads to now.
	if (record.collection === 'stories') return [];
	const dates = record.dates.filter(({ path }) => !recordDays.has(path[0] ?? ''));
	return dates.flatMap(({ date, path }) => {
		const grounds = listGrounds(record, path).map(({ id, path }) => ({
			...{ id, path, published: published.get(id) },
		}));
		return record.collection === 'events'
			? checkEach(record, date, grounds)
			: checkLast(record, { date, path }, grounds);
	});
}

/** The sources beside a date, or beside the fields around it. */
function listGrounds({ references }: ContentRecord, path: Path): { id: string; path: Path }[] {
	const sources = references.filter(({ collection }) => collection === 'sources');
	for (let depth = path.length - 1; depth >= 0; depth--) {
		const beside = sources.filter(
			(one) =>
				one.path[depth] === 'sources' &&
				one.path.slice(0, depth).every((part, i) => part === path[i]),
		);
		if (beside.length > 0) return beside;
	}
	return [];
}

function checkEach(record: ContentRecord, date: PartialDate, grounds: Ground[]): Problem[] {
	return grounds.flatMap(({ id, path, published }) => {
		if (!published || !isBefore(published, date)) return [];
		const wrong = `It is dated ${writeDate(date)}, but its source “${id}” was published before that: ${writeDate(published)}.`;
		const fix = `Correct one of the two dates, or take “${id}” out.`;
		return [problemAt(record, path, wrong, fix)];
	});
}

function checkLast(
	record: ContentRecord,
	{ date, path }: { date: PartialDate; path: Path },
	grounds: Ground[],
): Problem[] {
	const days = grounds.flatMap(({ published }) => published ?? []);
	const last = days.toSorted(compareDates).at(-1);
	// A source without a date may be the latest.
	if (!last || days.length < grounds.length || !days.every((day) => isBefore(day, date))) return [];
	const which = grounds.length > 1 ? 'the last of its sources' : 'its source';
	const wrong = `“${String(path.at(-1))}” is ${writeDate(date)}, but ${which} was published before that: ${writeDate(last)}.`;
	const fix = 'Correct one of the two dates, or name a later source.';
	const problem = problemAt(record, path, wrong, fix);
	// A source may print what a number is to be on a later day; nobody quotes what was not said yet.
	return [path.at(-1) === 'said' ? problem : { ...problem, level: 'warning' }];
}

function checkCopy(source: ContentRecord<'sources'>): Problem[] {
	const { published } = source.data;
	const copied = source.dates.find(({ path }) => path[0] === 'archived')?.date;
	if (!published || !copied || !isBefore(copied, published)) return [];
	const wrong = `The copy was taken on ${writeDate(copied)}, before the source was published: ${writeDate(published)}.`;
	return [problemAt(source, ['archived', 'date'], wrong, 'Correct one of the two dates.')];
}

/** What a story is built from was there before it; what it leads to besides may have been added later. */
function checkStory(
	story: ContentRecord<'stories'>,
	published: ReadonlyMap<string, PartialDate | undefined>,
): Problem[] {
	const { published: day, builtFrom = [] } = story.data;
	return builtFrom.flatMap((id, i) => {
		const source = published.get(id);
		if (!day || !source || !isBefore(day, source)) return [];
		const wrong = `It was published on ${writeDate(day)}, but is built from “${id}”, which was published later: ${writeDate(source)}.`;
		const fix = `Correct one of the two dates, or take “${id}” out.`;
		return [problemAt(story, ['builtFrom', i], wrong, fix)];
	});
}
