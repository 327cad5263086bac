import { nameFolder, readFiles } from '../check/read.ts';
import { newsFolders } from '../ledger/update.ts';
import { contentFolder } from '../lib/folder.ts';
import { findNearest } from '../lib/nearest.ts';
import type { Asker } from './asker.ts';
import { listChoices } from './choices.ts';
import { splitArguments } from './flags.ts';
import { runCommand } from './runcommand.ts';
import { findFolder, kindWords } from './kind.ts';
import { findRevisionFault, isRevisable, reviseRecord } from './revise/revise.ts';

/** `npm run changed -- claim its-id "What changed."` says in a record what became of it; what is not said is asked for. */
await runCommand(run);

async function run(asker: Asker | undefined): Promise<{ done: boolean; said: string }> {
	const { words, flags } = splitArguments(process.argv.slice(2));
	const folder = contentFolder();
	const today = new Date().toISOString().slice(0, 10);
	const desk = { folder, name: nameFolder(folder), files: readFiles(folder), today };
	const options = newsFolders.map((name) => ({ value: kindWords[name], label: kindWords[name] }));
	const kind = words[0] ?? (await asker?.choose({ message: 'What changed?', options }));
	const collection = findFolder(kind ?? '');
	if (!collection || !isRevisable(collection)) return { done: false, said: explainKind(kind) };
	const choices = listChoices(desk)(collection);
	const id = words[1] ?? (await asker?.choose({ message: 'Which one?', options: choices }));
	if (id === undefined) return { done: false, said: 'Say which one, by its id.' };
	if (!choices.some(({ value }) => value === id)) {
		const meant = findNearest(
			id,
			choices.map(({ value }) => value),
		);
		const help = meant ? ` Did you mean “${meant}”?` : '';
		return { done: false, said: `There is no ${kind} “${id}”.${help}` };
	}
	const flag = (name: string) => flags.find((one) => one.name === name)?.value;
	const given = { note: words[2], was: flag('was'), now: flag('now') };
	const isSaid = given.note !== undefined || given.now !== undefined;
	const note =
		isSaid || !asker
			? given.note
			: await asker.text({
					message: 'What changed, in a sentence for readers?',
					check: (note) => findRevisionFault({ note }),
				});
	return reviseRecord(desk, { collection, id }, { ...given, note });
}

function explainKind(kind: string | undefined): string {
	const words = newsFolders.map((name) => kindWords[name]);
	const all = `Choose one of: ${words.join(', ')}.`;
	if (kind === undefined) return `Say what changed. ${all}`;
	const meant = findNearest(kind, words);
	return `There is no “${kind}”. ${meant ? `Did you mean “${meant}”?` : all}`;
}
