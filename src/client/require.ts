/** Returns a value that must be there, and throws an error if it is not. */
export function requireValue<Value>(value: Value | null | undefined, name?: string): Value {
	if (value === null || value === undefined) throw new Error(`missing ${name}`);
	return value;
}
