import type { Ledger } from '../../ledger/join.ts';
import { updateKinds, type Update } from '../../ledger/update.ts';
import { groupByFolder, MANY, type MonthOfUpdates } from '../../ledger/updatepages.ts';
import { toPage, toRecord } from '../../lib/url.ts';
import { formatDate } from '../../words/formatdate.ts';
import { shortSource } from '../../words/names.ts';
import { nameUpdated } from '../../words/newsname.ts';
import * as words from '../../words/words.ts';

/** How many letters a line has at most: mail programs leave such lines as they are. */
const WIDTH = 72;

/**
 * Writes what came in a month as plain text, which editors can send by mail. Many records are told by their number: of events
 * that is so only on the day `first`, on which the site began.
 */
export function writeDigest(
	ledger: Ledger,
	{ month, days }: MonthOfUpdates,
	base: URL,
	first?: string,
): string {
	const { title, language } = ledger.site;
	const at = (path: string) => new URL(path, base).href;
	const updates = days.flatMap(({ updates }) => updates);
	const page = at(toPage(`changes/${month}/`));
	const parts = updateKinds.flatMap((kind) => {
		const own = updates.filter((update) => update.kind === kind);
		if (own.length === 0) return [];
		const counted = own.filter(
			({ day }) => kind === 'record' || (kind === 'event' && day === first),
		);
		const isMany = counted.length > MANY;
		const told = isMany ? own.filter((update) => !counted.includes(update)) : own;
		return [
			underline(words.digest[kind]),
			...told.map((update) => tell(ledger, update, at)),
			...(isMany ? [[...groupByFolder(counted).map(tellFolder), page].join('\n')] : []),
		];
	});
	const head = `${words.titleChanges(formatDate(month, language))}\n${title}\n${page}`;
	return `${[head, ...parts].join('\n\n')}\n`;
}

function tellFolder({ collection, updates }: ReturnType<typeof groupByFolder>[number]): string {
	return words.digest.counted(words.countRecords[collection](updates.length));
}

function tell(ledger: Ledger, update: Update, at: (path: string) => string): string {
	const { language } = ledger.site;
	if (update.kind === 'event') {
		const { date, what, weak } = update.event.data;
		const sources = ledger.pointedAt('sources', update.event);
		return [
			wrap(words.titleNewEvent(formatDate(date, language), what)),
			...(weak ? [wrap(words.digest.weak)] : []),
			wrap(words.digest.sources(sources.map((source) => shortSource(source, language)))),
			at(toRecord('events', update.event.id)),
		].join('\n');
	}
	if (update.kind === 'story') {
		const { id, data } = update.story;
		return [wrap(data.title), wrap(data.dek), at(toRecord('stories', id))].join('\n');
	}
	const { collection, id } = update.record;
	const name = nameUpdated(ledger, update.record);
	const link = at(toRecord(collection, id));
	if (update.kind === 'record')
		return [wrap(words.titleNewRecord(words.recordKinds[collection], name)), link].join('\n');
	const said =
		update.kind === 'change'
			? words.sayChanged(update.change)
			: words.sayCorrection(update.correction);
	return [wrap(name), wrap(said), link].join('\n');
}

function underline(heading: string): string {
	return `${heading}\n${'-'.repeat(heading.length)}`;
}

/** Breaks a text into lines; a word that is longer than a line has one of its own. */
function wrap(text: string): string {
	const lines: string[] = [];
	for (const word of text.split(/\s+/)) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + 1 + word.length <= WIDTH)
			lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines.join('\n');
}
