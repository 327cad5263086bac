import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/join.ts';
import { parseBody } from '../ledger/body.ts';
import { formatFigure } from '../words/names.ts';

/** Lists further words of the page of a record by which it is found. */
export function tellResult(ledger: Ledger, record: Entry): string {
	const names = [
		...ledger.pointedAt('actors', record).map(({ data }) => data.name),
		...ledger.pointedAt('places', record).map(({ data }) => data.city),
	];
	return [...tellFields(ledger, record), ...new Set(names)].filter(Boolean).join(' · ');
}

function tellFields(ledger: Ledger, record: Entry): (string | undefined)[] {
	switch (record.collection) {
		case 'stories': {
			const { known, unknown } = record.data;
			const said = parseBody(record.body ?? '').words.map(({ shown }) => shown);
			return [...known.map(({ says }) => says), ...unknown, said.join(' ')];
		}
		case 'places': {
			const { note, positionNote, reported } = record.data;
			return [note, positionNote, ...reported.map((number) => number.note)];
		}
		case 'claims': {
			const { note, noReply, figure, weak } = record.data;
			const number = figure && formatFigure(figure, ledger.site.language);
			return [note, noReply, number, figure?.unit, figure?.scope, weak];
		}
		case 'disagreements': {
			const { sides, reading, because } = record.data;
			return [...sides.map(({ says }) => says), reading, because];
		}
		case 'events':
			return [record.data.title, record.data.brief, record.data.note, record.data.weak];
		case 'sources': {
			const { title, description, authors, note } = record.data;
			return [title && description, ...authors, note, ...citedFor(ledger, record)];
		}
		case 'actors':
			return [record.data.note];
		default:
			return [];
	}
}

/** The places for which a source is cited. */
function citedFor(ledger: Ledger, source: Entry<'sources'>): string[] {
	const citing = [
		...ledger.pointingTo('places', source),
		...ledger.pointingTo('claims', source).flatMap((claim) => ledger.pointedAt('places', claim)),
		...ledger.pointingTo('events', source).flatMap((event) => ledger.pointedAt('places', event)),
	];
	return [...new Set(citing)].map(({ data }) => data.city);
}
