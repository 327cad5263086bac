import type { Ledger } from '../../ledger/join.ts';
import { listMapPages, nameMapPage } from '../mappage.ts';
import { embedPlace } from './beatembed.ts';
import { embedClaim } from './claimembed.ts';
import { mapHeights, type Embed } from './embed.ts';
import { embedStory } from './storyembed.ts';
import { embedTimeline } from './timelineembed.ts';

/** Lists all that other sites may frame: maps, claims, the beats of places, figures of stories, and all events in time. */
export function listEmbeds(ledger: Ledger): Embed[] {
	return [
		...listMapPages(ledger).map((page) => embedMap(page.id, nameMapPage(page, ledger.site))),
		...ledger.all('claims').map((claim) => embedClaim(ledger, claim).embed),
		...ledger.all('places').map((place) => embedPlace(ledger, place)),
		...ledger.all('stories').flatMap((story) => embedStory(ledger, story)?.embed ?? []),
		embedTimeline(ledger),
	];
}

/** The embed of a map page, by its id and its title. */
export function embedMap(id: string, title: string): Embed {
	const path = id ? `map/${id}` : 'map';
	return { path, home: `${path}/`, title, heights: mapHeights };
}
