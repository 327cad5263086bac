import { chooseBeats } from '../explorer/choosebeats.ts';
import { listMapPages, nameMapPage, type MapPage } from '../explorer/mappage.ts';
import { selectPlaces } from '../explorer/drawingkinds.ts';
import { findRegion } from '../explorer/region.ts';
import { findStoryFigures, findStorySubject } from '../explorer/storysubject.ts';
import { findOpeningOutcomes } from '../ledger/chart.ts';
import type { Ledger } from '../ledger/join.ts';
import { remember } from '../ledger/reads/remember.ts';
import { joinPlace } from '../ledger/joined.ts';
import { findCountrySubject, findPlaceSubject } from '../ledger/subject.ts';
import { toPage } from '../lib/url.ts';
import * as words from '../words/words.ts';
import {
	describeFigures,
	describeOutcomes,
	describeSharing,
	type Telling,
} from './describesharing.ts';
import { describeClaimCard, describeDisagreementCard } from './card/describecards.ts';
import type { TextCard } from './card/textcard.ts';
import { SHARED, type SharingPicture } from './sharing.ts';

/** What a page says of its picture for sharing. */
export interface SharingLink {
	/** The address of the file on the site. */
	src: string;
	width: number;
	height: number;
	alt: string;
}

/** The pictures for sharing, each by the path of its page without the slash at its end: `stories/the-second-ledger`. */
export const listSharings = remember(
	'sharings',
	(ledger): ReadonlyMap<string, SharingPicture | TextCard> => {
		const told = listTellings(ledger).filter(([, { places }]) => places.length > 0);
		const made = new Map<string, SharingPicture | TextCard>(
			told.map(([path, telling]) => [path, describeSharing(ledger, telling)]),
		);
		for (const story of ledger.all('stories')) {
			const groups = findStoryFigures(ledger, story);
			const outcomes = findOpeningOutcomes(ledger, story);
			const picture = outcomes
				? describeOutcomes(ledger.site, story.data.title, outcomes)
				: groups && describeFigures(ledger.site, story.data.title, groups);
			if (picture) made.set(`stories/${story.id}`, picture);
		}
		for (const claim of ledger.all('claims'))
			made.set(`claims/${claim.id}`, describeClaimCard(ledger, claim));
		for (const one of ledger.all('disagreements'))
			made.set(`disagreements/${one.id}`, describeDisagreementCard(ledger, one));
		return made;
	},
);

/** The picture for sharing of the page at `path`, which ends with a slash; undefined if it has none. */
export const findSharing = remember('sharing', (ledger, path: string): SharingLink | undefined => {
	const page = path.replace(/\/$/, '');
	const picture = listSharings(ledger).get(page);
	return picture && { ...SHARED, src: toPage(nameSharingFile(page)), alt: picture.description };
});

/** The path of the file of a picture, from that of its page. */
function nameSharingFile(page: string): string {
	return `share/${page || 'front'}.png`;
}

/** The front page, stories, places and pages of the map, each with what its picture tells. */
function listTellings(ledger: Ledger): [path: string, telling: Telling][] {
	const { site } = ledger;
	const stories = ledger.all('stories');
	const lead = stories.find(({ id }) => id === site.leadStory) ?? stories[0];
	return [
		...(lead ? [['', { ...findStorySubject(ledger, lead), title: site.question }] as const] : []),
		...stories.map((story) => {
			const telling = { title: story.data.title, ...findStorySubject(ledger, story) };
			return [`stories/${story.id}`, telling] as const;
		}),
		...ledger.all('places').map((place) => {
			const subject = findPlaceSubject(ledger, place);
			const { country } = joinPlace(ledger, place);
			const title = words.namePlace(place.data.city, words.nameTerritory(country));
			const events = chooseBeats(ledger, subject);
			return [`places/${place.id}`, { title, events, places: [place] }] as const;
		}),
		...listMapPages(ledger).flatMap((page) => tellMapPage(ledger, page)),
	].map(([path, telling]) => [path, telling]);
}

/** A country by its beats, and any other page by how its places stood on its day. */
function tellMapPage(ledger: Ledger, page: MapPage): [path: string, telling: Telling][] {
	const { id, kind, day, places: states } = page;
	const [first] = states;
	const title = nameMapPage(page, ledger.site);
	if (kind !== 'country') {
		// In so little room the region says more than the world with all of it in one heap.
		const near = selectPlaces(states, 'region', findRegion(ledger));
		const shown = near.length > 0 ? near : states;
		const at = { day, states: shown };
		const places = shown.map(({ place }) => place);
		return [[id ? `map/${id}` : 'map', { title, events: [], places, at }]];
	}
	if (!first) return [];
	const subject = findCountrySubject(ledger, first.code);
	const events = chooseBeats(ledger, subject);
	return [[`map/${id}`, { title, events, places: subject.places }]];
}
