import {
	isMap,
	isNode,
	isPair,
	isSeq,
	LineCounter,
	parseDocument,
	visit,
	type Document,
} from 'yaml';
import type { Position } from '../ledger/node.ts';
import type { Problem } from './problem.ts';
import type { ContentFile, Path } from './content.ts';
import { findBeyondPlain, type Finding } from './plainyaml.ts';
import { explainYamlError } from './yamlerror.ts';

/** How every file is read as YAML. */
export const yamlOptions = {
	version: '1.2',
	schema: 'core',
	merge: false,
	stringKeys: true,
	prettyErrors: false,
} as const;

interface ParsedText {
	text: string;
	yaml: Document.Parsed;
	counter: LineCounter;
}

let latest: ParsedText | undefined;

/**
 * Parses a text, or gives what was made of it if it was the last. Of tens of thousands of files none else is held: a position is
 * asked for only where something is wrong.
 */
function parse(text: string): ParsedText {
	if (latest?.text === text) return latest;
	const counter = new LineCounter();
	const yaml = parseDocument(text, { ...yamlOptions, lineCounter: counter });
	latest = { text, yaml, counter };
	return latest;
}

function toPosition({ counter }: ParsedText, offset: number): Position {
	const { line, col } = counter.linePos(offset);
	return { line, column: col };
}

/** Parses YAML and finds the position of each value. Where it can’t be read, there are problems and `raw` is undefined. */
export function readYaml(
	file: string,
	text: string,
): Pick<ContentFile, 'raw' | 'positionOf'> & { problems: Problem[] } {
	const parsed = parse(text);
	const { yaml } = parsed;
	const beyond = findBeyondPlain(yaml, text);
	const errors = yaml.errors.map((error) => ({
		offset: findOpening(yaml, error.pos[0]) ?? error.pos[0],
		...explainYamlError(error, text),
	}));
	const problems = keepFirstPerLine(
		[...beyond, ...(errors.length > 0 ? findIndentedStart(text) : []), ...errors],
		(offset) => toPosition(parsed, offset),
	);
	const isReadable =
		beyond.length === 0 && yaml.errors.every(({ code }) => code === 'DUPLICATE_KEY');
	return {
		raw: isReadable ? yaml.toJS() : undefined,
		positionOf: createFinder(text),
		problems: problems.map((problem) => ({ file, ...problem })),
	};
}

/**
 * Creates what finds the position of a value in a text. It is made apart from where the text is parsed: all functions made in one
 * share what any of them names, and would hold what was parsed for as long as the record is held.
 */
function createFinder(text: string): ContentFile['positionOf'] {
	return (path) => {
		const parsed = parse(text);
		return toPosition(parsed, findPathOffset(parsed.yaml.contents, path));
	};
}

/** A first field that is indented while others are not: the parser stumbles over the others. */
function findIndentedStart(text: string): Finding[] {
	const { 0: start = '', 1: blanks = '' } = /^(?:[ \t]*\r?\n)*([ \t]+)[\w-]+:/.exec(text) ?? [];
	if (!blanks || !/^[\w-]+:/m.test(text)) return [];
	const wrong = 'The first field is indented, and others are not.';
	return [{ offset: start.search(/[\w-]+:$/), wrong, fix: 'Take the blanks before it out.' }];
}

/** Keeps the first finding of each line: one mistake in YAML often gives several. */
function keepFirstPerLine(found: Finding[], toPosition: (offset: number) => Position) {
	const lines = new Map<number, Omit<Problem, 'file'>>();
	for (const { offset, wrong, fix } of found) {
		const position = toPosition(offset);
		if (!lines.has(position.line)) lines.set(position.line, { ...position, wrong, fix });
	}
	return [...lines.values()];
}

/**
 * The offset at which a quoted text begins that ends at `offset`: quotation marks that are not closed are reported at
 * the end.
 */
function findOpening(yaml: Document.Parsed, offset: number): number | undefined {
	let start: number | undefined;
	visit(yaml, {
		Scalar(_key, { type = '', range }) {
			if (type.startsWith('QUOTE') && range && range[1] === offset) start = range[0];
		},
	});
	return start;
}

/** The offset of a field’s name or of a list’s entry; of a missing one, the offset of the innermost value around it. */
function findPathOffset(root: unknown, path: Path): number {
	let at = root;
	let offset = startOf(root);
	for (const part of path) {
		const found = isMap(at)
			? at.items.find(({ key }) => String(key) === String(part))
			: isSeq(at)
				? at.items[Number(part)]
				: undefined;
		if (found === undefined) return offset;
		offset = startOf(isPair(found) ? found.key : found);
		at = isPair(found) ? found.value : found;
	}
	return offset;
}

function startOf(node: unknown): number {
	return isNode(node) && node.range ? node.range[0] : 0;
}
