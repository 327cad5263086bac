import { newsFolders, updateKinds, type NewsRecord, type Update } from './update.ts';

/** A day on which something came to the site. */
export interface DayOfUpdates {
	day: string;
	updates: Update[];
}

/** A month in which something came to the site, `YYYY-MM`, with what came on each of its days, the newest first. */
export interface MonthOfUpdates {
	month: string;
	days: DayOfUpdates[];
	/** How much of each kind came. */
	many: Record<Update['kind'], number>;
}

/** What came of one kind, and how much of it there is. */
export interface KindOfUpdates {
	kind: Update['kind'];
	many: number;
	days: DayOfUpdates[];
}

/** The path of the page of each kind of updates. That of corrections is older than the others. */
export const kindPages: Readonly<Record<Update['kind'], string>> = {
	correction: 'corrections/',
	change: 'changes/changed/',
	story: 'changes/stories/',
	event: 'changes/events/',
	record: 'changes/records/',
};

/** So many changes, events or other records of one day are not read one by one: lists tell them from there on by their number. */
export const MANY = 12;

/** What came of one folder. */
interface FolderOfUpdates {
	collection: NewsRecord['collection'];
	updates: Update[];
}

/** What came of one kind on a day. */
export interface PartOfUpdates {
	kind: Update['kind'];
	/** What is listed. */
	updates: Update[];
	/** What is folded, since there is much of it. */
	folded: FolderOfUpdates[];
	/** What the site began with, which is only counted: the lists of each folder have it. */
	began: FolderOfUpdates[];
}

/**
 * Parts what came on a day by kind; `first` is the day on which the site began. A page about one kind does not fold what is
 * of one folder.
 */
export function partDay(
	{ day, updates }: DayOfUpdates,
	first: string | undefined,
	isOneKind: boolean,
) {
	return groupByKind(updates).map(({ kind, many, days }): PartOfUpdates => {
		const updates = days.flatMap((one) => one.updates);
		const whole = { kind, updates, folded: [], began: [] };
		if (many <= MANY || kind === 'story' || kind === 'correction') return whole;
		const folders = groupByFolder(updates);
		const isBeginning = day === first && kind !== 'change';
		if (isBeginning) return { ...whole, updates: [], began: folders };
		return isOneKind && folders.length === 1 ? whole : { ...whole, updates: [], folded: folders };
	});
}

/** Groups events and other records that came by their folders, in the order of these. */
export function groupByFolder(updates: readonly Update[]): FolderOfUpdates[] {
	const folders = Map.groupBy(updates, (update) =>
		update.kind === 'event'
			? 'events'
			: update.kind === 'story'
				? 'stories'
				: update.record.collection,
	);
	return newsFolders.flatMap((collection) => {
		const own = folders.get(collection);
		return own ? [{ collection, updates: own }] : [];
	});
}

/** Groups what is new by month and day; `updates` are in the order of days, the newest first. */
export function groupByMonth(updates: readonly Update[]): MonthOfUpdates[] {
	const months = Map.groupBy(updates, ({ day }) => day.slice(0, 7));
	return [...months].map(([month, own]) => ({
		month,
		days: groupByDay(own),
		many: Object.fromEntries(
			updateKinds.map((kind) => [kind, own.filter((one) => one.kind === kind).length]),
		) as MonthOfUpdates['many'],
	}));
}

/** The kinds of which there is anything, each with its days; the newest first, up to `most` of a kind. */
export function groupByKind(updates: readonly Update[], most = Infinity): KindOfUpdates[] {
	return updateKinds.flatMap((kind) => {
		const own = updates.filter((update) => update.kind === kind);
		return own.length > 0 ? [{ kind, many: own.length, days: groupByDay(own.slice(0, most)) }] : [];
	});
}

function groupByDay(updates: readonly Update[]): DayOfUpdates[] {
	return [...Map.groupBy(updates, ({ day }) => day)].map(([day, updates]) => ({ day, updates }));
}
