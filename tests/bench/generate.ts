import type { Bounds } from '../../src/lib/bounds.ts';
import { writeInvestigation } from './folder.ts';

/**
 * `node tests/bench/generate.ts 1000 /path/to/folder`: writes an invented investigation with 1,000 places.
 * `… 40 /path/to/folder FJ,NZ,US 165,-48,-130,72`: with 40 places in these countries, within these bounds (west, south, east, north).
 */
const [count, folder, countries, bounds] = process.argv.slice(2);
if (!(Number(count) > 0) || !folder) {
	console.error('Say how many places, and into which folder: generate.ts 1000 /path/to/folder');
	process.exit(2);
}
const ground = countries && {
	countries: countries.split(','),
	bounds: bounds?.split(',').map(Number) as Bounds | undefined,
};
writeInvestigation(Number(count), folder, ground || undefined);
