import { makeId } from '../lib/id.ts';
import type { Collection } from '../schema/fields/ref.ts';
import { schemas } from '../schema/schemas.ts';

/** The fields whose words make an id. Where a folder is not named here, it is the first field of its schema. */
const named: Partial<Record<Collection, string[]>> = {
	sources: ['publisher', 'published'],
	media: ['file'],
};

/** A proposed id ends at the last word that begins before this many letters. */
const LONG = 50;

/** Letters that are no Latin ones with a mark, as they are written without. */
const plain: Record<string, string> = {
	...{ ł: 'l', ø: 'o', đ: 'd', ð: 'd', ı: 'i', ŧ: 't', ħ: 'h' },
	...{ ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' },
};

/** Proposes an id by what names a record: its title, or its publisher and day. It is empty where these have no Latin letter. */
export function proposeId(collection: Collection, data: Readonly<Record<string, unknown>>): string {
	const fields = named[collection] ?? Object.keys(schemas[collection].shape).slice(0, 1);
	const words = fields.map((name) => data[name]).filter((value) => typeof value === 'string');
	const id = makeId(
		words
			.join(' ')
			// The ending of a file says nothing of it.
			.replace(/\.\w{3,4}$/, '')
			.toLowerCase()
			.replace(/\P{ASCII}/gu, (one) => plain[one] ?? one),
	);
	return id.length > LONG ? id.slice(0, LONG + 1).replace(/-[^-]*$/, '') : id;
}

/** The first of `id`, `id-2`, `id-3` … that nothing has yet. */
export function numberId(id: string, taken: (id: string) => boolean): string {
	let free = id;
	for (let i = 2; free && taken(free); i++) free = `${id}-${i}`;
	return free;
}
