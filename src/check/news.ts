import { newsFolders } from '../ledger/update.ts';
import { kindPages } from '../ledger/updatepages.ts';
import { listRecords, type Content, type ContentRecord } from './content.ts';

/** Something new on a day, with the path of the page of its kind. */
interface News {
	day: string;
	page: string;
}

/** The fields that say what became of a record. Each is there only if it is valid. */
interface Revised {
	draft?: boolean;
	published?: string;
	added?: string;
	changed?: ({ date?: string } | undefined)[];
	corrections?: ({ date?: string } | undefined)[];
}

/** Lists what is new in the content, as src/ledger/update.ts does: of stories, those that are published by the day `today`. */
export function listNews(content: Content, today = '9999'): News[] {
	return newsFolders
		.flatMap((name) => listRecords(content, name) as ContentRecord[])
		.filter(({ collection, data }) => {
			const { draft, published = '9999' } = data as Revised;
			return collection !== 'stories' || (draft !== true && published <= today);
		})
		.flatMap((record) => [...listArrivals(record), ...listRevisions(record)]);
}

/** What became of a record since it was published. */
export function listRevisions({ data }: ContentRecord): News[] {
	const { changed = [], corrections = [] } = data as Revised;
	return [
		...changed.flatMap((one) => toNews(one?.date, 'change')),
		...corrections.flatMap((one) => toNews(one?.date, 'correction')),
	];
}

function listArrivals({ collection, data }: ContentRecord): News[] {
	const { published, added } = data as Revised;
	if (collection === 'stories') return toNews(published, 'story');
	return toNews(added, collection === 'events' ? 'event' : 'record');
}

function toNews(day: string | undefined, kind: keyof typeof kindPages): News[] {
	return day ? [{ day, page: kindPages[kind] }] : [];
}
