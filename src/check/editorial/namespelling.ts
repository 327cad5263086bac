import { countEdits } from '../../lib/nearest.ts';
import { listRecords, type Content } from '../content.ts';
import { quote, type Problem } from '../problem.ts';
import { blankQuotations, listProse } from './prose.ts';

/** A shorter name differs from too many words in its accents. */
const LONG = 5;

/** A shorter word differs from too many others in one letter. */
const LONG_WORD = 4;

const WORD = /[\p{L}\p{M}\p{N}]+(?:[’'-][\p{L}\p{M}\p{N}]+)*/gu;

/** Warns of names in our own words that differ in accents, capitals or one letter from those of an actor or a city. */
export function findMisspeltNames(content: Content): Problem[] {
	const names = [
		...listRecords(content, 'actors').map(({ data }) => data.name),
		...listRecords(content, 'places').map(({ data }) => data.city),
	];
	const known = indexNames(names);
	// A paper may spell the name of its city in its own language; and a part of one name may be another but for a letter.
	const others = listRecords(content, 'sources').map(({ data }) => data.publisher);
	const printed = [...names, ...others].map((name) => ` ${name?.match(WORD)?.join(' ')} `);
	const isPrinted = (written: string) => printed.some((name) => name.includes(` ${written} `));
	return content.records
		.filter(({ collection }) => collection !== 'sources' && collection !== 'media')
		.flatMap((record) =>
			listProse(record).flatMap(({ words, positionOf }) =>
				findIn(blankQuotations(words), known)
					.filter(({ written }) => !isPrinted(written))
					.map(({ written, name, index }) => ({
						file: record.file,
						...positionOf(index),
						wrong: `${quote(written)} is spelt ${quote(name)} in its record.`,
						fix: 'Spell it as the record does, or correct the record.',
					})),
			),
		);
}

interface Names {
	/** The names by what is left of them without accents and capitals. */
	folded: Map<string, Set<string>>;
	/** Names of several words, by all of them but one. */
	gapped: Map<string, { name: string; word: string }[]>;
	lengths: number[];
	/** The words of names, as they are and folded: most words of a text are in no name, and need no further look. */
	words: Set<string>;
}

function indexNames(all: (string | undefined)[]): Names {
	const names: Names = { folded: new Map(), gapped: new Map(), lengths: [], words: new Set() };
	for (const name of new Set(all)) {
		const words = name?.match(WORD) ?? [];
		if (!name || words.join(' ').length < LONG || words.join(' ') !== name) continue;
		const key = words.map(fold).join(' ');
		names.folded.set(key, (names.folded.get(key) ?? new Set()).add(name));
		if (!names.lengths.includes(words.length)) names.lengths.push(words.length);
		for (const word of words) names.words.add(word).add(fold(word));
		if (words.length < 2) continue;
		for (const [i, word] of words.entries()) {
			const gap = gapOf(words, i);
			names.gapped.set(gap, [...(names.gapped.get(gap) ?? []), { name, word }]);
		}
	}
	return names;
}

function gapOf(words: readonly string[], i: number): string {
	return words.map((word, j) => (j === i ? '*' : word)).join(' ');
}

const folds = new Map<string, string>();

function fold(word: string): string {
	const known = folds.get(word);
	if (known !== undefined) return known;
	const folded = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
	folds.set(word, folded);
	return folded;
}

function findIn(text: string, { folded, gapped, lengths, words: named }: Names) {
	const words = [...text.matchAll(WORD)];
	return words.flatMap(({ index }, i) => {
		if (!/^\p{Lu}/u.test(words[i]?.[0] ?? '')) return [];
		return lengths.flatMap((count) => {
			const own = words.slice(i, i + count).map(([word]) => word);
			// Of the other words, one with ’s is another word.
			own[count - 1] = own[count - 1]?.replace(/[’'](?:s|(?=\s*$))$/, '') ?? '';
			if (own.length < count) return [];
			// All but one at most are words of names.
			const others = own.filter((word) => !named.has(word) && !named.has(fold(word)));
			if (others.length > (count < 2 ? 0 : 1)) return [];
			const written = own.join(' ');
			const same = folded.get(own.map(fold).join(' '));
			if (same) {
				const [name = ''] = same;
				return [...same].some((one) => isAs(written, one)) ? [] : [{ written, name, index }];
			}
			if (count < 2) return [];
			const found = own.flatMap((word, j) =>
				(gapped.get(gapOf(own, j)) ?? []).filter(
					(one) =>
						Math.min(word.length, one.word.length) >= LONG_WORD &&
						countEdits(word, one.word) === 1 &&
						!isPlural(word, one.word),
				),
			)[0];
			return found ? [{ written, name: found.name, index }] : [];
		});
	});
}

function isPlural(word: string, other: string): boolean {
	return word === `${other}s` || other === `${word}s`;
}

/** Whether a name is written as in its record, but for the capital that begins a sentence, or in capitals alone. */
function isAs(written: string, name: string): boolean {
	return written.slice(1) === name.slice(1) || written === written.toUpperCase();
}
