import { progress } from '@clack/prompts';
import { nameFolder, readFiles } from '../check/read.ts';
import { contentFolder } from '../lib/folder.ts';
import type { Asker } from './asker.ts';
import { splitArguments } from './flags.ts';
import { importFile, type Progress } from './import/importfile.ts';
import { runCommand } from './runcommand.ts';

/** `npm run import -- places.csv` makes records of the rows of a file. */
await runCommand(run);

async function run(asker: Asker | undefined): Promise<{ done: boolean; said: string }> {
	const { words, flags } = splitArguments(process.argv.slice(2));
	const known = ['dry-run', 'yes', 'mapping'];
	const unknown = flags.find(({ name }) => !known.includes(name));
	if (unknown)
		return {
			done: false,
			said: `There is no --${unknown.name}. There are: --${known.join(', --')}.`,
		};
	// A flag without a value takes the word after it: the file may stand there.
	const [file] = [
		...words,
		...flags.flatMap((flag) => (flag.name !== 'mapping' ? (flag.value ?? []) : [])),
	];
	if (!file) return { done: false, said: 'Name a file: npm run import -- places.csv' };
	const folder = contentFolder();
	const has = (name: string) => flags.some((flag) => flag.name === name);
	const options = {
		file,
		mapping: flags.find(({ name }) => name === 'mapping')?.value,
		isDryRun: has('dry-run'),
		isSure: has('yes'),
	};
	const desk = { folder, name: nameFolder(folder), files: readFiles(folder) };
	return importFile(desk, options, {
		asker,
		progress: asker && showProgress(),
	});
}

/** A bar in the terminal. */
function showProgress(): Progress {
	let bar: ReturnType<typeof progress> | undefined;
	return {
		start: (rows) => {
			bar = progress({ max: rows });
			bar.start('Looking at each row');
		},
		step: () => bar?.advance(1),
		stop: () => bar?.stop('Looked at each row.'),
	};
}
