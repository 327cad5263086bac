import type { Entry } from '../ledger/entry.ts';
import { makeId } from '../lib/id.ts';
import type { MakePart, Phrase } from './phrase.ts';
import { formatDate } from './formatdate.ts';
import { formatDay } from './formatday.ts';
import * as words from './words.ts';

/** A source in one line: publisher, title or description, date. */
export function citeSource(source: Entry<'sources'>, language: string): string {
	return citeSourceWith(source, language, (title) => title).join('');
}

/** The same, with a part made of the title as it is printed, which may be in another language than the line. */
export function citeSourceWith<Part>(
	{ data }: Entry<'sources'>,
	language: string,
	make: MakePart<Part>,
): Phrase<Part> {
	const title = data.title ? words.quoteTitle(data.title, make) : [data.description ?? ''];
	return [`${data.publisher}, `, ...title, `, ${formatWhen(data.published, language)}`];
}

/** A source in the fewest words: publisher and date. */
export function shortSource({ data }: Entry<'sources'>, language: string): string {
	return `${data.publisher}, ${formatWhen(data.published, language)}`;
}

/** What weakens a source, and where the page of words explains it; undefined of tiers A and B. */
export function findCaution({
	data,
	kind,
}: Entry<'sources'>): { text: string; id: string } | undefined {
	const { tier, caution } = data;
	if (tier < 'C') return undefined;
	if (caution) return { text: words.cautions[caution], id: makeId(caution) };
	if (kind.data.isCommentary || tier === 'D') return { text: kind.data.label, id: 'tier-D' };
	return { text: words.nameTier(tier), id: `tier-${tier}` };
}

function formatWhen(date: string | undefined, language: string): string {
	return date ? formatDate(date, language) : words.undated;
}

/** The number of a figure as it is said: “at least 36”, “up to 230,000”. */
export function formatFigure(
	figure: { value: number; atLeast: boolean; upTo: boolean },
	language: string,
): string {
	return words.qualify(new Intl.NumberFormat(language).format(figure.value), figure);
}

/** The status of a place in a few words. Where it has awaited an outcome for long, they say that none is known. */
export function nameStatus(
	{ status, noOutcome }: { status: Entry<'statuses'>; noOutcome: string | undefined },
	language: string,
): string {
	const { label } = status.data;
	return noOutcome ? words.tellNoOutcome(label, formatDay(noOutcome, language)) : label;
}

/** The same in a list, whose page says on which day it was checked. */
export function listStatus({ status, noOutcome }: Parameters<typeof nameStatus>[0]): string {
	const { label } = status.data;
	return noOutcome ? words.tellNoOutcome(label, undefined) : label;
}

/** How a claim stands; where an authority confirms it, by which one. */
export function nameStanding({ claim, confirmedBy }: Standing): string {
	return words.nameStanding(
		claim.data.standing,
		confirmedBy.map(({ data }) => data.name),
	);
}

/** What a citation says of the site. */
type CitedSite = { title: string; updated: string; language: string };

/**
 * A claim for those who cite it: in one line who says what and when, how it stands, and the version of the page at `address`;
 * and in a note when, and how it stands.
 */
export function citeClaim(
	joined: Standing & { speaker: Entry<'actors'> },
	site: CitedSite,
	address: string,
): { line: string; note: string } {
	const { statement, said: day } = joined.claim.data;
	const said = day && formatDate(day, site.language);
	const standing = nameStanding(joined);
	const line = words.citeClaim({
		...{ speaker: joined.speaker.data.name, statement, said, standing, address },
		site: site.title,
		version: formatDate(site.updated, site.language),
	});
	return { line, note: words.dateStanding({ said, standing }) };
}

/** A claim, and who confirms it. */
interface Standing {
	claim: Entry<'claims'>;
	confirmedBy: readonly Entry<'actors'>[];
}

/** Up to when sources were gathered, and when the facts were last checked, in a sentence. */
export function dateFacts(
	site: Omit<CitedSite, 'title'> & { sourcesUpTo?: string | undefined },
): string {
	const { updated, sourcesUpTo, language } = site;
	const upTo = sourcesUpTo && formatDate(sourcesUpTo, language);
	return words.tellCheck(formatDate(updated, language), upTo);
}

/** Any record in one line, for a link to it. */
export function nameRecord(record: Entry, language: string): string {
	switch (record.collection) {
		case 'sources':
			return citeSource(record, language);
		case 'claims':
			return record.data.statement;
		case 'events':
			return `${formatDate(record.data.date, language)}: ${record.data.what}`;
		case 'places':
			return record.data.city;
		case 'disagreements':
			return record.data.question;
		case 'actors':
			return `${record.data.name}, ${record.data.role}`;
		case 'statuses':
		case 'event-kinds':
		case 'source-kinds':
		case 'actor-kinds':
		case 'tags':
			return record.data.label;
		case 'media':
			return record.data.caption;
		default:
			return record.data.title;
	}
}
