import type { z } from 'astro/zod';
import type { Collection } from '../schema/fields/ref.ts';
import type { schemas } from '../schema/schemas.ts';

type Shelves = {
	[Name in Collection]: {
		collection: Name;
		/** The file name without its ending. */
		id: string;
		data: z.output<(typeof schemas)[Name]>;
		/** The text of a story or a page, as it is written. */
		body?: string;
	};
};

/** A record of one folder, or of any. */
export type Entry<Name extends Collection = Collection> = Shelves[Name];
