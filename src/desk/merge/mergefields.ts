import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq, parseDocument, visit, type Document } from 'yaml';
import { yamlOptions } from '../../check/yaml.ts';
import type { FormField, Shape } from '../formfield.ts';
import { applyEdits, type Edit } from '../mentions.ts';
import { findListStep, insertItem, moveItem, removeItem, replaceItem } from './listedit.ts';
import { findPair, insertPair, removePair, replacePair, type MapNode } from './mapedit.ts';
import type { Source } from './yamlsource.ts';
import { writePair } from './yamltext.ts';

/** So many steps lead from one record to another; more would not end. */
const MOST = 1000;

type Data = Readonly<Record<string, unknown>>;

/**
 * Makes the fields of a YAML text those of `data`, and changes nothing else: comments, order, quotation marks, folded text,
 * line breaks stay. Each step changes one value in the text itself, until the text says what it should. Throws a RangeError
 * where that can’t be done.
 */
export function mergeFields(text: string, data: Data, fields: readonly FormField[] = []): string {
	let merged = text;
	for (let step = 0; step < MOST; step++) {
		const yaml = parseDocument(merged, { ...yamlOptions, keepSourceTokens: true });
		if (yaml.errors.length > 0) throw new RangeError('these fields can’t be read');
		const now: unknown = yaml.toJS() ?? {};
		if (isDeepStrictEqual(now, data)) return merged;
		merged = applyEdits(merged, findRootEdits(yaml, merged, now, data, fields));
	}
	throw new RangeError('these fields can’t be merged');
}

function findRootEdits(
	yaml: Document.Parsed,
	text: string,
	now: unknown,
	data: Data,
	fields: readonly FormField[],
): Edit[] {
	const source = { text, newline: /\r\n/.test(text) ? '\r\n' : '\n', isInline: isInline(yaml) };
	if (isMap(yaml.contents) && yaml.contents.items.length > 0)
		return editMap(source, yaml.contents, now as Data, data, fields, true);
	if (yaml.contents !== null && !isEmpty(now)) throw new RangeError('these are no fields');
	const [name = ''] = Object.keys(data);
	const line = writePair(name, data[name], source, 0) + source.newline;
	const start = yaml.contents === null ? text.length : 0;
	return [{ start, end: text.length, text: line }];
}

function isEmpty(now: unknown): boolean {
	return isDeepStrictEqual(now, {});
}

/** Whether a new list of words is to stand in brackets: unless only others are there. */
function isInline(yaml: Document.Parsed): boolean {
	const found = { flow: 0, block: 0 };
	visit(yaml, {
		Seq: (_key, { flow, items }) => {
			if (items.every((item) => isScalar(item) && typeof item.value === 'string'))
				found[flow ? 'flow' : 'block']++;
		},
	});
	return found.flow > 0 || found.block === 0;
}

function editMap(
	source: Source,
	map: MapNode,
	now: Data,
	data: Data,
	fields: readonly FormField[],
	isRoot = false,
): Edit[] {
	for (const name of Object.keys(now)) {
		const pair = findPair(map, name);
		if (!pair || isDeepStrictEqual(now[name], data[name])) continue;
		if (!Object.hasOwn(data, name)) return [removePair(source, map, pair, isRoot)];
		const shape = fields.find((field) => field.name === name)?.shape;
		const inner = editInside(source, pair.value, now[name], data[name], shape);
		return inner ?? [replacePair(source, map, pair, data[name])];
	}
	const added = Object.keys(data).filter((name) => !Object.hasOwn(now, name));
	const [name] = added;
	if (name === undefined) throw new RangeError('these fields can’t be told apart');
	return [insertPair(source, map, name, data[name], fields)];
}

/** The edits inside a value that stays what it is, a list or a group; undefined for another one. */
function editInside(
	source: Source,
	node: unknown,
	now: unknown,
	value: unknown,
	shape: Shape | undefined,
): Edit[] | undefined {
	if (isMap(node) && isGroup(now) && isGroup(value) && !isEmpty(now)) {
		const fields = shape?.kind === 'group' ? shape.fields : [];
		return editMap(source, node, now, value, fields);
	}
	if (!isSeq(node) || !Array.isArray(now) || !Array.isArray(value) || now.length === 0)
		return undefined;
	const step = findListStep(now, value);
	if (step.kind === 'remove') return [removeItem(source, node, step.at)];
	if (step.kind === 'insert') return [insertItem(source, node, step.at, value[step.at])];
	if (step.kind === 'move') return moveItem(source, node, step.from, step.at);
	const of = shape?.kind === 'list' ? shape.of : undefined;
	const inner = editInside(source, node.items[step.at], now[step.at], value[step.at], of);
	return inner ?? [replaceItem(source, node, step.at, value[step.at])];
}

function isGroup(value: unknown): value is Data {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
