import { pick, type Chance } from '../chance.ts';

/** The files of a content folder by their paths in it. */
export type Texts = Readonly<Record<string, string>>;

/** What a breakage did: the files it changed, without a text where it took one away, and the lines it did it at. */
export interface Broken {
	changed: Record<string, string | undefined>;
	spots: { path: string; line: number }[];
	/** The id that it made dangle: a file that points to it may be named instead. */
	id?: string;
}

/** Breaks one file, chosen beforehand, or can’t. */
export type Break = (path: string, files: Texts, chance: Chance) => Broken | undefined;

/** Changes one match of `pattern`, which has the flag g, in files whose path `within` matches. */
export function change(
	pattern: RegExp,
	within: RegExp,
	edit: (match: RegExpMatchArray, chance: Chance) => string,
): Break {
	return (path, files, chance) => {
		const text = files[path] ?? '';
		const matches = within.test(path) ? [...text.matchAll(pattern)] : [];
		if (matches.length === 0) return undefined;
		const match = pick(matches, chance);
		const index = match.index ?? 0;
		const edited = edit(match, chance);
		return replace(path, text, { index, length: match[0].length, edited });
	};
}

/** Replaces a stretch of a text. The line of the breakage is that of the first letter that differs. */
function replace(
	path: string,
	text: string,
	{ index, length, edited }: { index: number; length: number; edited: string },
): Broken | undefined {
	const broken = text.slice(0, index) + edited + text.slice(index + length);
	if (broken === text) return undefined;
	let first = 0;
	while (first < broken.length && broken[first] === text[first]) first++;
	return { changed: { [path]: broken }, spots: [{ path, line: countLines(broken, first) }] };
}

/** The number, from 1, of the line in which `offset` stands. */
function countLines(text: string, offset: number): number {
	return text.slice(0, offset).split('\n').length;
}

/** Changes the lines of a file, and says at which of them. */
export function changeLines(
	within: RegExp,
	edit: (lines: string[], chance: Chance) => { lines: string[]; at: number[] } | undefined,
): Break {
	return (path, files, chance) => {
		if (!within.test(path)) return undefined;
		const text = files[path] ?? '';
		const edited = edit(text.split('\n'), chance);
		const broken = edited?.lines.join('\n');
		if (!edited || broken === text) return undefined;
		const spots = edited.at.map((index) => ({ path, line: index + 1 }));
		return { changed: { [path]: broken }, spots };
	};
}

/** The id of the record in a file. */
export function idOf(path: string): string {
	return path.replace(/^.*\//, '').replace(/\.\w+$/, '');
}
