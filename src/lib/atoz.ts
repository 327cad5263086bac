import { cut, numberPath } from './cut.ts';
import { fold } from './fold.ts';

/** The names of a list under one letter. */
interface LetterGroup<Item> {
	/** `A`; `0–9` for digits, and `…` for letters of other scripts. */
	letter: string;
	items: Item[];
}

/** A page of a list from A to Z: all of it, its letters, or what stands under one of them. */
export interface LetterPage<Item> {
	/** Its address below that of the list: empty, `g/`, `g/2/`. */
	path: string;
	/** The letter that it shows, where it shows one only, and which stretch of it, of how many. */
	letter: string | undefined;
	number: number;
	last: number;
	/** What it shows, by letter; what has a page of its own comes with its address and without items. */
	parts: (LetterGroup<Item> & { count: number; path: string | undefined })[];
}

function letterOf(name: string): string {
	const [first = ''] = fold(name).replace(/^[^\p{L}\p{N}]+/u, '');
	if (/\d/.test(first)) return '0–9';
	return /[a-z]/.test(first) ? first.toUpperCase() : '…';
}

/** A letter as a part of an address, and of an id. */
export function letterPath(letter: string): string {
	return { '0–9': 'digits', '…': 'other' }[letter] ?? letter.toLowerCase();
}

/** Groups a list by letter, from A to Z, then digits and other scripts; within a letter its order stays. */
export function groupByLetter<Item>(
	items: readonly Item[],
	nameOf: (item: Item) => string,
): LetterGroup<Item>[] {
	const groups = Map.groupBy(items, (item) => letterOf(nameOf(item)));
	const rank = (letter: string) => ['0–9', '…'].indexOf(letter);
	return [...groups]
		.map(([letter, items]) => ({ letter, items }))
		.sort((a, b) => rank(a.letter) - rank(b.letter) || (a.letter < b.letter ? -1 : 1));
}

/** Lists the pages of a list from A to Z: one of up to `most` items; of more, one that leads to a page for each letter. */
export function pageByLetter<Item>(
	items: readonly Item[],
	nameOf: (item: Item) => string,
	most: number,
): LetterPage<Item>[] {
	const groups = groupByLetter(items, nameOf);
	const isLong = items.length > most;
	const parts = groups.map(({ letter, items }) => ({
		...{ letter, count: items.length },
		...(isLong ? { path: `${letterPath(letter)}/`, items: [] } : { path: undefined, items }),
	}));
	const own = isLong ? groups.flatMap((group) => listStretches(group, most)) : [];
	return [{ path: '', letter: undefined, number: 1, last: 1, parts }, ...own];
}

function listStretches<Item>(group: LetterGroup<Item>, most: number): LetterPage<Item>[] {
	const { letter } = group;
	const stretches = cut(group.items, most);
	return stretches.map(({ number, items }) => ({
		...{ letter, number, last: stretches.length },
		path: `${letterPath(letter)}/${numberPath(number)}`,
		parts: [{ letter, count: items.length, path: undefined, items }],
	}));
}
