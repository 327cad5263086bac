import { locate } from '../offset.ts';
import { quote, type Problem } from '../problem.ts';
import { listTexts, problemAt, type Content, type ContentFile } from '../content.ts';

const partners = { '“': '”', '”': '“', '(': ')', ')': '(', '[': ']', ']': '[', '{': '}', '}': '{' };

type Mark = keyof typeof partners;

/** So many are named of one text: who has mended them sees the next. */
const MOST = 20;

interface Unpaired {
	mark: Mark;
	index: number;
}

/** Finds brackets and quotation marks of a text or a field that stand without the other one of their pair. */
export function findUnpaired({ records, site }: Content): Problem[] {
	return [
		...records.flatMap(checkBody),
		...[...records, ...(site ? [site] : [])].flatMap(checkFields),
	];
}

function checkBody({ file, body }: Content['records'][number]): Problem[] {
	return (body?.paragraphs ?? []).flatMap((paragraph, i, all) => {
		const written = blankMarkup(paragraph.written);
		const next = all[i + 1]?.written ?? '';
		return findMarks(written, next).map(({ mark, index }) => ({
			...{ file, ...locate(paragraph, index) },
			...explain(mark, paragraph.written, index),
		}));
	});
}

/** A field is printed as it stands, and no backslash can say that a bracket is meant. */
function checkFields(file: ContentFile): Problem[] {
	return listTexts(file.raw).flatMap(({ path, text }) =>
		[...findMarks(text, ''), ...findBrackets(text, '{', '}')].map(({ mark, index }) => {
			const { wrong } = explain(mark, text, index);
			const fix = `Write ${partners[mark]} where it belongs, or take ${mark} out.`;
			return { ...problemAt(file, path, wrong, fix), level: 'warning' as const };
		}),
	);
}

function findMarks(written: string, next: string): Unpaired[] {
	if (!/[[\]()“”„]/.test(written)) return [];
	return [
		...findBrackets(written, '[', ']'),
		...findBrackets(written, '(', ')'),
		...findQuotationMarks(written, next),
	].slice(0, MOST);
}

/** Signs as they are, blanks for mark-up: tags, code, addresses, and what a backslash marks as meant. */
function blankMarkup(written: string): string {
	return written.replace(
		/\\.|<[A-Za-z/](?:"[^"]*"|[^">])*>|`[^`]*`|(?<=\])\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)|https?:\S+/g,
		(found) => found.replace(/[^\n]/g, ' '),
	);
}

function findBrackets(written: string, opening: Mark, closing: Mark): Unpaired[] {
	const open: Unpaired[] = [];
	const alone: Unpaired[] = [];
	if (!written.includes(opening) && !written.includes(closing)) return [];
	for (const { index, 0: mark } of written.matchAll(/[[\](){}]/g)) {
		if (mark === opening) open.push({ mark: opening, index });
		// “a)” and “2)” begin the parts of a list.
		if (
			mark === closing &&
			!open.pop() &&
			!/(?:^|\s)(?:\w|\d+|[ivx]+)$/.test(written.slice(Math.max(0, index - 12), index))
		)
			alone.push({ mark: closing, index });
	}
	return [...alone, ...open];
}

/** German closes with “, Swedish opens with ”, and a quotation of many paragraphs closes in the last alone. */
function findQuotationMarks(written: string, next: string): Unpaired[] {
	const marks = [...written.matchAll(/[“”„]/g)];
	const count = (mark: string) => marks.filter(([found]) => found === mark).length;
	if (count('„') > 0 || (count('“') === 0 && count('”') % 2 === 0)) return [];
	let open: Unpaired | undefined;
	const alone: Unpaired[] = [];
	for (const { 0: mark, index } of marks) {
		if (mark === '“' && open) alone.push(open);
		if (mark === '”' && !open) alone.push({ mark, index });
		open = mark === '“' ? { mark, index } : undefined;
	}
	const goesOn = open && next.startsWith('“');
	return open && !goesOn ? [...alone, open] : alone;
}

function explain(
	mark: Mark,
	written: string,
	index: number,
): Pick<Problem, 'wrong' | 'fix' | 'level'> {
	const isOpening = '“([{'.includes(mark);
	const around = isOpening
		? written.slice(index, index + 40)
		: written.slice(Math.max(0, index - 39), index + 1);
	const kind = '“”'.includes(mark) ? 'quotation mark' : 'bracket';
	const never = isOpening ? 'is never closed' : 'is never opened';
	const wrong = `The ${kind} ${mark} ${never}: ${quote(around)}.`;
	if ('[]'.includes(mark)) {
		const fix = `Write a link as [words](address), or \\${mark} for a bracket that stands alone.`;
		return { wrong, fix };
	}
	const fix = `Write ${partners[mark]} where it belongs, or take ${mark} out.`;
	return { wrong, fix, level: 'warning' };
}
