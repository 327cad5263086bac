import { nameFolder, readFiles } from '../check/read.ts';
import { contentFolder } from '../lib/folder.ts';
import { findNearest } from '../lib/nearest.ts';
import type { Asker } from './asker.ts';
import { splitArguments } from './flags.ts';
import { makeInvestigation } from './investigation.ts';
import { makeBlock } from './newblock.ts';
import { runCommand } from './runcommand.ts';
import { findFolder, kinds } from './kind.ts';
import { makeRecord } from './newrecord.ts';

/** `npm run new` makes a record, or an investigation, of what it is told by flags and asks for the rest in a terminal. */
await runCommand(make);

async function make(asker: Asker | undefined): Promise<{ done: boolean; said: string }> {
	const { words, flags } = splitArguments(process.argv.slice(2));
	const options = kinds.map((value) => ({ value, label: value }));
	const kind = words[0] ?? (await asker?.choose({ message: 'What is new?', options }));
	const today = new Date().toISOString().slice(0, 10);
	if (kind === 'investigation') return makeInvestigation(words[1], { asker, today });
	if (kind === 'block') return newBlock(asker, words.slice(1), flags);
	const collection = findFolder(kind ?? '');
	if (!collection) return { done: false, said: explainKind(kind) };
	if (words.length > 1) return { done: false, said: explainWord(words[1]) };
	const { written, said } = await makeRecord({ ...openDesk(), today }, collection, flags, asker);
	return { done: written, said };
}

function openDesk() {
	const folder = contentFolder();
	return { folder, name: nameFolder(folder), files: readFiles(folder) };
}

/** A block has a name as its command, and one flag. */
async function newBlock(
	asker: Asker | undefined,
	[name, another]: readonly string[],
	flags: readonly { name: string; value?: string }[],
) {
	const strange = flags.find((flag) => flag.name !== 'use');
	if (strange) return { done: false, said: `A block has no flag --${strange.name}, but --use.` };
	if (another) return { done: false, said: explainWord(another) };
	return makeBlock(openDesk(), { name, use: flags.at(-1)?.value }, asker);
}

function explainWord(word: string | undefined): string {
	return `“${word}” belongs to no flag. Write flags as --name="value".`;
}

function explainKind(kind: string | undefined): string {
	const all = `Choose one of: ${kinds.join(', ')}.`;
	if (kind === undefined) return `Say what is new. ${all}`;
	const meant = findNearest(kind, kinds);
	return `There is no “${kind}”. ${meant ? `Did you mean “${meant}”?` : all}`;
}
