import { nameFolder, readFiles } from '../check/read.ts';
import { contentFolder } from '../lib/folder.ts';
import { splitArguments } from './flags.ts';
import { writeArrivals } from './revise/arrival.ts';
import { keepPublished } from './revise/publish.ts';

/**
 * `npm run published` keeps what each record tells readers now, and since when it is here; `--minor` also where it changed
 * without a word.
 */
const { words, flags } = splitArguments(process.argv.slice(2));
const minor = flags.find(({ name }) => name === 'minor');
const folder = contentFolder();
const today = new Date().toISOString().slice(0, 10);
const desk = { folder, name: nameFolder(folder), files: readFiles(folder), today };
const only = [...(minor?.value ? [minor.value] : []), ...words];
const { done, said } = keepPublished(desk, { isMinor: minor !== undefined, only });
const dated = done ? await writeArrivals(desk, only) : '';
console.log([said, dated].filter(Boolean).join('\n'));
process.exitCode = done ? 0 : 1;
