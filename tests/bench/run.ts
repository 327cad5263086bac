import { readdirSync } from 'node:fs';
import { measureMap } from './map.ts';

/** `npm run bench -- map --n=56,1000`: measures and prints; it judges nothing. */
const [name, ...options] = process.argv.slice(2);
const sizes = options.find((option) => option.startsWith('--n='))?.slice('--n='.length);
const real = readdirSync('content/places').length;
const counts = (sizes ?? `${real},1000,10000`).split(',').map(Number);
if (name !== 'map' || !counts.every((count) => Number.isInteger(count) && count > 0)) {
	console.error('Say what to measure: npm run bench -- map, or with sizes of your own: map --n=56');
	process.exit(2);
}
await measureMap(counts, real);
