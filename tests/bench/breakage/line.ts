import { below, pick } from '../chance.ts';
import { changeLines, change, type Break } from './breakage.ts';

const all = /\.(yaml|mdx)$/;

/** What happens to whole lines. */
export const lines: Record<string, Break> = {
	'a line dropped': changeLines(all, (lines, chance) => {
		const at = pickLine(lines, chance);
		return { lines: lines.toSpliced(at, 1), at: [at] };
	}),
	'a line doubled': changeLines(all, (lines, chance) => {
		const at = pickLine(lines, chance);
		return { lines: lines.toSpliced(at, 0, lines[at] ?? ''), at: [at, at + 1] };
	}),
	'a line moved': changeLines(all, (lines, chance) => {
		const from = pickLine(lines, chance);
		const to = below(lines.length - 1, chance);
		const moved = lines.toSpliced(from, 1).toSpliced(to, 0, lines[from] ?? '');
		return { lines: moved, at: [from, to] };
	}),
	'two lines joined': changeLines(all, (lines, chance) => {
		const at = below(lines.length - 1, chance);
		return { lines: lines.toSpliced(at, 2, `${lines[at]} ${lines[at + 1]?.trim()}`), at: [at] };
	}),
	'a line split': change(/(?<=\w) (?=\w)/g, all, () => '\n'),
	'an empty line put in': changeLines(all, (lines, chance) => {
		const at = below(lines.length, chance);
		return { lines: lines.toSpliced(at, 0, ''), at: [at] };
	}),
	'an empty line taken out': changeLines(/\.mdx$/, (lines, chance) => {
		const empty = lines.flatMap((line, i) => (line === '' && i < lines.length - 1 ? [i] : []));
		const at = pick(empty, chance);
		return { lines: lines.toSpliced(at, 1), at: [at - 1, at] };
	}),
	'indentation changed': changeLines(all, (lines, chance) => {
		const at = pickLine(lines, chance);
		const line = lines[at] ?? '';
		const indented = pick(
			[` ${line}`, `  ${line}`, line.replace(/^ {1,2}/, ''), `\t${line}`],
			chance,
		);
		return { lines: lines.with(at, indented), at: [at] };
	}),
	'cut in half': changeLines(all, (lines, chance) => {
		const at = 1 + below(lines.length - 1, chance);
		const line = lines[at] ?? '';
		const kept = line.slice(0, below(line.length, chance));
		return { lines: [...lines.slice(0, at), kept], at: [at] };
	}),
	'marks of a merge': changeLines(all, (lines, chance) => {
		const at = pickLine(lines, chance);
		const line = lines[at] ?? '';
		const marked = ['<<<<<<< HEAD', line, '=======', line, '>>>>>>> other'];
		return { lines: lines.toSpliced(at, 1, ...marked), at: [at] };
	}),
	'one mark of a merge left': changeLines(all, (lines, chance) => {
		const at = pickLine(lines, chance);
		const mark = pick(['<<<<<<< HEAD', '=======', '>>>>>>> other'], chance);
		return { lines: lines.toSpliced(at, 0, mark), at: [at] };
	}),
	'a fence lost': changeLines(/\.mdx$/, (lines, chance) => {
		const at = pick([0, lines.indexOf('---', 1)], chance);
		return { lines: lines.toSpliced(at, 1), at: [at] };
	}),
	'line ends of Windows': changeLines(all, (lines) => ({
		lines: [lines.join('\r\n')],
		at: [0],
	})),
};

/** The index of a line that is not empty. */
function pickLine(lines: readonly string[], chance: () => number): number {
	return pick(
		lines.flatMap((line, i) => (line.trim() === '' ? [] : [i])),
		chance,
	);
}
