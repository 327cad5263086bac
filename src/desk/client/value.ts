import type { PlainField, PlainShape } from '../server/forms.ts';

/** The way to a value: names of fields and places in lists. */
export type Way = readonly (string | number)[];

/** The fields of a record, as they are edited. */
export type Data = Record<string, unknown>;

/** The value at the end of a way. */
export function valueAt(data: unknown, way: Way): unknown {
	return way.reduce<unknown>((at, key) => (at as Data | undefined | null)?.[key], data);
}

/**
 * A copy of the fields with another value at the end of a way. Without a value the field is taken out, and with it each list and
 * group that is empty then.
 */
export function withValue<Inside>(data: Inside, way: Way, value: unknown): Inside {
	const [key, ...rest] = way;
	if (key === undefined) return value as Inside;
	const before: unknown = data ?? (typeof key === 'number' ? [] : {});
	const inner = withValue((before as Data)[key], rest, value);
	if (Array.isArray(before)) {
		const list = before.slice();
		// An entry that is being written stays in its place while it is empty.
		if (inner === undefined && rest.length === 0) list.splice(Number(key), 1);
		else list[Number(key)] = inner ?? {};
		return (list.length > 0 ? list : undefined) as Inside;
	}
	const copy = { ...(before as Data) };
	if (inner === undefined) delete copy[key];
	else copy[key] = inner;
	return (Object.keys(copy).length > 0 ? copy : undefined) as Inside;
}

/** The fields without entries of lists that were begun and hold nothing; a list that is as it was stays so. */
export function dropEmpty(value: unknown, before: unknown): unknown {
	if (typeof value !== 'object' || value === null) return value;
	if (JSON.stringify(value) === JSON.stringify(before)) return value;
	const inner = Object.entries(value).map(([key, one]): [string, unknown] => [
		key,
		dropEmpty(one, (before as Data | undefined)?.[key]),
	]);
	if (!Array.isArray(value)) return Object.fromEntries(inner);
	return inner.map(([, one]) => one).filter((one) => one !== '' && !isEmptyGroup(one));
}

function isEmptyGroup(value: unknown): boolean {
	return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

/** A value as an input shows it. */
export function showValue(value: unknown): string {
	if (value === undefined || value === null) return '';
	return Array.isArray(value) ? value.join(', ') : String(value as string);
}

/** A value as it was typed; `before` is what stood there: a year stays a number, and a text keeps its last line break. */
export function readTyped(typed: string, shape: PlainShape, before: unknown): unknown {
	if (typed.trim() === '') return undefined;
	if (shape.kind === 'number') return readNumber(typed);
	if (shape.kind === 'numbers')
		return typed
			.replace(/^\s*\[|\]\s*$/g, '')
			.split(',')
			.map((one) => readNumber(one));
	if (typeof before === 'number' && shape.kind === 'text') return readNumber(typed);
	return typeof before === 'string' && before.endsWith('\n') ? `${typed}\n` : typed;
}

function readNumber(typed: string): unknown {
	const text = typed.trim();
	return /^-?\d+(\.\d+)?$/.test(text) && String(Number(text)) === text ? Number(text) : text;
}

/** Whether a value can be edited in a control of that shape. */
export function fits(value: unknown, { kind }: PlainShape): boolean {
	if (value === undefined || value === null) return true;
	if (kind === 'list' || kind === 'numbers') return Array.isArray(value);
	if (kind === 'group') return typeof value === 'object' && !Array.isArray(value);
	return typeof value !== 'object';
}

/** The names in a group of fields that its form does not have. */
export function listUnknown(value: unknown, fields: readonly PlainField[]): string[] {
	const known = fields.map(({ name }) => name);
	return Object.keys((value ?? {}) as Data).filter((name) => !known.includes(name));
}
