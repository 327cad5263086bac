import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { isKnownValid, pickValidFields } from '../../../src/check/validfields.ts';

const schema = z.strictObject({ name: z.string(), many: z.number().default(1) });

test('pickValidFields() picks what is valid, with what stands in for what is missing', () => {
	expect(pickValidFields(schema, { name: 'Quay', many: 'two' })).toEqual({ name: 'Quay' });
	expect(pickValidFields(schema, { name: 'Quay' })).toEqual({ name: 'Quay', many: 1 });
	expect(pickValidFields(schema, 'Quay')).toEqual({});
});

test('isKnownValid() knows what was valid as a whole, by the schema that it was asked of', () => {
	const [good, bad] = [{ name: 'Quay' }, { name: 'Quay', colour: 'red' }];
	for (const raw of [good, bad]) pickValidFields(schema, raw);
	expect([good, bad].map((raw) => isKnownValid(schema, raw))).toEqual([true, false]);
	expect(isKnownValid(z.strictObject({}), good)).toBe(false);
	expect(isKnownValid(schema, { name: 'Quay' })).toBe(false);
});
