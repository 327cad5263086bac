import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { endingOf } from '../check/filename.ts';
import { listRecords, type Content } from '../check/content.ts';
import { parseContent } from '../check/parse.ts';
import { formatProblems } from '../check/report.ts';
import { explainDangling } from '../check/rules/dangling.ts';
import { explainIssues } from '../check/schemaissue.ts';
import { isKindFolder } from '../schema/fields/kindfield.ts';
import { idForm, listReferences, type Collection } from '../schema/fields/ref.ts';
import { schemas } from '../schema/schemas.ts';
import type { Asker } from './asker.ts';
import { askRecord } from './askrecord.ts';
import { findIdFault, judgeDraft, pathOf, type Desk } from './draft.ts';
import { readFlags, type Flags } from './flags.ts';
import { listFormFields } from './formfield.ts';
import { proposeId } from './proposal.ts';
import { writeRecord } from './recordtext.ts';

/** Makes a new record of flags and answers. Gives what to print, and whether a file was written. */
export async function makeRecord(
	desk: Desk,
	collection: Collection,
	given: readonly { name: string; value?: string }[],
	asker?: Asker,
): Promise<{ written: boolean; said: string }> {
	const takesText = endingOf(collection) === '.mdx';
	const flags = readFlags(given, listFormFields(schemas[collection]), takesText);
	flags.text ??= BODY[endingOf(collection)];
	// Nothing is published by accident.
	if (collection === 'stories') flags.data['draft'] ??= true;
	// Feeds tell of a record by the day on which it came.
	if (Object.hasOwn(schemas[collection].shape, 'added') && desk.today)
		flags.data['added'] ??= desk.today;
	const faults = asker ? flags.faults : [...flags.faults, ...findMissing(desk, collection, flags)];
	if (faults.length > 0) return { written: false, said: refuse(faults) };
	const { id, data } = asker
		? await askRecord(asker, desk, collection, flags)
		: { id: flags.id ?? proposeId(collection, flags.data), data: flags.data };
	const fault = findIdFault(desk, collection, id);
	if (fault) return { written: false, said: refuse([`--id: ${fault}`]) };
	const path = pathOf(collection, id);
	const text = await writeRecord(collection, data, flags.text);
	if (asker) asker.say(text.trimEnd());
	if (asker && !(await asker.confirm(`Write ${desk.name}/${path}?`)))
		return { written: false, said: 'Nothing was written.' };
	mkdirSync(dirname(join(desk.folder, path)), { recursive: true });
	// A file that has come since is not written over.
	writeFileSync(join(desk.folder, path), text, { flag: 'wx' });
	return { written: true, said: report(desk, path, text) };
}

/** What stands below the fields of a story until its words do. */
const BODY = { '.yaml': '', '.mdx': 'The first paragraph goes here.' };

function refuse(faults: string[]): string {
	return [...faults, 'Nothing was written.'].join('\n');
}

/** A line for each flag that is missing or wrong, and one for an id that can’t be. */
function findMissing(desk: Desk, collection: Collection, { id, data }: Flags): string[] {
	const content = parseContent(desk.files, desk.name);
	const found = [
		...explainIssues(schemas[collection], openGroups(collection, data)),
		...explainKinds(content, collection, data),
	];
	const lines = found.map(({ path, fix }) => {
		const name = path.filter((part) => typeof part !== 'number').join('.');
		const choices = data[name] === undefined ? listChoices(content, collection, name) : [];
		return `--${name}: ${fix}${choices.length > 0 ? ` Choose one of: ${choices.join(', ')}.` : ''}`;
	});
	const proposed = id ?? proposeId(collection, data);
	const fault = findIdFault(desk, collection, proposed);
	// Where the words are missing that make an id, these come first.
	return fault && (proposed !== '' || lines.length === 0) ? [...lines, `--id: ${fault}`] : lines;
}

/** The fields with an empty group for each that is needed and missing: a flag gives one part of a group. */
function openGroups(collection: Collection, data: Flags['data']): Flags['data'] {
	const groups = listFormFields(schemas[collection]).filter(
		({ needed, shape }) => needed && shape.kind === 'group',
	);
	return { ...Object.fromEntries(groups.map(({ name }) => [name, {}])), ...data };
}

/** Whether a folder is a list of its investigation’s own; records of other folders may be written later. */
const isClosed = (collection: Collection) =>
	isKindFolder(collection) || collection === 'statuses' || collection === 'tags';

/** What to do about kinds, statuses and tags that nobody has made. */
function explainKinds(content: Content, collection: Collection, data: Flags['data']) {
	return listReferences(schemas[collection], data)
		.filter((one) => isClosed(one.collection) && idForm.test(one.id))
		.filter(({ collection, id }) => listRecords(content, collection).every((one) => one.id !== id))
		.map(({ collection, id, path }) => ({
			path,
			fix: explainDangling(content, collection, id).fix,
		}));
}

/** The ids that a field takes, if it takes one of such a list. */
function listChoices(content: Content, collection: Collection, name: string): string[] {
	const field = listFormFields(schemas[collection]).find((one) => one.name === name);
	if (field?.shape.kind !== 'reference' || !isClosed(field.shape.collection)) return [];
	return listRecords(content, field.shape.collection)
		.map(({ id }) => id)
		.sort();
}

/** Says where the record is, what the check says because of it, and what to do next. */
function report(desk: Desk, path: string, text: string): string {
	const { own, others } = judgeDraft(desk, path, text);
	const found = [...own, ...others];
	const place = desk.name === 'content' ? '' : `CONTENT_DIR=${desk.folder} `;
	const isDraft = /^draft: true$/m.test(text);
	return [
		`${desk.name}/${path} is written.`,
		found.length === 0
			? 'The check has nothing to say of it.'
			: `What the check says of it now:\n\n${formatProblems(found)}`,
		found.length === 0
			? `Next: look at it with ${place}npm run dev.`
			: `Next: see to that, then ${place}npm run check.`,
		isDraft && 'It is a draft. Take “draft: true” out when it is to be published.',
	]
		.filter(Boolean)
		.join('\n\n');
}
