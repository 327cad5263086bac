import { z } from 'astro/zod';
import { atLeastOne, sentence, shortText } from './fields/field.ts';
import { record } from './fields/record.ts';
import { ref, refs, type Collection } from './fields/ref.ts';

/** The folders whose records an attribute may name. Pictures and films stand between the tags, as blocks that show them. */
const readable = [
	...(['sources', 'claims', 'disagreements', 'events'] as const),
	...(['places', 'actors', 'statuses', 'tags'] as const),
] as const satisfies readonly Collection[];

/** Those of them that say where something is from. */
const evidence: readonly Collection[] = ['sources', 'claims', 'disagreements', 'events'];

/** What every block is given besides its attributes, or what means something else to Astro. */
const given = ['block', 'children', 'class', 'slot', 'language', 'formatDate', 'formatNumber'];

const name = z
	.string()
	.regex(/^[a-z][A-Za-z0-9]*$/, 'Write its name in letters and digits, the first one small.')
	.refine((one) => !given.includes(one), 'Give it another name: this one means something already.');

function folder(description: string) {
	return z
		.enum(readable, `Choose one of: ${readable.join(', ')}.`)
		.optional()
		.meta({ description });
}

const attribute = record({
	meaning: shortText('Say in a few words what it is.').meta({
		description: 'What it is, for whoever writes the block.',
	}),
	record: folder('The folder in which it names a record. The block is given the record.'),
	records: folder('The folder in which it names records, with commas between.'),
	choices: z
		.array(shortText('Write each choice as a word.'), 'List the choices: [high, low].')
		.min(2, 'List at least two choices.')
		.optional()
		.meta({ description: 'The words from which it is chosen.' }),
	optional: z.boolean('Write true or false.').default(false).meta({
		description: 'True where it may be left out.',
	}),
}).refine((one) => [one.record, one.records, one.choices].filter(Boolean).length < 2, {
	error: 'Keep one of “record”, “records” and “choices”.',
	when: ({ value }) => typeof value === 'object' && value !== null,
});

/** A block of an investigation’s own, as `blocks/Name.yaml` declares it; what readers see is in `blocks/Name.astro`. */
export const ownBlockSchema = record({
	use: sentence('Say in a sentence when an editor takes it.').meta({
		description: 'When an editor takes it, in a sentence for the guide.',
	}),
	stands: z
		.enum(['alone', 'in a line'], 'Choose one of: alone, in a line.')
		.default('alone')
		.meta({ description: 'Whether it needs a line of its own, or stands among words.' }),
	words: z
		.enum(['needed', 'optional'], 'Choose one of: needed, optional. Without words, leave it out.')
		.optional()
		.meta({ description: 'Whether words stand between its two tags; left out, none do.' }),
	attributes: z
		.record(name, attribute, {
			error: (issue) =>
				issue.code === 'invalid_key'
					? issue.issues[0]?.message
					: 'List its attributes, each with its meaning.',
		})
		.default({})
		.meta({ description: 'What is written into its tag, by name.' }),
});

/** The declaration of a block. */
export type OwnBlock = z.infer<typeof ownBlockSchema>;

type Attribute = OwnBlock['attributes'][string];

/** The schema of the attributes that a declaration asks for. */
export function makeBlockSchema({ attributes, words }: OwnBlock): z.ZodObject {
	const fields = Object.entries(attributes).map(([name, one]): [string, z.ZodType] => {
		const field = makeField(one).meta({ description: one.meaning });
		return [name, one.optional ? field.optional() : field];
	});
	const children = z.unknown().optional();
	return record({ ...Object.fromEntries(fields), ...(words && { children }) });
}

function makeField({ record, records, choices }: Attribute): z.ZodType {
	if (record) return ref(record);
	if (records) return atLeastOne(refs(records), 'Name at least one.');
	if (choices) return z.enum(choices, `Choose one of: ${choices.join(', ')}.`);
	return shortText('Write it in words.');
}

/** Whether a block leads its readers to where something is from: it can’t be written without a record that says so. */
export function isEvidence({ attributes }: OwnBlock): boolean {
	return Object.values(attributes).some(
		({ record, records, optional }) =>
			!optional && [record, records].some((one) => one && evidence.includes(one)),
	);
}
