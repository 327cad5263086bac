import type { Entry } from './entry.ts';
import type { Ledger } from './join.ts';

/** The folders whose records say what became of them since they were published, in the order in which a list of news has them. */
export const newsFolders = [
	'stories',
	'events',
	'places',
	'claims',
	'disagreements',
	'actors',
	'sources',
] as const;

/** A record that says what became of it since it was published. */
export type NewsRecord = Entry<(typeof newsFolders)[number]>;

/** What was wrong in a record once, and what it says now. */
type Correction = NewsRecord['data']['corrections'][number];

/** What is new in a record. */
type Change = NewsRecord['data']['changed'][number];

/** What is new on the site: a story, an event, another record, a change of a record, or a correction. */
export type Update =
	| { kind: 'story'; day: string; changed: string; story: Entry<'stories'> }
	| { kind: 'event'; day: string; event: Entry<'events'> }
	| { kind: 'record'; day: string; record: NewsRecord }
	| { kind: 'change'; day: string; record: NewsRecord; change: Change }
	| { kind: 'correction'; day: string; record: NewsRecord; correction: Correction };

/** The kinds of what is new, in the order in which readers look for them. */
export const updateKinds = ['story', 'correction', 'event', 'change', 'record'] as const;

/**
 * Lists what is new in some records, the newest first: drafts are not, nor is a record that does not say on which day it was
 * added.
 */
export function listUpdates(records: readonly NewsRecord[]): Update[] {
	const published = records.filter(
		(record) => !(record.collection === 'stories' && record.data.draft),
	);
	const updates = [
		...published.filter(({ collection }) => collection !== 'events'),
		...published.filter(({ collection }) => collection === 'events').toReversed(),
	].flatMap(listOwn);
	const rank = ({ kind }: Update) => updateKinds.indexOf(kind);
	return updates.sort((a, b) => b.day.localeCompare(a.day) || rank(a) - rank(b));
}

function listOwn(record: NewsRecord): Update[] {
	const { changed, corrections } = record.data;
	return [
		...listArrival(record),
		...corrections.map((correction) => ({
			kind: 'correction' as const,
			day: correction.date,
			...{ record, correction },
		})),
		...changed.map((change) => ({ kind: 'change' as const, day: change.date, record, change })),
	];
}

function listArrival(record: NewsRecord): Update[] {
	if (record.collection === 'stories') {
		const day = record.data.published;
		return [{ kind: 'story', day, changed: findLastChange(record) ?? day, story: record }];
	}
	const { added: day } = record.data;
	if (!day) return [];
	return record.collection === 'events'
		? [{ kind: 'event', day, event: record }]
		: [{ kind: 'record', day, record }];
}

/** The day on which a record last changed since it was published; undefined where it did not. */
export function findLastChange(record: NewsRecord): string | undefined {
	const { changed, corrections } = record.data;
	const days = [...changed, ...corrections].map(({ date }) => date);
	if (record.collection === 'stories' && record.data.updated) days.push(record.data.updated);
	return days.sort().at(-1);
}

/** The day on which an update was last changed itself, which feeds are sorted by. */
export function findChange(update: Update): string {
	return update.kind === 'story' ? update.changed : update.day;
}

/** All that is new on the site, the newest first. */
export function listAllUpdates({ all }: Ledger): Update[] {
	return listUpdates(newsFolders.flatMap((name) => all(name) as readonly NewsRecord[]));
}
