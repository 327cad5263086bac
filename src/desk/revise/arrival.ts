import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listPublished, nameKey } from '../../check/fingerprint.ts';
import { readFields } from '../../check/fields.ts';
import { parseContent } from '../../check/parse.ts';
import { countThings } from '../../check/problem.ts';
import { isUndated } from '../../check/rules/undated.ts';
import { schemas } from '../../schema/schemas.ts';
import { pathOf, type Desk } from '../draft.ts';
import { listFormFields } from '../formfield.ts';
import { mergeRecord } from '../merge/mergerecord.ts';

/**
 * Writes `added`, today’s date, into each record that is published and does not say since when: into those of `only`, or into
 * all if it names none. Gives what to print; nothing where every record says so.
 */
export async function writeArrivals(
	desk: Desk & { today: string },
	only: readonly string[],
): Promise<string> {
	const undated = listPublished(parseContent(desk.files, desk.name))
		.filter((record) => only.length === 0 || only.includes(nameKey(record)))
		.filter(isUndated);
	for (const { collection, id } of undated) {
		const path = pathOf(collection, id);
		const whole = String(desk.files[path]);
		const { data } = readFields(collection, whole);
		const version = { data: { ...data, added: desk.today } };
		const fields = listFormFields(schemas[collection]);
		writeFileSync(join(desk.folder, path), await mergeRecord(collection, whole, version, fields));
	}
	if (undated.length === 0) return '';
	return `“added: ${desk.today}” is written into ${countThings(undated.length, 'record')} that did not say since when.`;
}
