import { sentence } from '../fields/field.ts';
import { record } from '../fields/record.ts';
import { errors } from './errors.ts';
import { warnings, type WarningName } from './warnings.ts';
import type { EditorialRule } from './rule.ts';

/** Every rule of how we write, by its name. */
export const editorialRules: Readonly<Record<WarningName | keyof typeof errors, EditorialRule>> = {
	...warnings,
	...errors,
};

/** The name of a rule of how we write. */
export type EditorialName = keyof typeof editorialRules;

const names = Object.keys(warnings) as WarningName[];

function reason(name: WarningName) {
	return sentence('Say in a sentence why it stands all the same.')
		.optional()
		.meta({ description: `${warnings[name].title}: why it stands here.` });
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
