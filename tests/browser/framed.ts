import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { readAddress } from '../site/address.ts';
import { listFiles } from '../site/pages.ts';

const folder = inject('site');
const all = listFiles(join(folder, 'embed'))
	.filter((file) => file.endsWith('/index.html') && !file.startsWith('map/'))
	.map((file) => `embed/${file.replace(/index\.html$/, '')}`);
const size = (path: string) => statSync(join(folder, path, 'index.html')).size;

/** The frames of every figure of a story and of the timeline; of claims and places those with the most and the least in them. */
export const frames = all.filter((path) => /^embed\/(stories|timeline)/.test(path));
for (const kind of ['claims', 'places']) {
	const some = all
		.filter((path) => path.startsWith(`embed/${kind}/`))
		.sort((a, b) => size(a) - size(b));
	frames.push(...some.slice(0, 2), ...some.slice(-4));
}

/** What oEmbed says of a frame: its code, and how high it is in 800 pixels of width. */
export function readOembed(path: string): { html: string; height: number } {
	return JSON.parse(readFileSync(join(folder, path, 'oembed.json'), 'utf8'));
}

/** The code of a frame, for the site that the tests visit. */
export const readCode = (path: string): string =>
	readOembed(path).html.replace(readAddress(), inject('address'));

/** The most by which a frame may be higher than what it shows takes, both in pixels. */
export const findMostSpare = (taken: number): number => Math.max(220, taken / 4);
