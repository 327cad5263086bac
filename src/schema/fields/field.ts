import { z } from 'astro/zod';
import { findAddressFault, type AddressFault } from '../../lib/webaddress.ts';
import { findLanguage, isLanguage, languageForm } from '../../lib/language.ts';
import { isSentence } from '../../lib/sentence.ts';
import { eachOnce } from './ref.ts';

/** The code of a language: `en-GB`, `zh-Hant`, `es-419`. */
export const language = z
	.string('Give the language as a code, e.g. nl.')
	.refine(isLanguage, {
		error({ input }) {
			const meant = findLanguage(String(input));
			return meant
				? `Did you mean “${meant}”?`
				: 'Give the language as a code that is known (BCP 47), e.g. nl, zh-Hant or es-419.';
		},
	})
	.meta(languageForm);

/** Where in a source to look: “para 4”, “p. 14”, “02:31”. */
export const passage = shortText('Say where in the source to look.')
	.optional()
	.meta({ description: 'Where in the source to look.' });

/** Whole sentences for readers. */
export function sentence(message: string) {
	return shortText(message).refine(isSentence, {
		error: 'End it with a full stop.',
		when: ({ issues }) => issues.length === 0,
	});
}

/** A few words for readers: blanks and dots alone say nothing. */
export function shortText(message: string) {
	return z.string(message).regex(/[\p{L}\p{N}]/u, message);
}

/** A list that holds something: its type says so, and `message` tells who wrote an empty one what to name. */
export function atLeastOne<List extends z.ZodType<readonly unknown[]>>(
	list: List,
	message: string,
) {
	const filled: unknown = list.refine((items) => items.length > 0, message);
	return filled as z.ZodType<AtLeastOne<z.output<List>[number]>, z.input<List>>;
}

/** A list with a first entry. */
export type AtLeastOne<Item> = [Item, ...Item[]];

/** What an address on the web looks like, whole: a pattern of the data must match all of a cell. */
export const addressForm = { pattern: '^https?://.+$' };

const fixes: Record<AddressFault, string> = {
	letters: 'Write the address without blanks, line breaks and backslashes.',
	scheme: 'Give the whole address, beginning with https:// or http://.',
	host: 'Give the whole address, with the name of a site after the two slashes.',
	person: 'Take out what stands before the @: readers would take it for the name of the site.',
	private:
		'Give an address that everyone can reach: this one is of somebody’s own machine or network.',
};

/** Says what to do about an address with that fault. */
export function explainAddress(fault: AddressFault): string {
	return fixes[fault];
}

/** An address on the web that readers can follow. `message` says what to give where there is none. */
export function webAddress(message: string) {
	return z
		.string(message)
		.min(1, message)
		.superRefine((address, context) => {
			const fault = findAddressFault(address);
			if (fault && address !== '')
				context.addIssue({ code: 'custom', message: fault === 'scheme' ? message : fixes[fault] });
		})
		.meta(addressForm);
}

/** A country, as two capital letters (ISO 3166-1 alpha-2). */
export const country = z
	.string('Give the country as two capital letters, e.g. NL.')
	.regex(/^[A-Z]{2}$/, 'Give the country as two capital letters (ISO 3166-1 alpha-2), e.g. NL.')
	.meta({ form: 'ISO 3166-1 alpha-2.' });

/** The countries of a record, besides those of its places. */
export const countries = z
	.array(country, 'List countries, e.g. [NL, IE].')
	.superRefine(eachOnce('Name each country once.'))
	.default([])
	.meta({ description: 'Codes of countries it concerns, besides those of its places.' });

/** Why something is published although it rests on weak sources only; readers see it. */
export const weak = sentence('Say in a sentence why this is weakly sourced.')
	.optional()
	.meta({ description: 'Why it is published although it rests on weak sources only, if so.' });

/** A remark for readers, in a sentence or more. */
export function note(message = 'Write the note as a sentence.') {
	return sentence(message).optional().meta({ description: 'What a reader should know.' });
}
