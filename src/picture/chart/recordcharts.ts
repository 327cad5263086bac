import { findTimes, type Timed, type TimesOf } from '../../explorer/charttimes.ts';
import { chartList } from '../../explorer/listpicture.ts';
import { listShortLists } from '../../explorer/shortlists.ts';
import { toChart } from '../../ledger/chart.ts';
import type { Ledger } from '../../ledger/join.ts';
import { toRecord } from '../../lib/url.ts';
import { formatDate } from '../../words/formatdate.ts';
import { nameTimes } from '../../words/timenames.ts';
import * as words from '../../words/words.ts';
import type { Chart } from './sitechart.ts';
import { drawRecordTimes } from './recordpanel.ts';

/** The address of the picture of the chart of when on the page of a record. */
export function toTimes(record: Timed): string {
	return toChart(nameTimesOf(record));
}

/** The charts of when, by the names of their pictures. */
export function listRecordCharts(ledger: Ledger): [name: string, chart: Chart][] {
	const kinds = ['claims', 'actors', 'sources', 'disagreements'] as const;
	const records = kinds.flatMap((kind): readonly Timed[] => ledger.all(kind));
	return [
		...records.flatMap((record): [string, Chart][] => {
			const found = findTimes(ledger, record);
			if (!found) return [];
			const of = nameTimed(ledger, found.question ?? record);
			const page = toRecord(record.collection, record.id);
			return [[nameTimesOf(record), describeTimes(ledger, found, { of, page })]];
		}),
		...listShortLists(ledger).flatMap(({ name, records: listed, ...list }): [string, Chart][] => {
			const times = chartList(ledger, listed);
			return times ? [[name, describeTimes(ledger, times, list)]] : [];
		}),
	];
}

function nameTimesOf({ collection, id }: Timed): string {
	return `${collection}-${id}`;
}

function describeTimes(
	ledger: Ledger,
	found: TimesOf,
	{ of, page }: { of: string; page: string },
): Chart {
	const { language } = ledger.site;
	const { before, events, months } = found.times;
	const title = [
		words.titleTimes(found.title, of),
		...(events.length > 0 ? [words.tellBefore(before, events.length)] : []),
	].join(' ');
	const { told, ...drawn } = drawRecordTimes(found.times, language);
	const description = words.describeNumbers(title.replace(/\.$/, ''), told);
	return {
		page,
		note: words.explainTimes(nameTimes(months, language).span),
		sheet: { language, title, description, ...drawn },
	};
}

/** What a chart is of. A claim is not said here: its answer does not stand beside it. */
function nameTimed(ledger: Ledger, record: Timed): string {
	switch (record.collection) {
		case 'claims':
			return words.claimOf(ledger.get('actors', record.data.speaker).data.name);
		case 'sources': {
			const { publisher, published } = record.data;
			const date = published && formatDate(published, ledger.site.language);
			return words.sourceOf(publisher, date);
		}
		case 'actors':
			return record.data.name;
		default:
			return record.data.question;
	}
}
