import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentRecord } from '../../check/content.ts';
import { isSilent, listPublished, nameKey, takeVersion } from '../../check/fingerprint.ts';
import { parseContent } from '../../check/parse.ts';
import { capitalise, countThings } from '../../check/problem.ts';
import { PUBLISHED, writePublished } from '../../check/publishedlist.ts';
import { findNearest } from '../../lib/nearest.ts';
import type { Desk } from '../draft.ts';
import { kindWords } from '../kind.ts';

/** What is asked of `npm run published`. */
interface Asked {
	/** Whether records that changed without a word are kept as they are now: of slips of the pen. */
	isMinor: boolean;
	/** The records that are meant, `claims/red-barrels`; all, if none is named. */
	only: readonly string[];
}

/**
 * Keeps what each record tells readers now, so that the check asks when it tells them something else. Gives what to print, and
 * whether anything was written.
 */
export function keepPublished(
	desk: Desk,
	{ isMinor, only }: Asked,
): { done: boolean; said: string } {
	const content = parseContent(desk.files, desk.name);
	const records = listPublished(content);
	const before = content.published ?? new Map();
	const keys = records.map(nameKey);
	const unknown = only.find((key) => !keys.includes(key));
	if (unknown !== undefined) return refuse(explainUnknown(unknown, keys));
	const meant = records.filter((record) => only.length === 0 || only.includes(nameKey(record)));
	const silent = meant.filter((record) => isSilent(record, before));
	if (silent.length > 0 && !isMinor) return refuse(explainSilent(silent));
	const kept = new Map(only.length === 0 ? [] : before);
	for (const record of meant) kept.set(nameKey(record), takeVersion(record));
	writeFileSync(join(desk.folder, PUBLISHED), writePublished(kept));
	return { done: true, said: report(desk, meant, before, silent.length) };
}

function refuse(wrong: string): { done: false; said: string } {
	return { done: false, said: `${wrong}\nNothing was written.` };
}

function explainUnknown(key: string, keys: readonly string[]): string {
	const meant = findNearest(key, keys);
	return `There is no ${key} that is published.${meant ? ` Did you mean “${meant}”?` : ''}`;
}

function explainSilent(silent: readonly ContentRecord[]): string {
	const [first] = silent;
	const kind = first ? kindWords[first.collection] : '';
	const keys = silent.map(nameKey);
	return [
		`${capitalise(countThings(silent.length, 'record'))} ${silent.length === 1 ? 'says' : 'say'} something else than before, and no change or correction tells it:`,
		...keys.map((key) => `  ${key}`),
		`Say what changed: npm run changed -- ${kind} ${first?.id} "What changed." Or, of slips of the pen: npm run published -- --minor ${keys.join(' ')}`,
	].join('\n');
}

function report(
	{ name }: Desk,
	meant: readonly ContentRecord[],
	before: ReadonlyMap<string, { hash: string }>,
	minor: number,
): string {
	const isNew = (record: ContentRecord) => !before.has(nameKey(record));
	const added = meant.filter(isNew).length;
	const changed = meant.filter(
		(record) => !isNew(record) && before.get(nameKey(record))?.hash !== takeVersion(record).hash,
	).length;
	const others = minor > 0 ? ` (${minor} without a word to readers)` : '';
	return `${name}/${PUBLISHED} is written: ${countThings(meant.length, 'record')}, ${added} new, ${changed} changed${others}.`;
}
