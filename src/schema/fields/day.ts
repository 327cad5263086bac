import { z } from 'astro/zod';
import { isPartialDate } from '../../lib/date.ts';

/** YAML may read a day as a point in time. */
function asWritten(value: unknown): unknown {
	return value instanceof Date ? value.toISOString().slice(0, 10) : value;
}

/** A day, in full. */
export function day(message: string) {
	return z.preprocess(
		asWritten,
		z.iso.date({ error: message, abort: true }).refine(isPartialDate, message),
	);
}

/** A day or a month. */
export function dayOrMonth(message: string) {
	const isEither = (text: string) => /^\d{4}-\d\d(-\d\d)?$/.test(text) && isPartialDate(text);
	return z.preprocess(asWritten, z.string(message).refine(isEither, message));
}
