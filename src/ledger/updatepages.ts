import { updateKinds, type Update } from './update.ts';

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
