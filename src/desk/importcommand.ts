import { progress } from '@clack/prompts';
import { nameFolder, readFiles } from '../check/read.ts';
import { contentFolder } from '../lib/folder.ts';
import { cancelled } from './asker.ts';
import { splitArguments } from './flags.ts';
import { importFile, type Progress } from './import/importfile.ts';
import { createTerminal } from './terminal.ts';

/** `npm run import -- places.csv` makes records of the rows of a file. */
const isTerminal = Boolean(process.stdin.isTTY && process.stdout.isTTY);

try {
	const { done, said } = await run();
	console.log(said);
	process.exitCode = done ? 0 : 1;
} catch (error) {
	if (error !== cancelled) throw error;
	console.log('Nothing was written.');
	process.exitCode = 1;
}

async function run(): Promise<{ done: boolean; said: string }> {
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
		asker: isTerminal ? createTerminal() : undefined,
		progress: isTerminal ? showProgress() : undefined,
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
