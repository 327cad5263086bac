import { nameFolder, readFiles } from '../check/read.ts';
import { contentFolder } from '../lib/folder.ts';
import { splitArguments } from './flags.ts';
import { keepPublished } from './revise/publish.ts';

/** `npm run published` keeps what each record tells readers now; `--minor` also where it changed without a word. */
const { words, flags } = splitArguments(process.argv.slice(2));
const minor = flags.find(({ name }) => name === 'minor');
const folder = contentFolder();
const desk = { folder, name: nameFolder(folder), files: readFiles(folder) };
const only = [...(minor?.value ? [minor.value] : []), ...words];
const { done, said } = keepPublished(desk, { isMinor: minor !== undefined, only });
console.log(said);
process.exitCode = done ? 0 : 1;
