import { z } from 'astro/zod';
import { partialDate, sentence, webAddress, words } from './fields/field.ts';
import { record } from './fields/record.ts';

/** What kind of text a source is. */
export const sourceKinds = [
	'report',
	'official text',
	'statement',
	'NGO report',
	'commentary',
	'reference work',
] as const;

/** How far a source carries a fact: A official or originating, B established news, C repost or partisan, D commentary. */
export const tiers = ['A', 'B', 'C', 'D'] as const;

export const sourceSchema = record({
	/** Who published it. */
	publisher: words('Name the publisher.'),

	/** The title as printed. Leave it out where it is not known or names a private person, and describe instead. */
	title: words('Give the title as printed.').optional(),

	/** What the source is, in our words, where no title can be printed. */
	description: words('Describe the source in a few words.').optional(),

	/** Who wrote it, one name per line. */
	authors: z.array(words('Give each author as a name.'), 'List the authors.').default([]),

	/** When it was published: to the day, the month or the year. */
	published: partialDate.optional(),

	/** How sure that date is, and why: “on the page”, “inferred from the text”. */
	dated: words('Say how the date is known, e.g. “on the page”.'),

	/** The language of the text, as a code: `en`, `nl`, `zh`. */
	language: z
		.string('Give the language as a code, e.g. nl.')
		.regex(/^[a-z]{2,3}$/, 'Give the language as a code of two or three letters, e.g. nl.'),

	kind: z.enum(sourceKinds, `Choose one kind: ${sourceKinds.join(', ')}.`),

	/** Where a reader finds it. */
	link: webAddress('Give the whole address, beginning with https://.').optional(),

	/** Why there is no link. */
	noLink: sentence('Say in a sentence why there is no link.').optional(),

	/** The copy we keep: where it is, its SHA-256, and the day it was taken. */
	archived: record({
		address: webAddress('Give the whole address of the archived copy.'),
		sha256: z
			.string('Give the SHA-256 of the copy.')
			.regex(/^[0-9a-f]{64}$/, 'A SHA-256 has 64 digits and letters from a to f.'),
		date: partialDate,
	}).optional(),

	/** Why there is no archived copy. */
	notArchived: sentence('Say in a sentence why there is no archived copy.').optional(),

	/** Whether we read all of it. */
	consulted: z.enum(
		['whole text', 'excerpt'],
		'Say what was read: “whole text” or “excerpt”. Readers see it.',
	),

	tier: z.enum(tiers, 'Choose A, B, C or D (content/README.md says what each means).'),

	/** What a reader should know before relying on it. */
	note: sentence('Write the note as a sentence.').optional(),
})
	.refine((source) => !source.title !== !source.description, {
		path: ['title'],
		error: 'Give either a title or a description, and only one of them.',
		when: isFields,
	})
	.refine((source) => !source.link !== !source.noLink, {
		path: ['link'],
		error: 'Give either a link or, under noLink, the reason why there is none.',
		when: isFields,
	})
	.refine((source) => !source.archived !== !source.notArchived, {
		path: ['archived'],
		error: 'Give either an archived copy or, under notArchived, the reason why there is none.',
		when: isFields,
	});

export type Source = z.infer<typeof sourceSchema>;

/** These three are asked even where another field is wrong, so that an editor sees everything at once. */
function isFields({ value }: { value: unknown }): boolean {
	return typeof value === 'object' && value !== null;
}
