import { collections, type Collection } from '../schema/fields/ref.ts';
import { makeId } from '../lib/id.ts';
import { findNearest } from '../lib/nearest.ts';
import { parseBlockPath } from './blocks/blockpath.ts';
import { parseBrandPath } from './brand/brandfile.ts';
import { findOddLetters, nameLetter } from './letters.ts';
import { quote, type Problem } from './problem.ts';

/** The record that a file holds, by its path. Of a wrong path, the record that is meant, if one can be told. */
export interface RecordPath {
	collection?: Collection;
	id?: string;
	/** The name of a file of `media/` that is no record: what a record there names. */
	medium?: string;
	/** The name of the block that a file of `blocks/` declares or shows. */
	block?: string;
	/** The name of a file of `brand/`. */
	brand?: string;
	/** What is wrong with the path. */
	problem?: Pick<Problem, 'wrong' | 'fix'>;
}

/** The ending of the files in the folder of a collection. */
export function endingOf(collection: Collection): '.mdx' | '.yaml' {
	return collection === 'stories' || collection === 'pages' ? '.mdx' : '.yaml';
}

/** Tells which record a file holds, by its path in the content folder. A file that the site does not read is a problem. */
export function parsePath(path: string): RecordPath {
	const [first = '', name, ...deeper] = path.split('/');
	if (name === undefined) return findAtTop(first);
	if (first === 'brand') return parseBrandPath([name, ...deeper].join('/'));
	if (first === 'blocks') return parseBlockPath([name, ...deeper].join('/'));
	const collection = collections.find((name) => name === first);
	if (!collection) {
		const meant = collections.find((name) => name === findNearest(first, collections));
		const fix = meant
			? `Did you mean “${meant}”?`
			: `Move it to one of: ${collections.join(', ')}.`;
		const problem = { wrong: `The site does not read a folder “${first}”.`, fix };
		return { ...(meant && deeper.length === 0 && findInFolder(meant, name)), problem };
	}
	if (deeper.length > 0) {
		const wrong = 'A record lies directly in its folder, not in one inside it.';
		return { problem: { wrong, fix: `Move it to content/${collection}/, or out of content/.` } };
	}
	if (collection === 'media' && !/\.(ya?ml|mdx?)$/i.test(name)) return findMedium(name);
	return findInFolder(collection, name);
}

function findMedium(medium: string): RecordPath {
	if (/^[A-Za-z0-9][A-Za-z0-9._-]*\.[A-Za-z0-9]+$/.test(medium)) return { medium };
	const wrong = `The name ${quote(medium)} does not do for an address.`;
	const fix = 'Use letters from a to z, digits, hyphens and dots, and an ending.';
	return { problem: { wrong, fix } };
}

function findAtTop(name: string): RecordPath {
	if (name === 'README.md' || name === 'published.txt') return {};
	const fix =
		name.toLowerCase() === 'site.yml' || name.toLowerCase() === 'site.yaml'
			? 'Rename it to site.yaml.'
			: 'Move it to the folder it belongs to, or out of content/.';
	return { problem: { wrong: 'The site does not read this file.', fix } };
}

function findInFolder(collection: Collection, name: string): RecordPath {
	const ending = endingOf(collection);
	const dot = name.includes('.') ? name.lastIndexOf('.') : name.length;
	const [stem, written] = [name.slice(0, dot), name.slice(dot)];
	const alike = ending === '.mdx' ? /^\.mdx?$/i : /^\.ya?ml$/i;
	if (!alike.test(written)) {
		const wrong = `Files in content/${collection}/ end in ${ending}; this one is not read.`;
		return { problem: { wrong, fix: `Move it out of content/, or make it a ${ending} file.` } };
	}
	const id = makeId(stem);
	const unkept = explainUnkept(id, ending);
	if (stem === id && written === ending) return { collection, id, ...unkept };
	const fix = `Rename it to ${id || 'a-short-name'}${ending}.`;
	const wrong =
		stem === id
			? `Files in content/${collection}/ end in ${ending}; this one ends in ${written}.`
			: explainName(name);
	return { ...(id && { collection, id }), problem: { wrong, fix } };
}

/** Names that Windows keeps for devices, with whatever ending: nobody there could take a copy of the project. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** How long an id may be: a page and its pictures have longer names, and no system keeps more than 255 letters of one. */
const LONGEST = 120;

function explainUnkept(id: string, ending: string): Pick<RecordPath, 'problem'> {
	if (DEVICE.test(id)) {
		const wrong = `Windows can’t keep a file by the name “${id}”.`;
		return { problem: { wrong, fix: `Rename it, e.g. to the-${id}${ending}.` } };
	}
	if (id.length <= LONGEST) return {};
	const wrong = `The file name has ${id.length} letters; no more than ${LONGEST} are kept everywhere.`;
	return { problem: { wrong, fix: 'Choose a shorter one: it is part of an address.' } };
}

function explainName(name: string): string {
	const letter = /[\n\r\t]/.exec(name)?.[0] ?? findOddLetters(name)[0]?.letter;
	if (letter !== undefined) return `The file name holds ${nameLetter(letter)}.`;
	return 'A file name has lower-case letters, digits and hyphens only.';
}

/** The form of the names that files of records have, as a glob of the paths in the folder of a collection. */
export function recordPattern(collection: Collection): string {
	return `+([a-z0-9-])${endingOf(collection)}`;
}
