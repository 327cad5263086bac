import { kindFolders, type Kinded } from '../schema/fields/kindfield.ts';
import type { Entry } from './entry.ts';

/** Gives each event, source and actor the record of its kind. Throws a RangeError where there is none: the check makes sure that there is. */
export function giveKinds(records: readonly Entry[]): Entry[] {
	const byKey = new Map(records.map((record) => [`${record.collection}/${record.id}`, record]));
	return records.map((record) => {
		const folder = kindFolders[record.collection as Kinded];
		if (!folder) return record;
		const id = (record as Entry<Kinded>).data.kind;
		const kind = byKey.get(`${folder}/${id}`);
		if (!kind) throw new RangeError(`there is no ${id} in ${folder}`);
		return { ...record, kind } as Entry;
	});
}
