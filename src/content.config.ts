import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { contentFolder } from './lib/folder.ts';
import type { Collection } from './content/ref.ts';
import { schemas } from './content/schemas.ts';
import { siteSchema } from './content/site.ts';

/** The records of one folder: one file each, file name = id. */
function folder<Name extends Collection>(name: Name) {
	const prose = name === 'stories' || name === 'pages';
	return defineCollection({
		loader: glob({ base: `${contentFolder()}/${name}`, pattern: prose ? '*.mdx' : '*.yaml' }),
		schema: schemas[name],
	});
}

export const collections = {
	stories: folder('stories'),
	pages: folder('pages'),
	claims: folder('claims'),
	sources: folder('sources'),
	places: folder('places'),
	events: folder('events'),
	disagreements: folder('disagreements'),
	actors: folder('actors'),
	statuses: folder('statuses'),
	settings: defineCollection({
		loader: glob({ base: contentFolder(), pattern: 'site.yaml' }),
		schema: siteSchema,
	}),
};
