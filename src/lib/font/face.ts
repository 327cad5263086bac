import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { listLetters } from './charset.ts';

/** One file of a typeface: it has the letters of one script, or some of those of a large one. */
export interface Face {
	/** The name of its package, without the scope, its version, and which of its files it is. */
	id: string;
	/** The path of the WOFF2 file. */
	path: string;
	/** The weight at which it is drawn beside our own faces. */
	weight: number;
	/** The code points of the letters that it has. */
	letters: ReadonlySet<number>;
}

/** The packages of letters in the order in which they are asked; the first is like our own face. */
const sans = [
	...['libre-franklin', 'noto-sans', 'noto-sans-arabic', 'noto-sans-armenian'],
	...['noto-sans-bengali', 'noto-sans-ethiopic', 'noto-sans-georgian', 'noto-sans-hebrew'],
	...['noto-sans-khmer', 'noto-sans-lao', 'noto-sans-myanmar', 'noto-sans-tamil'],
	...['noto-sans-thai', 'noto-sans-sc', 'noto-sans-kr'],
];
const packages = { sans, serif: ['newsreader', ...sans] };

/** Packages are beside the project that is built, and beside this file, which a build moves elsewhere. */
const roots = [process.cwd(), import.meta.dirname];
const { resolve } = createRequire(import.meta.url);

/** A letter with the marks on it, and the joiners between them. */
const CLUSTER = /\P{M}[\p{M}\u200c\u200d]*|\p{M}+/gu;

/** Texts for which no font need be opened. */
const PLAIN = /^[\x20-\x7e\xa0-\xff‘’“”–—…]*$/;

/** Divides a text into letters, each with the marks on it, in composed form. */
export function listClusters(text: string): string[] {
	return text.normalize('NFC').match(CLUSTER) ?? [];
}

/** Lists the letters of a text, marks and all, for which there is no face, each once. */
export function listUndrawable(text: string): string[] {
	if (PLAIN.test(text)) return [];
	const clusters = new Set(listClusters(text));
	return [...clusters].filter((cluster) => findFace(cluster, 'sans') === undefined);
}

/** The faces found so far: the same letters are asked for on many pictures. */
const found = {
	sans: new Map<string, Face | undefined>(),
	serif: new Map<string, Face | undefined>(),
};

/** Finds the first face that has a letter and all marks on it. The system’s own faces are never used. */
export function findFace(cluster: string, style: keyof typeof packages): Face | undefined {
	if (!found[style].has(cluster)) found[style].set(cluster, seekFace(cluster, style));
	return found[style].get(cluster);
}

function seekFace(cluster: string, style: keyof typeof packages): Face | undefined {
	const letters = [...cluster].map((letter) => letter.codePointAt(0) ?? 0);
	for (const name of packages[style])
		for (const file of listFiles(name)) {
			if (!file.ranges.some(([first, last]) => isBetween(letters[0] ?? 0, first, last))) continue;
			const face = openFace(file);
			if (letters.every((letter) => face.letters.has(letter))) return face;
		}
	return undefined;
}

interface FaceFile {
	id: string;
	path: string;
	/** The code points for which the package names the file; it need not have them all. */
	ranges: [first: number, last: number][];
}

const files = new Map<string, FaceFile[]>();
const faces = new Map<string, Face>();

/** Lists the files of a package. */
function listFiles(name: string): FaceFile[] {
	const known = files.get(name);
	if (known) return known;
	const about = resolve(`@fontsource-variable/${name}/package.json`, { paths: roots });
	const folder = dirname(about);
	const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
	const { version } = read('package.json') as { version: string };
	const listed = Object.entries(read('unicode.json') as Record<string, string>);
	const own = listed.map(([key, ranges]): FaceFile => {
		// A large script is divided into files with numbers: “[102]”.
		const part = key.replace(/[[\]]/g, '');
		return {
			id: `${name} ${version} ${part}`,
			path: join(folder, `files/${name}-${part}-wght-normal.woff2`),
			ranges: ranges.split(',').map(readRange),
		};
	});
	files.set(name, own);
	return own;
}

function openFace({ id, path }: FaceFile): Face {
	const known = faces.get(id);
	if (known) return known;
	const weight = id.startsWith('newsreader') ? 400 : 500;
	const face = { id, path, weight, letters: listLetters(readFileSync(path)) };
	faces.set(id, face);
	return face;
}

/** A typeface of the publisher’s own: the path of its file, its weight, and what its bytes are called. */
export type OwnFace = Pick<Face, 'id' | 'path' | 'weight'>;

/** Opens a typeface of the publisher’s own, once. */
export function openOwnFace({ id, path, weight }: OwnFace): Face {
	const face = faces.get(id) ?? { id, path, weight, letters: listLetters(readFileSync(path)) };
	faces.set(id, face);
	return face;
}

/** Reads “U+102-103” or “U+20AB”. */
function readRange(range: string): [first: number, last: number] {
	const [first = 0, last = first] = range
		.slice(2)
		.split('-')
		.map((code) => parseInt(code, 16));
	return [first, last];
}

function isBetween(letter: number, first: number, last: number): boolean {
	return letter >= first && letter <= last;
}
