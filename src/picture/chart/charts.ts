import type { RecordCounts } from '../../explorer/tellcounts.ts';
import { listCountCharts } from '../../explorer/countcharts.ts';
import type { Ledger } from '../../ledger/join.ts';
import { listNumberCharts, listOutcomeCharts } from '../../ledger/chart.ts';
import { listEventCharts, type EventChart } from '../../ledger/eventchart.ts';
import { listComparisons } from '../../ledger/comparison.ts';
import { nestFigures, type ClaimFigure } from '../../ledger/nesting.ts';
import type { CountedNumber } from '../../lib/barchart.ts';
import { groupInOrder } from '../../lib/inorder.ts';
import { layOutTime } from '../../lib/timechart.ts';
import { formatDate } from '../../words/formatdate.ts';
import { formatFigure } from '../../words/names.ts';
import { tellEvents } from '../../words/tellevents.ts';
import { nameTimes } from '../../words/timenames.ts';
import { tellComparison } from '../../words/tellcomparison.ts';
import * as words from '../../words/words.ts';
import { drawBars } from './barpanel.ts';
import { drawCounts } from './countpanel.ts';
import type { Chart } from './sitechart.ts';
import { CHART_WIDTH, writeChart } from './chartsheet.ts';
import { writeOutcomes } from '../outcomepanel.ts';
import { drawEvents } from './eventpanel.ts';
import { listRecordCharts } from './recordcharts.ts';

/** The charts of a site by the names of their pictures: those of events, of numbers and of countries in stories, of compared numbers, of when something was said, and of counts beside heads. */
export function listCharts(ledger: Ledger): [name: string, chart: Chart][] {
	return [
		...listEventCharts(ledger).map((chart): [string, Chart] => [
			chart.name,
			{ page: chart.page, sheet: describeEvents(ledger, chart) },
		]),
		...new Map(
			listOutcomeCharts(ledger).map((chart) => [
				chart.name,
				{ page: chart.page, sheet: describeOutcomeBars(ledger, chart) },
			]),
		),
		...new Map(
			listNumberCharts(ledger).map(({ name, page, claims, caption }) => [
				name,
				{ page, sheet: describeStory(ledger, claims, caption) },
			]),
		),
		...listComparisons(ledger).map((comparison): [string, Chart] => {
			const title = tellComparison(comparison, ledger.site.language);
			const sheet = describeBars(ledger, { ...comparison, title });
			return [comparison.name, { page: comparison.page, sheet }];
		}),
		...listRecordCharts(ledger),
		...listCountCharts(ledger).map(({ name, page, ...chart }): [string, Chart] => [
			name,
			{ page, ...describeCounts(ledger, chart) },
		]),
	];
}

/** A chart as a file that can stand alone. `base` is the origin of the site. */
export function writeChartFile({ site }: Ledger, { page, note, sheet }: Chart, base: URL): string {
	const credit = words.creditChart({
		...{ site: site.title, licence: site.licence },
		address: new URL(page, base).href,
		checked: formatDate(site.updated, site.language),
	});
	return writeChart({ ...sheet, credit: note ? `${note} ${credit}` : credit });
}

function describeStory(ledger: Ledger, claims: readonly string[], title: string): Chart['sheet'] {
	const groups = nestFigures(
		ledger,
		claims.map((id) => ledger.get('claims', id)),
	);
	const bars = groups.map((group) => group.map(({ figure }) => figure));
	return describeBars(ledger, { groups, bars, title });
}

function describeBars(
	{ site: { language } }: Ledger,
	{ groups, bars, title }: { groups: ClaimFigure[][]; bars: CountedNumber[][]; title: string },
): Chart['sheet'] {
	const told = groups
		.flat()
		.map(({ figure }) => words.describeFigure(formatFigure(figure, language), figure.scope));
	const description = words.describeNumbers(title.replace(/\.$/, ''), told);
	return { language, title, description, ...drawBars(bars, language) };
}

function describeCounts(
	{ site: { language } }: Ledger,
	{ of, counts: { finding, title: counted, items } }: { of?: string; counts: RecordCounts },
) {
	const told = items.map(({ text, count }) => `${text} ${count}`);
	const title = words.titleBars(of ?? counted, finding);
	const description = words.describeNumbers(title.replace(/\.$/, ''), told);
	return {
		...(of && { note: `${counted}.` }),
		sheet: { language, title, description, ...drawCounts(items, language) },
	};
}

function describeOutcomeBars(
	{ site: { language } }: Ledger,
	{ caption, groups, countries }: ReturnType<typeof listOutcomeCharts>[number],
): Chart['sheet'] {
	const title = words.captionBars(caption, countries);
	const bars = words.listOutcomeBars(groups);
	const told = bars.map(({ label, count }) => `${label} ${count}`);
	const height = 90 * bars.length;
	return {
		...{
			language,
			title,
			height,
			description: words.describeNumbers(caption.replace(/\.$/, ''), told),
		},
		write: (at) => writeOutcomes(bars, countries, { ...at, width: CHART_WIDTH, height }),
	};
}

function describeEvents({ site: { language } }: Ledger, { events, time = '' }: EventChart) {
	const dates = events.map(({ data }) => data.date);
	const { name } = nameTimes(layOutTime(dates, time).months, language);
	const rows = groupInOrder(events, ({ kind }) => kind).map(([{ data }, some]) => ({
		name: `${some.length === 1 ? data.label : data.plural} ${some.length}`,
		mark: data.mark,
		dates: some.map((event) => event.data.date),
	}));
	const title = tellEvents(dates, time, language);
	const description = words.describeNumbers(
		title.replace(/\.$/, ''),
		rows.map((row) => row.name),
	);
	return { language, title, description, ...drawEvents(rows, name, time) };
}
