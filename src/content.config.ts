import { defineCollection } from 'astro:content';
import { loadRecords, loadSettings } from './integrations/recordloader.ts';
import { contentFolder } from './lib/folder.ts';
import type { Collection } from './schema/fields/ref.ts';
import { schemas } from './schema/schemas.ts';
import { siteSchema } from './schema/site.ts';

/** The records of one folder: one file each, file name = id. */
function folder<Schema extends (typeof schemas)[Collection]>(name: Collection, schema: Schema) {
	return defineCollection({ loader: loadRecords(contentFolder(), name), schema });
}

export const collections = {
	stories: folder('stories', schemas.stories),
	pages: folder('pages', schemas.pages),
	claims: folder('claims', schemas.claims),
	sources: folder('sources', schemas.sources),
	places: folder('places', schemas.places),
	events: folder('events', schemas.events),
	disagreements: folder('disagreements', schemas.disagreements),
	actors: folder('actors', schemas.actors),
	statuses: folder('statuses', schemas.statuses),
	'event-kinds': folder('event-kinds', schemas['event-kinds']),
	'source-kinds': folder('source-kinds', schemas['source-kinds']),
	'actor-kinds': folder('actor-kinds', schemas['actor-kinds']),
	tags: folder('tags', schemas.tags),
	media: folder('media', schemas.media),
	settings: defineCollection({
		loader: loadSettings(contentFolder()),
		schema: siteSchema,
	}),
};
