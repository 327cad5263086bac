import { getCollection } from 'astro:content';
import { collections } from '../schema/fields/ref.ts';
import { findEmbargo } from './embargo.ts';
import type { Entry } from './entry.ts';
import { joinLedger, type Ledger } from './join.ts';

let opened: Promise<Ledger> | undefined;

/**
 * Reads and joins all of `content/`: once in a build; on the development server each time, drafts and stories that wait for
 * their day included.
 */
export function openLedger(): Promise<Ledger> {
	if (import.meta.env.DEV) return readLedger();
	return (opened ??= readLedger());
}

async function readLedger(): Promise<Ledger> {
	const [settings] = await getCollection('settings');
	if (!settings) throw new Error('content/ has no settings');
	const folders: Entry[][] = [];
	for (const collection of collections) folders.push((await getCollection(collection)) as Entry[]);
	const records = folders
		.flat()
		.filter((record) => import.meta.env.DEV || !isHidden(record, settings.data.updated));
	return joinLedger(settings.data, records);
}

/** Whether a story is not published: a draft, or one whose day comes after that of the site’s facts. */
function isHidden(record: Entry, updated: string): boolean {
	if (record.collection !== 'stories') return false;
	const { draft, published } = record.data;
	return draft || findEmbargo(published, updated) !== undefined;
}
