import { brotliCompressSync } from 'node:zlib';
import { below, makeChance } from './chance.ts';

/** What a page weighs that arrives in one go: ten packets of 1,460 bytes, less what TLS and headers take. */
const WEIGHT = 14_000;

/** A page with nothing but words, as heavy on the wire as a first flight of packets: the yardstick of the others. */
export function writeBarePage(): string {
	const chance = makeChance(1);
	const letters = 'abcdefghijklmnopqrstuvwxyz';
	let words = '';
	let page = '';
	do {
		for (let i = 0; i < 100; i++)
			words += ` ${Array.from({ length: 2 + below(9, chance) }, () => letters[below(26, chance)]).join('')}`;
		page = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bare page</title><p>${words}</p></html>`;
	} while (brotliCompressSync(page).length < WEIGHT);
	return page;
}
