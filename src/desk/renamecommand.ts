import { nameFolder, readFiles } from '../check/read.ts';
import { contentFolder } from '../lib/folder.ts';
import { findNearest } from '../lib/nearest.ts';
import { splitArguments } from './flags.ts';
import { findFolder, kindWords } from './kind.ts';
import { renameRecord } from './renamerecord.ts';

/** `npm run rename -- place old-id new-id` gives a record another id, wherever it is named. */
const { done, said } = run();
console.log(said);
process.exitCode = done ? 0 : 1;

function run(): { done: boolean; said: string } {
	const { words } = splitArguments(process.argv.slice(2));
	const [kind, old, id] = words;
	if (!kind || !old || !id || words.length > 3)
		return { done: false, said: 'Name a kind and two ids: npm run rename -- place old-id new-id' };
	const collection = findFolder(kind);
	if (!collection) {
		const kinds = Object.values(kindWords);
		const meant = findNearest(kind, kinds);
		const help = meant ? `Did you mean “${meant}”?` : `Choose one of: ${kinds.join(', ')}.`;
		return { done: false, said: `There is no “${kind}”. ${help}` };
	}
	const folder = contentFolder();
	const desk = { folder, name: nameFolder(folder), files: readFiles(folder) };
	return renameRecord(desk, { collection, id: old }, id);
}
