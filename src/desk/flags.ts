import { parseArgs } from 'node:util';
import { findNearest } from '../lib/nearest.ts';
import type { FormField } from './formfield.ts';
import { readEntries, readValue } from './formvalue.ts';

/** What a command line says of a record. */
export interface Flags {
	id?: string;
	/** The text of a story or a page. */
	text?: string;
	/** The values of the fields, as their schemas read them. */
	data: Record<string, unknown>;
	/** What is wrong with the flags themselves, in sentences. */
	faults: string[];
}

type Group = Record<string, unknown>;

/** Splits a command line into words and flags: `--name=value`, `--name value`, or `--name` alone. */
export function splitArguments(args: readonly string[]): {
	words: string[];
	flags: { name: string; value?: string }[];
} {
	const { tokens } = parseArgs({ args: [...args], strict: false, tokens: true });
	const words: string[] = [];
	const flags: { name: string; value?: string }[] = [];
	let open: { name: string; value?: string } | undefined;
	for (const token of tokens) {
		if (token.kind === 'option') {
			const { name, value } = token;
			flags.push((open = value === undefined ? { name } : { name, value }));
			if (value !== undefined) open = undefined;
		} else if (token.kind === 'positional') {
			if (open) open.value = token.value;
			else words.push(token.value);
			open = undefined;
		}
	}
	return { words, flags };
}

/**
 * Reads the fields of a record from flags by their names: `--title="The quay"`, `--reported.count=2`. A list takes its flag
 * several times, ids also with commas between. In a list of groups, a field that is given again begins the next group.
 */
export function readFlags(
	flags: readonly { name: string; value?: string }[],
	fields: readonly FormField[],
	takesText: boolean,
): Flags {
	const read: Flags = { data: {}, faults: [] };
	for (const { name, value } of flags) {
		if (name === 'id') read.id = value ?? '';
		else if (name === 'text' && takesText) read.text = value ?? '';
		else {
			const fault = setField(read.data, name.split('.'), value, { fields, above: '' });
			if (fault) read.faults.push(fault);
		}
	}
	return read;
}

interface Place {
	fields: readonly FormField[];
	/** The names above it, each with its dot. */
	above: string;
}

/** Sets the value at a path in `group`; gives a sentence where that can’t be done. */
function setField(
	group: Group,
	[name = '', ...inner]: string[],
	value: string | undefined,
	{ fields, above }: Place,
): string | undefined {
	const field = fields.find((one) => one.name === name);
	if (!field) return explainUnknown(above + name, listFlagNames(fields, above));
	const { shape } = field;
	const deeper = { above: `${above}${name}.` };
	if (shape.kind === 'group') {
		if (inner.length === 0) return explainParts(above + name, shape.fields);
		const own = (group[name] ??= {}) as Group;
		return setField(own, inner, value, { fields: shape.fields, ...deeper });
	}
	if (shape.kind === 'list' && shape.of.kind === 'group') {
		const list = (group[name] ??= []) as Group[];
		const only = shape.of.fields.filter(({ needed }) => needed);
		if (inner.length === 0 && only.length === 1 && only[0]?.shape.kind === 'reference') {
			const ids = (value ?? '').split(/\s*,\s*/);
			list.push(...ids.map((id) => ({ [only[0]?.name ?? '']: id })));
			return undefined;
		}
		if (inner.length === 0) return explainParts(above + name, shape.of.fields);
		const part = shape.of.fields.find((one) => one.name === inner[0]);
		const last = list.at(-1);
		const begins = part?.shape.kind !== 'list' && last && Object.hasOwn(last, inner[0] ?? '');
		if (!last || begins) list.push({});
		return setField(list.at(-1) ?? {}, inner, value, { fields: shape.of.fields, ...deeper });
	}
	if (inner.length > 0) return explainUnknown(`${above}${name}.${inner.join('.')}`, [above + name]);
	if (shape.kind === 'list')
		group[name] = [...((group[name] as unknown[]) ?? []), ...readEntries(value ?? '', shape)];
	else if (Object.hasOwn(group, name)) return `--${above}${name} is given twice. Keep one of them.`;
	else group[name] = readValue(value, shape);
	return undefined;
}

/** The flags of fields, those of groups with a dot. */
function listFlagNames(fields: readonly FormField[], above = ''): string[] {
	return fields.flatMap(({ name, shape }) => {
		const inner = shape.kind === 'list' ? shape.of : shape;
		return inner.kind === 'group'
			? listFlagNames(inner.fields, `${above}${name}.`)
			: [above + name];
	});
}

function explainUnknown(name: string, known: string[]): string {
	if (name === 'help') return `The flags are: ${known.map((one) => `--${one}`).join(', ')}.`;
	const meant = findNearest(name, known);
	const help = meant
		? `Did you mean --${meant}?`
		: `There are: ${known.map((one) => `--${one}`).join(', ')}.`;
	return `There is no --${name}. ${help}`;
}

function explainParts(name: string, fields: readonly FormField[]): string {
	return `--${name} has parts. Give ${listFlagNames(fields, `${name}.`)
		.map((one) => `--${one}`)
		.join(', ')}.`;
}
