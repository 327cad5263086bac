import { isMap, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';
import type { FormField } from '../formfield.ts';
import type { Edit } from '../mentions.ts';
import {
	afterColon,
	columnOf,
	endOf,
	isEmptyValue,
	isFirstOnLine,
	lineEnd,
	lineStart,
	rangeOf,
	startOf,
	type Source,
} from './yamlsource.ts';
import { writeInline, writePair, writeScalar } from './yamltext.ts';

/** A group of fields in a text: its node, and whether brackets are around it somewhere. */
export type MapNode = YAMLMap<unknown, unknown>;

/** The field of a group by its name. */
export function findPair(map: MapNode, name: string): Pair | undefined {
	return map.items.find(({ key }) => isScalar(key) && String(key.value) === name);
}

/** Takes a field out, with the rest of its line. Comments above it stay. */
export function removePair(source: Source, map: MapNode, pair: Pair, isRoot: boolean): Edit {
	const { text } = source;
	const i = map.items.indexOf(pair);
	const [start, end] = [startOf(pair), endOf(pair, text)];
	if (map.flow) return removeInline(map, i, text);
	if (map.items.length === 1 && !isRoot) return { start, end, text: '{}' };
	if (isFirstOnLine(text, start))
		return { start: lineStart(text, start), end: lineEnd(text, end), text: '' };
	// It stands behind the hyphen of an entry, where the next one then stands.
	const next = /\S/.exec(text.slice(lineEnd(text, end)))?.index ?? 0;
	return { start, end: lineEnd(text, end) + next, text: '' };
}

/** Writes a field where the order of the form has it: after the nearest one that comes before it. */
export function insertPair(
	source: Source,
	map: MapNode,
	name: string,
	value: unknown,
	fields: readonly FormField[],
): Edit {
	const { text, newline } = source;
	const [first] = map.items;
	if (map.flow || !first) return insertInline(map, `${name}: ${writeInline(value)}`);
	const column = columnOf(text, startOf(first));
	const written = writePair(name, value, source, column);
	const margin = ' '.repeat(column);
	const before = findBefore(map, name, fields) ?? (hasComment(text, startOf(first)) && first);
	if (!before) {
		const at = startOf(first);
		return { start: at, end: at, text: written + newline + margin };
	}
	return insertLine(source, endOf(before, text), margin + written);
}

/** Writes a line below that of an offset. */
export function insertLine({ text, newline }: Source, offset: number, line: string): Edit {
	const at = lineEnd(text, offset);
	const isEnded = text[at - 1] === '\n';
	return { start: at, end: at, text: isEnded ? line + newline : newline + line };
}

/** Writes another value of a field: in the form of the old one where that holds a text too. */
export function replacePair(source: Source, map: MapNode, pair: Pair, value: unknown): Edit {
	const { text } = source;
	const isSingle = typeof value !== 'object' || value === null;
	if (isEmptyValue(pair) && (isSingle || map.flow)) {
		const at = afterColon(pair, text);
		return { start: at, end: at, text: ` ${writeInline(value)}` };
	}
	const [start, end] = [startOf(pair), endOf(pair, text)];
	if (isScalar(pair.value) && isSingle) {
		const written = writeScalar(pair.value, value, source, { inFlow: map.flow });
		return { start: rangeOf(pair.value)[0], end, text: written };
	}
	const name = String((pair.key as { value: unknown }).value);
	if (map.flow) return { start: rangeOf(pair.value)[0], end, text: writeInline(value) };
	return { start, end, text: writePair(name, value, source, columnOf(text, start)) };
}

/** Takes a field or an entry out of brackets, with the comma that parts it from the next. */
export function removeInline(node: { items: unknown[]; range?: unknown }, i: number, text: string) {
	const [item, next, last] = [node.items[i], node.items[i + 1], node.items[i - 1]];
	if (next) return { start: startOf(item), end: startOf(next), text: '' };
	if (last) return { start: endOf(last, text), end: endOf(item, text), text: '' };
	return { start: startOf(item), end: endOf(item, text), text: '' };
}

/** Writes a field or an entry at the end of what stands in brackets. */
function insertInline(node: MapNode, written: string): Edit {
	const last = node.items.at(-1);
	const [start] = rangeOf(node);
	if (!last) return { start: start + 1, end: start + 1, text: written };
	const at = isMap(last.value) || isSeq(last.value) ? rangeOf(last.value)[1] : endOf(last, '');
	return { start: at, end: at, text: `, ${written}` };
}

function findBefore(map: MapNode, name: string, fields: readonly FormField[]): Pair | undefined {
	const order = fields.map((field) => field.name);
	const own = order.indexOf(name);
	if (own === -1) return map.items.at(-1);
	const earlier = order.slice(0, own).toReversed();
	for (const one of earlier) {
		const pair = findPair(map, one);
		if (pair) return pair;
	}
	return undefined;
}

/** Whether the line above holds a comment: it belongs to the field below. */
function hasComment(text: string, offset: number): boolean {
	const start = lineStart(text, offset);
	return start > 0 && /^\s*#/.test(text.slice(lineStart(text, start - 1), start));
}
