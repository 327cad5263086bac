import { readdirSync } from 'node:fs';
import { measureBuild } from './build.ts';
import { measureBreakages } from './breakages.ts';
import { measureMap } from './map.ts';

/** `npm run bench -- map`, `build` or `breakages`, with options: measures and prints; it judges nothing. */
const [name, ...options] = process.argv.slice(2);
const read = (name: string) =>
	options.find((option) => option.startsWith(`--${name}=`))?.slice(`--${name}=`.length);
const isCount = (count: number) => Number.isInteger(count) && count > 0;
const takes = (known: RegExp) => options.every((option) => known.test(option));

if (name === 'map') await benchMap();
else if (name === 'build') await benchBuild();
else if (name === 'breakages') benchBreakages();
else stop('npm run bench -- map, npm run bench -- build, or npm run bench -- breakages');

/**
 * `map --n=56,1000 --slower=4`: what the map costs on a slow line. The processor is slowed four times, as Lighthouse
 * does; on a slow machine less comes nearer to a phone. What a bare page takes tells how slow it is.
 */
async function benchMap() {
	const real = readdirSync('content/places').length;
	const slower = Number(read('slower') ?? 4);
	const counts = (read('n') ?? `${real},1000,10000`).split(',').map(Number);
	if (!takes(/^--(n|slower)=/) || !counts.every(isCount) || !(slower >= 1))
		return stop('npm run bench -- map, or with sizes of your own: map --n=56 --slower=2');
	await measureMap(counts, real, slower);
}

/** `build --stories=100,1000 --times=3`: what a build takes, against a stock project of Astro with the same stories. */
async function benchBuild() {
	const counts = (read('stories') ?? '100,1000').split(',').map(Number);
	const times = Number(read('times') ?? 3);
	if (!takes(/^--(stories|times)=/) || !counts.every(isCount) || !isCount(times))
		return stop('npm run bench -- build, or build --stories=100,1000 --times=3');
	await measureBuild(counts, times);
}

/** `breakages --n=500 --seed=1 --list=uncaught`: what the check says of small breakages of the content. */
function benchBreakages() {
	const [count, seed] = [Number(read('n') ?? 500), Number(read('seed') ?? 1)];
	if (!takes(/^--(n|seed|list)=/) || !isCount(count) || !isCount(seed))
		return stop('npm run bench -- breakages, or breakages --n=500 --seed=1 --list=uncaught');
	measureBreakages(count, seed, read('list'));
}

function stop(usage: string) {
	console.error(`Say what to measure: ${usage}`);
	process.exit(2);
}
