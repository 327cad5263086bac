import { stringify } from 'yaml';
import { schemas } from '../../schema/schemas.ts';
import type { Collection } from '../../schema/fields/ref.ts';
import type { Asker } from '../asker.ts';
import { listChoices } from '../choices.ts';
import type { Desk } from '../draft.ts';
import { listFormFields, type FormField, type Shape } from '../formfield.ts';
import { isTabular, kindWords } from '../kind.ts';
import type { Pattern } from './fillrow.ts';
import type { Sheet } from './spreadsheet.ts';

const ALIKE = 'the same for all rows';
const NONE = 'leave it out';

/** Asks what becomes of each column, and writes the answers as a mapping. */
export async function askMapping(asker: Asker, desk: Desk, { columns }: Sheet): Promise<string> {
	const words = Object.entries(kindWords).filter(([name]) => isTabular(name));
	const into = await asker.choose({
		message: 'What is a row of the file?',
		options: words.map(([value, label]) => ({ value, label })),
	});
	const id = await asker.choose({
		message: 'Which column tells a row from all others? Its id is made of it.',
		options: columns.map((value) => ({ value, label: value })),
	});
	const fields: Record<string, Pattern> = {};
	for (const field of listFormFields(schemas[into as Collection])) {
		const pattern = await askField(asker, desk, columns, field, field.name);
		if (pattern !== undefined) fields[field.name] = pattern;
	}
	return stringify({ into: kindWords[into as Collection], id: `{${id}}`, fields });
}

async function askField(
	asker: Asker,
	desk: Desk,
	columns: readonly string[],
	{ shape, needed, hint }: FormField,
	name: string,
): Promise<Pattern | undefined> {
	const inner = shape.kind === 'list' ? shape.of : shape;
	if (inner.kind === 'group') {
		if (!needed && !(await asker.confirm(`${name}: ${hint} Does the file say it?`)))
			return undefined;
		const group: { [name: string]: Pattern } = {};
		for (const field of inner.fields) {
			const part = await askField(asker, desk, columns, field, `${name}.${field.name}`);
			if (part !== undefined) group[field.name] = part;
		}
		return shape.kind === 'list' ? [group] : group;
	}
	if (shape.kind === 'numbers') {
		const parts: Pattern[] = [];
		for (const part of ['longitude', 'latitude'].slice(0, shape.count))
			parts.push((await askCell(asker, desk, columns, `${name}: ${part}`, inner, needed)) ?? '');
		return parts;
	}
	const cell = await askCell(asker, desk, columns, `${name}: ${hint}`, inner, needed);
	return cell !== undefined && shape.kind === 'list' ? [cell] : cell;
}

async function askCell(
	asker: Asker,
	desk: Desk,
	columns: readonly string[],
	message: string,
	shape: Shape,
	needed: boolean,
): Promise<string | undefined> {
	const others = needed ? [ALIKE] : [NONE, ALIKE];
	const options = [...others, ...columns].map((value) => ({ value, label: value }));
	const chosen = await asker.choose({ message, options });
	if (chosen === NONE) return undefined;
	if (chosen !== ALIKE) return `{${chosen}}`;
	if (shape.kind === 'reference')
		return asker.choose({ message, options: listChoices(desk)(shape.collection) });
	if (shape.kind === 'choice')
		return asker.choose({
			message,
			options: shape.options.map((value) => ({ value, label: value })),
		});
	return asker.text({ message, check: (text) => (text.trim() ? undefined : 'Write something.') });
}
