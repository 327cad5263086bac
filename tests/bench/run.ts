import { readdirSync } from 'node:fs';
import { measureMap } from './map.ts';

/**
 * `npm run bench -- map --n=56,1000 --slower=4`: measures and prints; it judges nothing. The processor is slowed four times,
 * as Lighthouse does; on a slow machine less comes nearer to a phone. What a bare page takes tells how slow it is.
 */
const [name, ...options] = process.argv.slice(2);
const read = (name: string) =>
	options.find((option) => option.startsWith(`--${name}=`))?.slice(`--${name}=`.length);
const real = readdirSync('content/places').length;
const slower = Number(read('slower') ?? 4);
const counts = (read('n') ?? `${real},1000,10000`).split(',').map(Number);
const isClear =
	options.every((option) => /^--(n|slower)=/.test(option)) &&
	counts.every((count) => Number.isInteger(count) && count > 0) &&
	slower >= 1;
if (name !== 'map' || !isClear) {
	console.error(
		'Say what to measure: npm run bench -- map, or with sizes of your own: map --n=56 --slower=2',
	);
	process.exit(2);
}
await measureMap(counts, real, slower);
