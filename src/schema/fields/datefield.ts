import { z } from 'astro/zod';
import { isDateOrRange, isPartialDate } from '../../lib/date.ts';
import { findMeantDate, findPartOfYear } from '../../lib/meantdate.ts';
import { listMarked } from './marked.ts';

/** YAML reads `2022` as a number and may read `2022-10-26` as a point in time; both are meant as written. */
function asWritten(value: unknown): unknown {
	if (value instanceof Date) return value.toISOString().slice(0, 10);
	return typeof value === 'number' ? String(value) : value;
}

const forms = '2022, 2022-10 or 2022-10-26, as exactly as it is known.';
const DATE = `Write the date as ${forms}`;

const single = '\\d{4}(-\\d{2}(-\\d{2})?)?';
const doubted = `${single}[~?%]?`;

/** How a date is written. Readers of the data find `form` after what a field says of itself. */
export const dateForm = {
	form: `${forms} \`2022~\` is circa 2022, \`2022?\` probably 2022, \`../2022\` in 2022 or before, \`2022/..\` in 2022 or later.`,
	pattern: `^(${doubted}(/(${doubted}|\\.\\.))?|\\.\\./${doubted})$`,
};

/** What to write in place of a date that is none. */
function explainDate(forms: string) {
	return ({ input }: { input?: unknown }) => {
		if (typeof input !== 'string') return forms;
		const meant = findMeantDate(input);
		if (meant) return `Did you mean “${meant}”?`;
		const part = findPartOfYear(input);
		return part ? `Write ${part.months} if these months are meant, else ${part.year}.` : forms;
	};
}

/** A date, marked so that rules find it. Whether it may be after the day of the site’s facts says its own `meta`. */
function makeDate(isDate: (text: string) => boolean, explanation: string) {
	return z.preprocess(
		asWritten,
		z.string(DATE).refine(isDate, { error: explainDate(explanation) }),
	);
}

/** A day, a month or a year. */
export const partialDate = makeDate(isPartialDate, DATE).meta({
	...{ form: forms, pattern: `^${single}$`, date: 'past' },
});

/** A date of the record, in every form: the fewer of its parts are known, the fewer are written. */
export const dateOrRange = makeDate(
	isDateOrRange,
	`${DATE} A range has a slash: 2021-04/2022-07. Of an estimate, 2022~ is circa 2022, 2022? probably 2022; ../2022-10-26 is that day or before, 2022-10-26/.. that day or later.`,
).meta({ ...dateForm, date: 'past' });

const DAY = 'Write the day in full, as 2022-10-26.';

/** A day, in full: what we did ourselves has no other date. */
export const exactDay = z
	.preprocess(
		asWritten,
		z.string(DAY).refine((text) => text.length === 10 && isPartialDate(text), DAY),
	)
	.meta({ date: 'past', pattern: '^\\d{4}-\\d{2}-\\d{2}$' });

/** What marks a date that may be after the day of the site’s facts. */
export const ahead = { date: 'ahead' };

/** Every date in `data`, found by walking its schema, and whether it may be after the day of the site’s facts. */
export function listDates(schema: z.core.$ZodType, data: unknown) {
	return listMarked<'past' | 'ahead'>(schema, data, 'date').flatMap(({ mark, value, path }) => {
		const date = asWritten(value);
		return typeof date === 'string' ? [{ date, path, mayBeAhead: mark === 'ahead' }] : [];
	});
}

/** A date of a record, and the way to it. */
export type ListedDate = ReturnType<typeof listDates>[number];
