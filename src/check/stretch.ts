import { blank } from './assertion.ts';

/** What parts paragraphs: a line without words. */
export const GAP = /\n[ \t\r]*\n/g;

/** Takes out of a text what can’t be read at an offset, and no more: what ends by itself, else the paragraph. Blanks stand for it, so that the rest keeps its place. */
export function cutAt(
	prose: string,
	at: number,
): {
	less: string;
	stretch: string;
	start: number;
} {
	const [start, end] = findAlone(prose, at) ?? findParagraph(prose, at);
	const stretch = prose.slice(start, end);
	return {
		...{ stretch, start },
		less: prose.slice(0, start) + blank(stretch, /[^\n]+/g) + prose.slice(end),
	};
}

/** What ends by itself: a comment, a tag, a pair of curly brackets in a line; a bracket without its partner. */
const ALONE = /^(?:<!--[^]*?-->|<\/?(?:\p{Lu}\w*\b)?[^<>{}]*>|\{[^{}\n]*\}|\{|<(?![\p{L}!/]))/u;

function findAlone(prose: string, at: number): [number, number] | undefined {
	const length = ALONE.exec(prose.slice(at))?.[0].length;
	return length === undefined ? undefined : [at, at + length];
}

function findParagraph(prose: string, at: number): [number, number] {
	const gaps = [...prose.matchAll(GAP)].map(({ 0: { length }, index: from }) => ({
		...{ from, to: from + length },
	}));
	const start = gaps.findLast(({ to }) => to <= at)?.to ?? 0;
	return [start, gaps.find(({ from }) => from >= at)?.from ?? prose.length];
}
