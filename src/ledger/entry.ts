import type { z } from 'astro/zod';
import type { kindFolders, Kinded } from '../schema/fields/kindfield.ts';
import type { Collection } from '../schema/fields/ref.ts';
import type { schemas } from '../schema/schemas.ts';

type Entries = {
	[Name in Collection]: {
		collection: Name;
		/** The file name without its ending. */
		id: string;
		data: z.output<(typeof schemas)[Name]>;
		/** The text of a story or a page, in MDX. */
		body?: string;
	} & (Name extends Kinded
		? {
				/** What its editors call such a record, and what that means for pages. */
				kind: Entries[(typeof kindFolders)[Name]];
			}
		: unknown);
};

/** A record of the folder `Name`; without a name, of any folder. */
export type Entry<Name extends Collection = Collection> = Entries[Name];
