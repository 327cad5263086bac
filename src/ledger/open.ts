import { getCollection } from 'astro:content';
import { declared } from 'virtual:declarations';
import { files } from 'virtual:media';
import { addOwnBlocks } from '../schema/blockrules.ts';
import { collections } from '../schema/fields/ref.ts';
import { findEmbargo } from './embargo.ts';
import type { Entry } from './entry.ts';
import { giveKinds } from './givekinds.ts';
import { joinLedger, type Ledger } from './join.ts';
import { findRecorder } from './reads/recorder.ts';
import { trackRecords } from './reads/tracked.ts';
import { watchLedger } from './reads/watched.ts';

/** The ledger of a build: one for each recorder, since its records tell that alone what is read. */
const opened = new WeakMap<object, Promise<Ledger>>();

/**
 * Reads and joins all of `content/`: once in a build; on the development server each time, drafts and stories that wait for
 * their day included.
 */
export function openLedger(): Promise<Ledger> {
	if (import.meta.env.DEV) return readLedger();
	const whose = findRecorder() ?? opened;
	const ledger = opened.get(whose) ?? readLedger();
	opened.set(whose, ledger);
	return ledger;
}

async function readLedger(): Promise<Ledger> {
	const [settings] = await getCollection('settings');
	if (!settings) throw new Error('content/ has no settings');
	const folders: Entry[][] = [];
	for (const collection of collections) folders.push((await getCollection(collection)) as Entry[]);
	const records = folders.flat().map((record) => markWaiting(record, settings.data.updated));
	const shown = giveKinds(records.filter(isShown));
	const blocks = addOwnBlocks(declared);
	const recorder = findRecorder();
	if (!recorder) return joinLedger(settings.data, shown, { files, blocks });
	const ledger = joinLedger(settings.data, trackRecords(shown, recorder), { files, blocks });
	return (recorder.ledger = watchLedger(ledger, recorder));
}

/** Makes a draft of a story that waits for its day, so that it is seen, and marked, where drafts are seen only. */
function markWaiting(record: Entry, updated: string): Entry {
	if (record.collection !== 'stories') return record;
	const waits = findEmbargo(record.data.published, updated) !== undefined;
	return waits ? { ...record, data: { ...record.data, draft: true } } : record;
}

function isShown(record: Entry): boolean {
	if (import.meta.env.DEV || record.collection !== 'stories' || !record.data.draft) return true;
	return record.id === import.meta.env.SHOWN_DRAFT;
}
