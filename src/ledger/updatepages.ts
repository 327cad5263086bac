import type { Update } from './update.ts';

/** A month in which something came to the site, `YYYY-MM`, with what came on each of its days, the newest first. */
export interface MonthOfUpdates {
	month: string;
	days: { day: string; updates: Update[] }[];
	/** How much of each kind came. */
	many: Record<Update['kind'], number>;
}

/** Groups what is new by month and day; `updates` are in the order of days, the newest first. */
export function groupByMonth(updates: readonly Update[]): MonthOfUpdates[] {
	const months = Map.groupBy(updates, ({ day }) => day.slice(0, 7));
	return [...months].map(([month, own]) => ({
		month,
		days: [...Map.groupBy(own, ({ day }) => day)].map(([day, updates]) => ({ day, updates })),
		many: {
			story: countKind(own, 'story'),
			event: countKind(own, 'event'),
			correction: countKind(own, 'correction'),
		},
	}));
}

function countKind(updates: readonly Update[], kind: Update['kind']): number {
	return updates.filter((update) => update.kind === kind).length;
}
