import { writeInvestigation } from './folder.ts';

/** `node tests/bench/generate.ts 1000 /path/to/folder`: writes an invented investigation with 1,000 places. */
const [count, folder] = process.argv.slice(2);
if (!(Number(count) > 0) || !folder) {
	console.error('Say how many places, and into which folder: generate.ts 1000 /path/to/folder');
	process.exit(2);
}
writeInvestigation(Number(count), folder);
