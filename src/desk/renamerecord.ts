import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseContent, type Files } from '../check/parse.ts';
import { countThings, isError } from '../check/problem.ts';
import { formatProblems } from '../check/report.ts';
import { findProblems } from '../check/run.ts';
import { PUBLISHED } from '../check/publishedlist.ts';
import { findNearest } from '../lib/nearest.ts';
import { isKindFolder } from '../schema/fields/kindfield.ts';
import { carryVersions } from './revise/carryversions.ts';
import type { Content } from '../check/content.ts';
import { findIdFault, pathOf, type Desk } from './draft.ts';
import { addMoved, addMovedEvent, listMoved } from './moveaddress.ts';
import type { Target } from './linkaddress.ts';
import { applyEdits, listEdits, listSiteEdits, type Edit } from './mentions.ts';

/** A file that changes: its path, what stands in it then, and how many references are others. */
interface Change {
	path: string;
	text: string;
	count: number;
}

/** Gives a record another id, and changes all that points to it. Gives what to print, and whether anything was written. */
export function renameRecord(
	desk: Desk,
	target: Target,
	id: string,
): { done: boolean; said: string } {
	const { collection } = target;
	const refuse = (wrong: string) => ({ done: false, said: `${wrong}\nNothing was renamed.` });
	const content = parseContent(desk.files, desk.name);
	const fault = findFault(desk, content, target, id);
	if (fault) return refuse(fault);
	const changes = listChanges(desk, content, target, id);
	const [before, after] = [pathOf(collection, target.id), pathOf(collection, id)];
	const files: Files = { ...desk.files };
	for (const { path, text } of changes) files[path] = text;
	files[after] = files[before] ?? '';
	delete files[before];
	const moved = listMoved(content, parseContent(files, desk.name), target.id, id);
	if (moved.length > 0 || collection === 'events') {
		const site = addMoved(String(files['site.yaml'] ?? ''), moved);
		const text = collection === 'events' ? addMovedEvent(site, target.id, id) : site;
		files['site.yaml'] = text;
		const known = changes.find(({ path }) => path === 'site.yaml');
		if (known) known.text = text;
		else changes.push({ path: 'site.yaml', text, count: 0 });
	}
	const key = (one: string) => (one === `${collection}/${target.id}` ? `${collection}/${id}` : one);
	const published = carryVersions(content, parseContent(files, desk.name), key);
	if (published !== undefined) {
		files[PUBLISHED] = published;
		changes.push({ path: PUBLISHED, text: published, count: 0 });
	}
	const mistakes = findMistakes(content, parseContent(files, desk.name));
	if (mistakes) return refuse(`Something would no longer be right:\n\n${mistakes}\n`);
	renameSync(join(desk.folder, before), join(desk.folder, after));
	for (const { path, text } of changes)
		writeFileSync(join(desk.folder, path === before ? after : path), text);
	return { done: true, said: report(desk, target, id, changes) };
}

/** Why a record can’t get that id. */
function findFault(desk: Desk, content: Content, target: Target, id: string): string | undefined {
	const { collection } = target;
	const path = pathOf(collection, target.id);
	if (typeof desk.files[path] !== 'string') {
		const ids = content.records.filter((one) => one.collection === collection).map(({ id }) => id);
		const meant = findNearest(target.id, ids);
		return `There is no ${desk.name}/${path}.${meant ? ` Did you mean “${meant}”?` : ''}`;
	}
	// A reference in them would not be found.
	const unread = content.records.filter(
		({ raw, body, file }) => raw === undefined || (file.endsWith('.mdx') && !body),
	);
	if (unread.length > 0) {
		const names = unread.map(({ file }) => file).join(', ');
		return `What stands in ${names} can’t be read. Run the check, and put that right first.`;
	}
	return findIdFault(desk, collection, id);
}

function listChanges({ files }: Desk, content: Content, target: Target, id: string): Change[] {
	const { folder, records, blocks, site } = content;
	const edited: { file: string; edits: Edit[] }[] = [
		...records.map((record) => ({
			file: record.file,
			edits: listEdits({ record, blocks }, target, id),
		})),
		...(site ? [{ file: site.file, edits: listSiteEdits(content, target, id) }] : []),
	];
	return edited
		.filter(({ edits }) => edits.length > 0)
		.map(({ file, edits }) => {
			const path = file.slice(folder.length + 1);
			const whole = String(files[path]);
			// A byte order mark stands before what was read.
			const mark = whole.startsWith('\uFEFF') ? '\uFEFF' : '';
			const text = mark + applyEdits(whole.slice(mark.length), edits);
			return { path, text, count: edits.length };
		});
}

/** The mistakes that there would be and are not yet. */
function findMistakes(content: Content, renamed: Content): string | undefined {
	const known = findProblems(content).filter(isError);
	const found = findProblems(renamed).filter(isError);
	if (found.length <= known.length) return undefined;
	const said = new Set(known.map(({ file, wrong }) => file + wrong));
	return formatProblems(found.filter(({ file, wrong }) => !said.has(file + wrong)));
}

function report({ name }: Desk, target: Target, id: string, changes: Change[]): string {
	const lines = changes
		.filter(({ count }) => count > 0)
		.map(({ path, count }) => `  ${name}/${path}: ${countThings(count, 'reference')}`);
	const isMoved = changes.some(({ text }) => text.includes(`\n  - from: `));
	const { collection } = target;
	return [
		`${name}/${pathOf(collection, target.id)} is ${name}/${pathOf(collection, id)} now.`,
		lines.length > 0 ? `Changed with it:\n${lines.join('\n')}` : 'Nothing pointed to it.',
		tellAddress(addressOf(target), addressOf({ collection, id }), isMoved),
	].join('\n\n');
}

/** What becomes of the address that readers may have kept. No server hears of what follows a #. */
function tellAddress(old: string, now: string, isMoved: boolean): string {
	if (isMoved && !old.includes('#'))
		return `Readers who kept its address, ${old}, are led to ${now}: site.yaml says so under “moved”.`;
	return old.includes('#')
		? `If it was published, links from elsewhere to ${old} lead to the top of that page now; its address is ${now}.`
		: `If it was published, readers may have kept its address, ${old}. It has no page there now, so nothing leads from there to ${now}.`;
}

/** The address that readers know a record by. */
function addressOf({ collection, id }: Target): string {
	const parts: Partial<Record<Target['collection'], string>> = {
		...{ events: `timeline/#${id}`, statuses: `map/${id}/` },
		disagreements: `disagreements/#${id}`,
	};
	const isWord = isKindFolder(collection) || collection === 'tags';
	const path = isWord ? `words/#${collection}-${id}` : parts[collection];
	if (path) return `/${path}`;
	return collection === 'pages' ? `/${id}/` : `/${collection}/${id}/`;
}
