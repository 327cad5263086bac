import { isDeepStrictEqual } from 'node:util';
import { isScalar, type CST, type YAMLSeq } from 'yaml';
import type { Edit } from '../mentions.ts';
import { insertLine, removeInline } from './mapedit.ts';
import {
	columnOf,
	endOf,
	isFirstOnLine,
	lineEnd,
	lineStart,
	rangeOf,
	startOf,
	type Source,
} from './yamlsource.ts';
import { writeInline, writeItem, writeScalar } from './yamltext.ts';

/** The first thing that is to be done to a list, so that it becomes another one. */
export type ListStep =
	{ kind: 'remove' | 'insert' | 'change'; at: number } | { kind: 'move'; at: number; from: number };

/** Finds that: an entry that is in both lists keeps its lines. */
export function findListStep(before: readonly unknown[], after: readonly unknown[]): ListStep {
	const isSame = (a: unknown, b: unknown) => isDeepStrictEqual(a, b);
	let at = 0;
	while (at < before.length && at < after.length && isSame(before[at], after[at])) at++;
	let end = 0;
	const most = Math.min(before.length, after.length) - at;
	while (end < most && isSame(before.at(-1 - end), after.at(-1 - end))) end++;
	const old = before.slice(at, before.length - end);
	const now = after.slice(at, after.length - end);
	if (now.length === 0) return { kind: 'remove', at };
	if (old.length === 0) return { kind: 'insert', at };
	const isKept = now.some((one) => isSame(one, old[0]));
	const from = old.findIndex((one) => isSame(one, now[0]));
	if (from !== -1) return isKept ? { kind: 'move', at, from: at + from } : { kind: 'remove', at };
	if (isKept || now.length > old.length) return { kind: 'insert', at };
	return old.length > now.length ? { kind: 'remove', at } : { kind: 'change', at };
}

/** Takes an entry out of a list, with its lines. */
export function removeItem(source: Source, list: YAMLSeq, i: number): Edit {
	const { text } = source;
	if (list.flow) return removeInline(list, i, text);
	const { start, end } = findChunk(source, list, i);
	if (list.items.length === 1)
		return { start: dashOf(list, i), end: endOf(list.items[i], text), text: '[]' };
	return { start, end, text: '' };
}

/** Writes an entry at a place of a list. */
export function insertItem(source: Source, list: YAMLSeq, i: number, value: unknown): Edit {
	const { text, newline } = source;
	if (list.flow) return insertFlowItem(list, i, writeInline(value), text);
	const first = dashOf(list, 0);
	const column = columnOf(text, first);
	const margin = ' '.repeat(column);
	const written = writeItem(value, source, column);
	if (i === 0) return { start: first, end: first, text: written + newline + margin };
	return insertLine(source, endOf(list.items[i - 1], text), margin + written);
}

/** Moves an entry to an earlier place, with all that stands on its lines. */
export function moveItem(source: Source, list: YAMLSeq, from: number, to: number): Edit[] {
	const { text, newline } = source;
	const { start, end } = findChunk(source, list, from);
	if (list.flow || !isFirstOnLine(text, dashOf(list, to))) return [removeItem(source, list, from)];
	const at = findChunk(source, list, to).start;
	const lines = text.slice(start, end);
	const ended = lines.endsWith('\n') ? lines : lines + newline;
	return [
		{ start: at, end: at, text: ended },
		{ start, end, text: '' },
	];
}

/** Writes another entry in the place of one. */
export function replaceItem(source: Source, list: YAMLSeq, i: number, value: unknown): Edit {
	const { text } = source;
	const item = list.items[i];
	const isSingle = typeof value !== 'object' || value === null;
	const [start, end] = [rangeOf(item)[0], endOf(item, text)];
	if (isScalar(item) && isSingle && end > start)
		return { start, end, text: writeScalar(item, value, source, { inFlow: list.flow }) };
	if (list.flow) return { start, end, text: writeInline(value) };
	const dash = dashOf(list, i);
	return { start: dash, end, text: writeItem(value, source, columnOf(text, dash)) };
}

function insertFlowItem(list: YAMLSeq, i: number, written: string, text: string): Edit {
	const [item, last] = [list.items[i], list.items[i - 1]];
	const at = item ? startOf(item) : last ? endOf(last, text) : rangeOf(list)[0] + 1;
	const around = item ? `${written}, ` : last ? `, ${written}` : written;
	return { start: at, end: at, text: around };
}

/** The lines of an entry; of one that begins behind another hyphen, what stands from its own hyphen on. */
function findChunk({ text }: Source, list: YAMLSeq, i: number): { start: number; end: number } {
	const end = lineEnd(text, endOf(list.items[i], text));
	if (list.flow) return { start: startOf(list.items[i]), end };
	const dash = dashOf(list, i);
	if (isFirstOnLine(text, dash)) return { start: lineStart(text, dash), end };
	const next = list.items[i + 1];
	return { start: dash, end: next ? dashOf(list, i + 1) : end };
}

/** Where the hyphen of an entry stands, as the parser keeps it. */
function dashOf(list: YAMLSeq, i: number): number {
	const { items = [] } = (list.srcToken ?? {}) as Partial<CST.BlockSequence>;
	const dash = items[i]?.start.find(({ type }) => type === 'seq-item-ind');
	if (!dash) throw new RangeError('an entry without a hyphen');
	return dash.offset;
}
