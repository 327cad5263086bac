import { findFace, listClusters, openOwnFace, type Face, type OwnFace } from '../lib/font/face.ts';
import { baseLetters, faces } from './fonts.ts';

/** An SVG file whose texts name a face for every letter, and those faces, by the names under which it asks for them. */
export interface Typeset {
	svg: string;
	used: ReadonlyMap<string, Face>;
}

/** What stands in the pixels for letters that no face has. */
const UNKNOWN = '…';

/** The typefaces that a publisher has in place of ours. */
export type OwnFaces = Partial<Record<keyof typeof faces, OwnFace>>;

/**
 * Sets every letter of the texts of a picture in a face that has it, the publisher’s first, and then ours: left to itself, resvg leaves
 * boxes where a text needs several faces. Letters that no face has become “…”, and a text of those alone is left out.
 */
export function typeset(svg: string, own: OwnFaces = {}): Typeset {
	const used = new Map<string, Face>();
	const nameFace = (face: Face) => {
		const known = [...used].find(([, other]) => other === face);
		const name = known?.[0] ?? `f${String(used.size).padStart(3, '0')}`;
		used.set(name, face);
		return name;
	};
	const texts = /<text([^>]*)>(.*?)<\/text>/gs;
	const set = svg.replace(texts, (_, attributes: string, inside: string) => {
		const style = attributes.includes(faces.serif) ? 'serif' : 'sans';
		const written = inside.replace(/(^|>)([^<]+)/g, (_, before: string, text: string) => {
			return before + writeRuns(listRuns(text, style, own[style]), nameFace);
		});
		const words = written.replace(/<[^>]*>/g, '').trim();
		return words === UNKNOWN ? '' : `<text${attributes}>${written}</text>`;
	});
	return { svg: set, used };
}

/** A part of a text in one face: `base` is ours; undefined where there is none. */
interface Run {
	face: Face | 'base' | undefined;
	text: string;
}

function listRuns(text: string, style: keyof typeof faces, own: OwnFace | undefined): Run[] {
	const first = own && openOwnFace(own);
	const runs: Run[] = [];
	const add = (face: Run['face'], part: string) => {
		const last = runs.at(-1);
		if (last?.face === face && last) last.text += part;
		else runs.push({ face, text: part });
	};
	for (const cluster of listClusters(text)) {
		const letters = [...cluster].map((letter) => letter.codePointAt(0) ?? 0);
		if (first && letters.every((letter) => first.letters.has(letter))) add(first, cluster);
		else if (letters.every((letter) => baseLetters[style].has(letter))) add('base', cluster);
		else add(...chooseFace(cluster, style));
	}
	return runs;
}

/** Chooses a face for a letter: where none has all marks on it, it keeps those that a face of the bare letter has. */
function chooseFace(cluster: string, style: 'serif' | 'sans'): [Face | undefined, string] {
	const face = findFace(cluster, style);
	if (face) return [face, cluster];
	const [bare = '', ...marks] = cluster.normalize('NFD');
	const other = findFace(bare, style);
	const kept = marks.filter((mark) => other?.letters.has(mark.codePointAt(0) ?? 0));
	return [other, bare + kept.join('')];
}

function writeRuns(runs: Run[], nameFace: (face: Face) => string): string {
	return runs
		.map(({ face, text }) => {
			if (face === 'base') return text;
			return face ? `<tspan font-family="${nameFace(face)}">${text}</tspan>` : UNKNOWN;
		})
		.join('');
}
