import { createHash } from 'node:crypto';

/** Tells the name of an object that is known by one. */
type Namer = (value: object) => string | undefined;

/**
 * The hash of a value made of lists, plain objects, maps, sets, addresses, bytes and plain values: the same for two that are alike.
 * Objects that have a name count by that alone. Undefined where there is something else in it, a function say.
 */
export function hashValue(value: unknown, nameOf: Namer = () => undefined): string | undefined {
	const parts: string[] = [];
	if (!write(value, parts, nameOf, new Set())) return undefined;
	return createHash('sha256').update(parts.join('')).digest('base64url');
}

function write(value: unknown, parts: string[], nameOf: Namer, above: Set<object>): boolean {
	if (typeof value === 'function' || typeof value === 'symbol') return false;
	if (typeof value !== 'object' || value === null) {
		// Of 0, -0, NaN and what is not there, JSON tells no two apart.
		parts.push(typeof value === 'string' ? JSON.stringify(value) : `${typeof value} `);
		if (typeof value !== 'string') parts.push(Object.is(value, -0) ? '-0;' : `${value};`);
		return true;
	}
	const name = nameOf(value);
	if (name !== undefined) return parts.push('@', JSON.stringify(name)) > 0;
	if (above.has(value)) return false;
	const list = listParts(value);
	if (!list) return false;
	above.add(value);
	parts.push(list.kind);
	const isWhole = list.items.every((item) => write(item, parts, nameOf, above));
	parts.push(')');
	above.delete(value);
	return isWhole;
}

/** What an object is made of, and of which kind it is. */
function listParts(value: object): { kind: string; items: readonly unknown[] } | undefined {
	if (Array.isArray(value)) return { kind: 'list(', items: value };
	if (value instanceof Map) return { kind: 'map(', items: [...value].flat() };
	if (value instanceof Set) return { kind: 'set(', items: [...value] };
	if (value instanceof URL) return { kind: 'url(', items: [value.href] };
	if (value instanceof Uint8Array)
		return { kind: 'bytes(', items: [createHash('sha256').update(value).digest('hex')] };
	const prototype: unknown = Object.getPrototypeOf(value);
	if (prototype !== Object.prototype && prototype !== null) return undefined;
	return { kind: '(', items: Object.entries(value).flat() };
}
