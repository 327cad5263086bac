import { z } from 'astro/zod';
import { idForm } from '../schema/fields/ref.ts';
import type { Asker } from './asker.ts';
import type { Choices } from './choices.ts';
import type { FormField, Shape } from './formfield.ts';
import { readValue } from './formvalue.ts';

/** An answer to no other: the id of a record that is not written yet. */
const OTHER = { value: '', label: 'Another one, whose record is not written yet' };

const ID = 'An id has lower-case letters, digits and hyphens only.';

/** Asks for the value of a field. */
export async function askField(
	asker: Asker,
	choices: Choices,
	{ name, hint, shape, schema }: FormField,
	initial?: string,
): Promise<unknown> {
	return askShape(asker, choices, { message: `${name}: ${hint}`, shape, schema, initial });
}

interface Question {
	message: string;
	shape: Shape;
	schema: z.ZodType;
	initial?: string | undefined;
}

async function askShape(asker: Asker, choices: Choices, question: Question): Promise<unknown> {
	const { message, shape } = question;
	switch (shape.kind) {
		case 'choice': {
			const options = shape.options.map((value) => ({ value, label: value }));
			return asker.choose({ message, options });
		}
		case 'yesno':
			return asker.confirm(message);
		case 'group':
			return askGroup(asker, choices, message, shape.fields);
		case 'reference':
			return askReference(asker, message, choices(shape.collection));
		case 'list':
			return askList(asker, choices, { message, schema: question.schema }, shape);
		default:
			return askText(asker, question);
	}
}

async function askText(asker: Asker, { message, shape, schema, initial }: Question) {
	const check = (text: string) =>
		z.safeParse(schema, readValue(text, shape)).error?.issues[0]?.message;
	const text = await asker.text({ message, check, ...(initial && { initial }) });
	return readValue(text, shape);
}

async function askReference(asker: Asker, message: string, known: ReturnType<Choices>) {
	const id = known.length > 0 ? await asker.choose({ message, options: [...known, OTHER] }) : '';
	return id || askId(asker, message);
}

function askId(asker: Asker, message: string): Promise<string> {
	return asker.text({ message, check: (text) => (idForm.test(text) ? undefined : ID) });
}

async function askList(
	asker: Asker,
	choices: Choices,
	{ message, schema }: Pick<Question, 'message' | 'schema'>,
	{ of, entry }: Extract<Shape, { kind: 'list' }>,
): Promise<unknown[]> {
	const known = of.kind === 'reference' ? choices(of.collection) : [];
	if (known.length > 0) {
		const options = [...known, OTHER];
		const ids = await asker.several({ message, options, atLeastOne: true });
		const chosen = ids.filter((id) => id !== OTHER.value);
		return ids.length > chosen.length ? [...chosen, await askId(asker, message)] : chosen;
	}
	const list: unknown[] = [];
	for (;;) {
		list.push(await askShape(asker, choices, { message, shape: of, schema: entry }));
		const few = z.safeParse(schema, list).error?.issues.find(({ path }) => path.length === 0);
		if (few) asker.say(few.message);
		else if (!(await asker.confirm(`${message.split(':')[0]}: Is there another one?`))) return list;
	}
}

async function askGroup(
	asker: Asker,
	choices: Choices,
	message: string,
	fields: readonly FormField[],
): Promise<Record<string, unknown>> {
	asker.say(message);
	const group: Record<string, unknown> = {};
	for (const field of fields.filter(({ needed }) => needed))
		group[field.name] = await askField(asker, choices, field);
	for (const field of await chooseFurther(asker, fields, group))
		group[field.name] = await askField(asker, choices, field);
	return group;
}

/** Asks which of the fields that may be left out are to be filled in. */
export async function chooseFurther(
	asker: Asker,
	fields: readonly FormField[],
	data: Readonly<Record<string, unknown>>,
): Promise<FormField[]> {
	const open = fields.filter(({ name, needed }) => !needed && !Object.hasOwn(data, name));
	if (open.length === 0) return [];
	const names = await asker.several({
		message: 'Which further fields will you fill in? None is needed by every record.',
		options: open.map(({ name, hint }) => ({ value: name, label: name, hint })),
	});
	return open.filter(({ name }) => names.includes(name));
}
