import type { Entry } from '../../ledger/entry.ts';
import type { Ledger } from '../../ledger/join.ts';
import { findChange, type Update } from '../../ledger/update.ts';
import { escapeText } from '../../lib/feedhtml.ts';
import { toRecord } from '../../lib/url.ts';
import { nameUuid } from '../../lib/uuid.ts';
import { formatDate } from '../../words/formatdate.ts';
import { citeSource } from '../../words/names.ts';
import { nameUpdated } from '../../words/newsname.ts';
import * as words from '../../words/words.ts';
import { writeRevisions } from './revisionhtml.ts';

/** An entry of a feed, in whichever format. */
export interface FeedEntry {
	/** A URN, which stays the same wherever the site stands and whatever the entry says. */
	id: string;
	title: string;
	/** The first words of a story; other entries are short themselves. */
	summary?: string;
	/** All that it says, as HTML with whole addresses. */
	html: string;
	link: string;
	author: string;
	published: string;
	updated: string;
}

/** A namespace for this program’s names, made once (RFC 9562). It must never change. */
const SPACE = '5d0c1f0e-6b3a-4f27-9a55-3f3d4b8e2c71';

/** The id of a feed or an entry, from the name of the site and its own within the site. */
export function makeFeedId({ site }: Ledger, name: string): string {
	return `urn:uuid:${nameUuid(SPACE, `${site.feedName ?? site.title}/${name}`)}`;
}

/** Makes the entry of an update. `whole` gives the whole text of a story, where the feed has it. */
export function makeFeedEntry(
	ledger: Ledger,
	update: Update,
	base: URL,
	whole?: (story: Entry<'stories'>) => string,
): FeedEntry {
	const at = (path: string) => new URL(path, base).href;
	const dates = { published: update.day, updated: findChange(update) };
	if (update.kind === 'event') return { ...tellEvent(ledger, update.event, at), ...dates };
	if (update.kind !== 'story') return { ...tellRecord(ledger, update, at), ...dates };
	const { id, data } = update.story;
	const { title, dek, byline } = data;
	const link = at(toRecord('stories', id));
	return {
		id: makeFeedId(ledger, firstPath(ledger, `stories/${id}/`)),
		title,
		summary: dek,
		html: [
			`<p>${escapeText(dek)}</p>`,
			whole ? whole(update.story) : makeLink(link, words.readOn),
			...(whole ? writeRevisions(data, ledger.site.language) : []),
		].join('\n'),
		...{ link, author: byline },
		...dates,
	};
}

/** A record that came, changed or was corrected. */
function tellRecord(
	ledger: Ledger,
	update: Exclude<Update, { kind: 'story' | 'event' }>,
	at: (path: string) => string,
): Omit<FeedEntry, 'published' | 'updated'> {
	const { record } = update;
	const { collection, id, data } = record;
	const page = at(toRecord(collection, id));
	const name = nameUpdated(ledger, record);
	const own = { link: page, author: 'byline' in data ? data.byline : ledger.site.publisher };
	const path = firstPath(ledger, `${collection}/${id}/`);
	if (update.kind === 'record')
		return {
			id: makeFeedId(ledger, path),
			title: words.titleNewRecord(words.recordKinds[collection], name),
			html: makeLink(page, name),
			...own,
		};
	const isCorrection = update.kind === 'correction';
	const said = isCorrection
		? words.sayCorrection(update.correction)
		: words.sayChanged(update.change);
	const told = isCorrection ? update.correction.was : update.change.note;
	return {
		id: makeFeedId(ledger, `${path}${update.day}/${told}`),
		title: isCorrection ? words.titleCorrection(name) : words.titleChange(name),
		html: `<p>${escapeText(said)}</p>\n${makeLink(page, name)}`,
		...own,
		// An event is a part of a page itself.
		...(collection !== 'events' && { link: `${page}#${isCorrection ? 'corrections' : 'changed'}` }),
	};
}

function tellEvent(ledger: Ledger, event: Entry<'events'>, at: (path: string) => string) {
	const { language, publisher } = ledger.site;
	const { what, note, date } = event.data;
	const sources = ledger.pointedAt('sources', event);
	const link = at(toRecord('events', event.id));
	return {
		id: makeFeedId(ledger, firstEventPath(ledger, event.id)),
		title: words.titleNewEvent(formatDate(date, language), what),
		html: [
			`<p>${escapeText(what)}</p>`,
			...(note ? [`<p>${escapeText(note)}</p>`] : []),
			...(event.data.weak ? [`<p>${escapeText(words.weakMeaning)}</p>`] : []),
			`<p>${escapeText(words.sourcesLabel)}</p>`,
			`<ul>${sources
				.map((source) => {
					const link = at(toRecord('sources', source.id));
					return `<li><a href="${link}">${escapeText(citeSource(source, language))}</a></li>`;
				})
				.join('')}</ul>`,
		].join('\n'),
		link,
		author: publisher,
	};
}

function makeLink(href: string, text: string): string {
	return `<p><a href="${escapeText(href)}">${escapeText(text)}</a></p>`;
}

/** The path that a page had first: an entry that moved is the same entry. */
function firstPath({ site }: Ledger, path: string): string {
	const seen = new Set<string>();
	let first = path;
	for (;;) {
		const before = site.moved.find(({ to, from }) => to === first && !seen.has(from));
		if (!before) return first;
		seen.add(before.from);
		first = before.from;
	}
}

/** An event is a part of the timeline; where it was renamed, its old path leads to that part. */
function firstEventPath(ledger: Ledger, id: string): string {
	const path = firstPath(ledger, `timeline/#${id}`);
	return path.startsWith('events/') ? path : `events/${id}/`;
}
