import { z } from 'astro/zod';
import { exceptions } from './editorial/exceptions.ts';
import { datedRevisions } from './fields/changed.ts';
import { language, note, sentence, webAddress, shortText } from './fields/field.ts';
import { dateOrRange, partialDate } from './fields/datefield.ts';
import { kindOf } from './fields/kindfield.ts';
import { record } from './fields/record.ts';

/** What a reader should know of a source of tier C before relying on it. */
export const cautions = [
	'second-hand copy',
	'second-hand report',
	'machine translation',
	'partisan outlet',
] as const;

/** How far we rely on a source, from A to D. */
export const tiers = ['A', 'B', 'C', 'D'] as const;

export const sourceSchema = record({
	publisher: shortText('Name the publisher.').meta({ description: 'Who published it.' }),

	/** Leave it out where it is not known or names a private person, and describe instead. */
	title: shortText('Give the title as printed.')
		.optional()
		.meta({ description: 'The title as printed.' }),

	description: shortText('Describe the source in a few words.')
		.optional()
		.meta({ description: 'What it is, in our words, where no title is given.' }),

	/** One name per line. */
	authors: z
		.array(shortText('Give each author as a name.'), 'List the authors.')
		.default([])
		.meta({ description: 'Who wrote it.' }),

	published: dateOrRange.optional().meta({ description: 'When it was published.' }),

	/** “on the page”, “inferred from the text”. */
	dated: shortText('Say how the date is known, e.g. “on the page”.').meta({
		description: 'How sure that date is, and why.',
	}),

	/** `en`, `nl`, `zh-Hant`. */
	language: language.meta({ description: 'The language of the text, as a code (BCP 47).' }),

	kind: kindOf('sources', 'What kind of text it is: the id of a kind of sources.'),

	link: webAddress('Give the whole address, beginning with https://.')
		.optional()
		.meta({ description: 'Where a reader finds it.' }),

	noLink: sentence('Say in a sentence why there is no link.')
		.optional()
		.meta({ description: 'Why there is no link.' }),

	archived: record({
		address: webAddress('Give the whole address of the archived copy.').meta({
			description: 'The copy we keep.',
		}),
		sha256: z
			.string('Give the SHA-256 of the copy.')
			.regex(/^[0-9a-f]{64}$/, 'A SHA-256 has 64 digits and letters from a to f.')
			.meta({ description: 'The SHA-256 of that copy.' }),
		date: partialDate.meta({ description: 'When the copy was taken.' }),
	})
		.optional()
		.meta({
			description: 'The copy we keep: `address`, `sha256`, and `date`, when it was taken.',
		}),

	notArchived: sentence('Say in a sentence why there is no archived copy.')
		.optional()
		.meta({ description: 'Why there is no archived copy.' }),

	consulted: z
		.enum(
			['whole text', 'excerpt'],
			'Say what was read: “whole text” or “excerpt”. Readers see it.',
		)
		.meta({ description: 'Whether we read all of it.' }),

	tier: z.enum(tiers, 'Choose A, B, C or D (content/README.md says what each means).').meta({
		description:
			'How far it carries a fact: A official or originating, B established news, C repost or partisan, D commentary.',
	}),

	/** Readers see it after the name of the source. */
	caution: z
		.enum(cautions, `Choose one: ${cautions.join(', ')}.`)
		.optional()
		.meta({ description: 'What weakens it, if anything does: it is printed after its name.' }),

	note: note(),

	...datedRevisions,

	exceptions,
})
	.refine((source) => !source.caution || source.tier > 'B', {
		path: ['caution'],
		error: 'Take it out, or choose tier C or D: what weakens a source lowers its tier.',
		when: isFields,
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

/** These three are asked even where another field is wrong, so that an editor sees everything at once. */
function isFields({ value }: { value: unknown }): boolean {
	return typeof value === 'object' && value !== null;
}
