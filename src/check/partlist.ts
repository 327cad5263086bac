import { findStoryFigure } from '../ledger/storyfigure.ts';
import { standingPath } from '../ledger/claimstanding.ts';
import { findCodes, GENERAL, MOST_CLAIMS } from '../ledger/claimsubject.ts';
import { groupSources } from '../ledger/sourcegroups.ts';
import { listSourcePages } from '../ledger/sourcepages.ts';
import { kindPages } from '../ledger/updatepages.ts';
import { listTimelinePages } from '../ledger/timeline.ts';
import { listPaths } from '../lib/cut.ts';
import { compareDates } from '../lib/date.ts';
import { tally } from '../lib/tally.ts';
import { listRecords, type Content } from './content.ts';
import { listNews } from './news.ts';

/** A page that lists a part of the records of a folder, with the ids that one may link to. */
interface PartPage {
	path: string;
	ids: string[];
}

/** The pages of the timeline. An event without a date is on none. */
export function listTimeline(content: Content): PartPage[] {
	const events = listRecords(content, 'events')
		.flatMap(({ id, data: { date } }) => (date ? [{ id, date }] : []))
		.sort((a, b) => compareDates(a.date, b.date));
	return listTimelinePages(events).map(({ page, ids }) => ({
		...{ path: page ? `timeline/${page}/` : 'timeline/', ids },
	}));
}

/** The pages of each subject of the claims, and of each way in which they stand. */
export function listClaimParts(content: Content): PartPage[] {
	const places = new Map(
		listRecords(content, 'places').map(({ id, data }) => [id, data.country] as const),
	);
	const codes = listRecords(content, 'claims').flatMap(({ data }) =>
		findCodes(data, (place) => places.get(place)),
	);
	const standings = listRecords(content, 'claims').flatMap(({ data }) => data.standing ?? []);
	return [
		...tally(codes).map(([code, count]) => {
			const name = code === GENERAL ? code : code.toLowerCase();
			return [`about/${name}/`, count] as const;
		}),
		...tally(standings).map(([standing, count]) => [standingPath(standing), count] as const),
	]
		.flatMap(([path, count]) => listPaths(`claims/${path}`, count, MOST_CLAIMS))
		.map((path) => ({ path, ids: [] }));
}

/** The pages of the sources by kind and language; ids of sources stand where they are listed. */
export function listSourceParts(content: Content): PartPage[] {
	const sources = listRecords(content, 'sources').flatMap(({ id, data }) => {
		const { kind, language, publisher } = data;
		return kind && language && publisher ? [{ id, data: { kind, language, publisher } }] : [];
	});
	return groupSources(sources)
		.flatMap(({ kind, languages }) => listSourcePages(kind, languages))
		.map(({ path, parts }) => ({
			path: `sources/${path}`,
			ids: parts.flatMap((part) => part.sources.map(({ id }) => id)),
		}));
}

/** The pages of what is new: one for each month in which something came, and one for each kind of news. */
export function listNewsPages(content: Content): PartPage[] {
	const news = listNews(content);
	const months = new Set(news.map(({ day }) => day.slice(0, 7)));
	const kinds = news.map(({ page }) => page).filter((page) => page !== kindPages.correction);
	return [...[...months].map((month) => `changes/${month}/`), ...new Set(kinds)].map((path) => ({
		...{ path, ids: [] },
	}));
}

/** The pages that stand in frames, but for maps of a day, a country or a status: the map, all events, and one for each record that has one. */
export function listEmbedPages(content: Content): PartPage[] {
	const listIds = (name: 'claims' | 'places') =>
		listRecords(content, name).map(({ id }) => `${name}/${id}`);
	const stories = listRecords(content, 'stories').filter(
		({ data, body, isCut }) =>
			data.draft !== true && (isCut || findStoryFigure(body?.blocks ?? [])),
	);
	const embedded = [
		...['map', 'timeline', ...listIds('claims'), ...listIds('places')],
		...stories.map(({ id }) => `stories/${id}`),
	];
	return embedded.map((path) => ({ path: `embed/${path}/`, ids: [] }));
}

/** The parts on what came after an order: one for each status that an order brought. */
export function listAftermathIds(content: Content): string[] {
	const orders = listRecords(content, 'event-kinds').filter(
		({ data }) => data.countsAs === 'order',
	);
	const events = listRecords(content, 'events').filter(({ data }) =>
		orders.some(({ id }) => id === data.kind),
	);
	const given = events.flatMap(({ data }) => (data.changes ?? []).map(({ status }) => status));
	return [...new Set(given)].map((status) => `after-${status}`);
}
