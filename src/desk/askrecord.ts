import { parseContent } from '../check/parse.ts';
import { isError } from '../check/problem.ts';
import { formatProblems } from '../check/report.ts';
import { explainIssues } from '../check/schemaissue.ts';
import type { Collection } from '../schema/fields/ref.ts';
import { schemas } from '../schema/schemas.ts';
import type { Asker } from './asker.ts';
import { askField, chooseFurther } from './askvalue.ts';
import { listChoices } from './choices.ts';
import { findIdFault, isTaken, judgeDraft, pathOf, type Desk } from './draft.ts';
import type { Flags } from './flags.ts';
import { listFormFields, type FormField } from './formfield.ts';
import { numberId, proposeId } from './proposal.ts';
import { writeRecord } from './recordtext.ts';

/** Asks for what the flags leave open, until the schema has nothing against the record, and for its id. */
export async function askRecord(
	asker: Asker,
	desk: Desk,
	collection: Collection,
	given: Flags,
): Promise<{ id: string; data: Record<string, unknown> }> {
	const schema = schemas[collection];
	const fields = listFormFields(schema);
	const choices = listChoices(desk);
	const data = { ...given.data };
	// What we did ourselves has the day of the last check, until somebody says another one.
	const today = parseContent({ ...desk.files }, desk.name).site?.data.updated;
	const ask = async (field: FormField) => {
		const isDay = ['published', 'updated'].includes(field.name) && collection !== 'sources';
		data[field.name] = await askField(asker, choices, field, isDay ? today : undefined);
	};
	for (const field of fields)
		if (field.needed && !Object.hasOwn(data, field.name)) await ask(field);
	const open = explainIssues(schema, data);
	if (open.length > 0) asker.say(open.map(({ fix }) => fix).join('\n'));
	for (const field of await chooseFurther(asker, fields, data)) await ask(field);
	for (;;) {
		const [issue] = explainIssues(schema, data);
		if (!issue) break;
		asker.say(`${issue.wrong} ${issue.fix}`);
		const field = await chooseField(asker, fields, data, String(issue.path[0]));
		if (Object.hasOwn(data, field.name) && !(await keeps(asker, field.name)))
			delete data[field.name];
		else await ask(field);
	}
	const id = given.id ?? (await askId(asker, desk, collection, data));
	for (;;) {
		const text = await writeRecord(collection, data, given.text);
		const errors = judgeDraft(desk, pathOf(collection, id), text).own.filter(isError);
		if (errors.length === 0) break;
		asker.say(`The check says of it:\n\n${formatProblems(errors)}`);
		if (!(await asker.confirm('Fill in another field now? “No” keeps the record as it is.'))) break;
		await ask(await chooseField(asker, fields, data));
	}
	return { id, data };
}

async function keeps(asker: Asker, name: string): Promise<boolean> {
	return asker.confirm(`Write “${name}” anew? “No” takes it out.`);
}

/** Asks which field to fill in next: the one that is at fault, or another. */
async function chooseField(
	asker: Asker,
	fields: readonly FormField[],
	data: Readonly<Record<string, unknown>>,
	first = '',
): Promise<FormField> {
	const open = fields.filter(({ name }) => name === first || !Object.hasOwn(data, name));
	const sorted = open.toSorted((a, b) => Number(b.name === first) - Number(a.name === first));
	const options = sorted.map(({ name, hint }) => ({ value: name, label: name, hint }));
	const name = await asker.choose({ message: 'Which field will you fill in?', options });
	const field = fields.find((one) => one.name === name);
	if (!field) throw new RangeError(`there is no field ${name}`);
	return field;
}

function askId(
	asker: Asker,
	desk: Desk,
	collection: Collection,
	data: Readonly<Record<string, unknown>>,
): Promise<string> {
	const initial = numberId(proposeId(collection, data), (id) => isTaken(desk, collection, id));
	return asker.text({
		message: 'id: The name of its file, and part of its address.',
		...(initial && { initial }),
		check: (id) => findIdFault(desk, collection, id),
	});
}
