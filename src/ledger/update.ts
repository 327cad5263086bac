import type { Entry } from './entry.ts';
import type { Ledger } from './join.ts';

/** What was wrong in a story once, and what it says now. */
type Correction = Entry<'stories'>['data']['corrections'][number];

/** What is new on the site: a story, an event, or a correction of a story. */
export type Update =
	| { kind: 'story'; day: string; changed: string; story: Entry<'stories'> }
	| { kind: 'event'; day: string; event: Entry<'events'> }
	| { kind: 'correction'; day: string; story: Entry<'stories'>; correction: Correction };

/**
 * Lists what is new in some stories and events, the newest first: drafts are not, nor are events without a day on which they
 * were added.
 */
export function listUpdates(
	stories: readonly Entry<'stories'>[],
	events: readonly Entry<'events'>[],
): Update[] {
	const published = stories.filter(({ data }) => !data.draft);
	const updates: Update[] = [
		...published.map((story) => ({
			kind: 'story' as const,
			day: story.data.published,
			changed: story.data.updated ?? story.data.published,
			story,
		})),
		...published.flatMap((story) =>
			story.data.corrections.map((correction) => ({
				kind: 'correction' as const,
				day: correction.date,
				story,
				correction,
			})),
		),
		...events
			.toReversed()
			.flatMap((event) =>
				event.data.added ? { kind: 'event' as const, day: event.data.added, event } : [],
			),
	];
	return updates.sort((a, b) => b.day.localeCompare(a.day));
}

/** The day on which an update was last changed itself, which feeds are sorted by. */
export function findChange(update: Update): string {
	return update.kind === 'story' ? update.changed : update.day;
}

/** All that is new on the site, the newest first. */
export function listAllUpdates({ all }: Ledger): Update[] {
	return listUpdates(all('stories'), all('events'));
}
