import { z } from 'astro/zod';
import { ahead, exactDay } from './datefield.ts';
import { sentence } from './field.ts';
import { record } from './record.ts';

/** Feeds and the page of what is new go by it. */
const added = exactDay.optional().meta({
	description:
		'The day on which it came to the site, for feeds and the page of what is new; without it, it is in neither.',
	...ahead,
});

/** `npm run changed` writes one. */
const changed = z
	.array(
		record({
			date: exactDay.meta({ description: 'When it changed.' }),
			note: sentence('Say in a sentence what changed.').meta({
				description: 'What changed, for readers.',
			}),
			was: sentence('Say in a sentence what it said before.').optional().meta({
				description: 'What it said before, where readers need to know.',
			}),
		}),
		'List changes, each with date and note.',
	)
	.default([])
	.meta({
		description:
			'What is new in it since it was published, though it was not wrong before: `date`, `note`, and `was` where readers need it.',
	});

const corrections = z
	.array(
		record({
			date: exactDay.meta({ description: 'When it was corrected.' }),
			was: sentence('Say in a sentence what was wrong.').meta({
				description: 'What was wrong.',
			}),
			now: sentence('Say in a sentence what it says now.').meta({
				description: 'What it says now.',
			}),
		}),
		'List corrections, each with date, was and now.',
	)
	.default([])
	.meta({ description: 'What was wrong once, and what it says now: `date`, `was` and `now`.' });

/** What became of a record since it was published. */
export const revisions = { changed, corrections };

/** The same, with the day on which it came: a story has its own for that. */
export const datedRevisions = { added, ...revisions };

/** The fields with days on which something was done to a record itself: none says when something happened. */
export const recordDays: ReadonlySet<PropertyKey> = new Set(['added', 'changed', 'corrections']);
