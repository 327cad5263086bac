import { z } from 'astro/zod';
import { makeId } from '../../lib/id.ts';
import { shortText } from './field.ts';
import { idForm, type Collection } from './ref.ts';

/** The folders whose records are kinds of the records of another folder. */
export const kindFolders = {
	events: 'event-kinds',
	sources: 'source-kinds',
	actors: 'actor-kinds',
} as const satisfies Partial<Record<Collection, Collection>>;

/** A folder whose records have kinds. */
export type Kinded = keyof typeof kindFolders;

/** Whether the records of a folder are kinds. */
export function isKindFolder(collection: Collection): boolean {
	return Object.values<Collection>(kindFolders).includes(collection);
}

/** What a kind is called, of one and of many. */
export function kindFields(one: string, many: string) {
	return {
		label: shortText(`Say what one is called, e.g. ${one}.`).meta({
			description: `What one is called: “${one}”.`,
		}),
		plural: shortText(`Say what many are called, e.g. ${many}.`).meta({
			description: `What many are called: “${many}”.`,
		}),
	};
}

/** The kind of a record: the id of one that the editors have made. */
export function kindOf(folder: Kinded, description: string) {
	const collection = kindFolders[folder];
	return z
		.string(`Give its kind: the id of a record in content/${collection}/.`)
		.regex(idForm, {
			error: ({ input }) => {
				const meant = makeId(String(input));
				return meant
					? `Did you mean “${meant}”? A kind is the id of a record in content/${collection}/.`
					: `Give its kind: the id of a record in content/${collection}/.`;
			},
		})
		.meta({ collection, description });
}
