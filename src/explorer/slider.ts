import type { Ledger } from '../ledger/join.ts';
import { describeDay } from './daycaption.ts';
import { findFirstDay, isByMonth, listDays, scaleStops } from './days.ts';
import { showsAllPlaces, type MapPage } from './mappage.ts';
import { describeStepAt } from './stepdata.ts';
import type { TimeScale } from './timescale.ts';

/** The slider of time as a map page has it. */
export interface Slider {
	scale: TimeScale;
	day: string;
	/** The first and the last day that can be chosen. */
	first: string;
	last: string;
	/** Where its thumb stands. */
	at: number;
	/** The day in words, and what changed on it. */
	says: string;
}

/** Describes the slider of time on a map page of all places. */
export function describeSlider(ledger: Ledger, { day, places }: MapPage): Slider {
	const { updated, language } = ledger.site;
	const scale = scaleStops(ledger);
	const days = listDays(ledger);
	const at = scale.at[days.indexOf(day)] ?? scale.at.at(-1) ?? 0;
	const step = describeStepAt(ledger, day);
	const counts = ledger.all('statuses').map(({ id, data }) => ({
		...data,
		count: places.filter(({ statuses: [main] }) => main.status.id === id).length,
	}));
	counts.sort((a, b) => a.order - b.order);
	const says = step?.day === day ? step.says : describeDay(day, counts, language);
	return { ...{ scale, day, at, says }, first: findFirstDay(ledger), last: updated };
}

/** What a reader chooses a day with on a map page of all places; nothing where a map shows one day alone. */
export function describeTime(ledger: Ledger, page: MapPage) {
	if (!showsAllPlaces(page)) return undefined;
	const { kind, day } = page;
	const { language } = ledger.site;
	const changed = describeStepAt(ledger, day);
	const [days, byMonth] = [listDays(ledger), isByMonth(ledger)];
	return { day, days, byMonth, changed, today: kind === 'today', language };
}
