import { sentence } from '../fields/field.ts';
import { record } from '../fields/record.ts';
import { doubts } from './doubts.ts';
import { errors } from './errors.ts';
import { slips } from './slips.ts';
import { warnings } from './warnings.ts';
import type { EditorialRule } from './rule.ts';

/** The rules that a reason in the record answers. */
const answerable = { ...warnings, ...slips, ...doubts };

/** The name of a rule that can be answered by a reason. */
type WarningName = keyof typeof answerable;

/** Every rule of how we write, by its name. */
export const editorialRules: Readonly<Record<WarningName | keyof typeof errors, EditorialRule>> = {
	...answerable,
	...errors,
};

/** The name of a rule of how we write. */
export type EditorialName = keyof typeof editorialRules;

const names = Object.keys(answerable) as WarningName[];

function reason(name: WarningName) {
	return sentence('Say in a sentence why it stands all the same.')
		.optional()
		.meta({ description: `${answerable[name].title}: why it stands here.` });
}

/** The field by which a record answers a warning: the name of the rule, and why what it finds stands all the same. */
export const exceptions = record(
	Object.fromEntries(names.map((name) => [name, reason(name)])) as Record<
		WarningName,
		ReturnType<typeof reason>
	>,
)
	.optional()
	.meta({ description: 'Warnings that are answered here: `rule: reason`.' });
