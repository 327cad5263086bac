import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../lib/folder.ts';

/** Where the words of pages that are no content stand, below src/. */
const frame = ['words/', 'blocks/', 'components/', 'layouts/', 'pages/', 'map/'];

/** Letters that English names of countries have, and content need not: those of Åland, Côte d’Ivoire, Curaçao, Príncipe … */
const OF_COUNTRIES = 'Åãçéíôü';

/**
 * The letters that the site may show, by their code points, each with how often content has it. Those of the frame, whose
 * words are found below `src`, of ASCII and of names of countries are there, however rare.
 */
export function countLetters(src: string): Map<number, number> {
	const counts = new Map<number, number>();
	const add = (letters: Iterable<string>) => {
		for (const written of letters) {
			const letter = written.codePointAt(0) ?? 0;
			counts.set(letter, (counts.get(letter) ?? 0) + 1);
		}
	};
	for (const text of readTexts(contentFolder(), /\.(yaml|mdx)$/)) add(text.normalize('NFC'));
	const words = frame.flatMap((folder) => readTexts(join(src, folder), /\.(ts|astro)$/));
	const ascii = Array.from({ length: 0x5f }, (_, i) => String.fromCodePoint(0x20 + i));
	add(new Set([...words.map((text) => text.normalize('NFC')), OF_COUNTRIES, ...ascii].join('')));
	return counts;
}

function readTexts(folder: string, ending: RegExp): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => ending.test(file))
		.map((file) => readFileSync(join(folder, file), 'utf8'));
}
