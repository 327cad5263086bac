import { actorSchema } from './actor.ts';
import { actorKindSchema } from './actorkind.ts';
import { claimSchema } from './claim.ts';
import { disagreementSchema } from './disagreement.ts';
import { eventSchema } from './event.ts';
import { eventKindSchema } from './eventkind.ts';
import { mediaSchema } from './medium.ts';
import { pageSchema } from './page.ts';
import { placeSchema } from './place.ts';
import { sourceSchema } from './source.ts';
import { sourceKindSchema } from './sourcekind.ts';
import { statusSchema } from './status.ts';
import { storySchema } from './story.ts';
import { tagSchema } from './tag.ts';

/** What is valid in each folder of `content/`. */
export const schemas = {
	stories: storySchema,
	pages: pageSchema,
	claims: claimSchema,
	sources: sourceSchema,
	places: placeSchema,
	events: eventSchema,
	disagreements: disagreementSchema,
	actors: actorSchema,
	statuses: statusSchema,
	'event-kinds': eventKindSchema,
	'source-kinds': sourceKindSchema,
	'actor-kinds': actorKindSchema,
	tags: tagSchema,
	media: mediaSchema,
};
