import { indexCountries, NO_COUNTRY } from '../../ledger/country.ts';
import type { Entry } from '../../ledger/entry.ts';
import type { Ledger } from '../../ledger/join.ts';
import { findRelated } from '../../ledger/related.ts';
import { listAllUpdates, listUpdates, type Update } from '../../ledger/update.ts';
import { toMapPage, toPage, toRecord } from '../../lib/url.ts';
import * as words from '../../words/words.ts';

/** A feed of the site, before it is written. */
export interface Feed {
	/** Its path below the site’s address, without an ending: `feed`, `follow/places/salt-quay`. */
	path: string;
	/** What it is about, in its own words: “Salt Quay, Uruguay”. */
	name: string;
	/** The address of the page that it belongs to. */
	home: string;
	about: 'stories' | 'all' | 'countries' | 'places' | 'actors';
	updates: Update[];
}

/** Lists every feed: of the stories, of all that is new, and of each country, place and actor. */
export function listFeeds(ledger: Ledger): Feed[] {
	const { all } = ledger;
	const codes = [...new Set(all('places').map(({ data }) => data.country))];
	return [
		{
			path: 'feed',
			name: words.storiesHeading,
			home: toPage('stories/'),
			about: 'stories',
			updates: listAllUpdates(ledger).filter(({ kind }) => kind === 'story'),
		},
		{
			path: 'follow/changes',
			name: words.changesPage.title,
			home: toPage('changes/'),
			about: 'all',
			updates: listAllUpdates(ledger),
		},
		...codes.map((code) => makeCountryFeed(ledger, code)),
		...all('places').map((place) => makePlaceFeed(ledger, place)),
		...all('actors').map((actor) => makeActorFeed(ledger, actor)),
	];
}

function makeCountryFeed(ledger: Ledger, code: string | undefined): Feed {
	const id = (code ?? NO_COUNTRY).toLowerCase();
	const places = ledger.all('places').filter(({ data }) => data.country === code);
	const index = indexCountries(ledger);
	const events = places.flatMap((place) => ledger.pointingTo('events', place));
	const stories = places.flatMap((place) => ledger.pointingTo('stories', place));
	const told = places.flatMap((place) => listTold(ledger, place));
	return {
		path: `follow/countries/${id}`,
		name: words.headTerritory(code && ledger.countryName(code)),
		home: toMapPage(id),
		about: 'countries',
		updates: listUpdates([
			...new Set([...stories, ...places, ...told]),
			...index.order([...events, ...index.events(code)]),
		]),
	};
}

/** What is said of a place: its claims, and what sources tell of it differently. */
function listTold(ledger: Ledger, place: Entry<'places'>) {
	return [...ledger.pointingTo('claims', place), ...ledger.pointingTo('disagreements', place)];
}

function makePlaceFeed(ledger: Ledger, place: Entry<'places'>): Feed {
	const { city, country } = place.data;
	const { stories, events } = findRelated(ledger, place);
	return {
		path: `follow/places/${place.id}`,
		name: words.namePlace(city, words.nameTerritory(country && ledger.countryName(country))),
		home: toRecord('places', place.id),
		about: 'places',
		updates: listUpdates([...stories, place, ...listTold(ledger, place), ...events]),
	};
}

function makeActorFeed(ledger: Ledger, actor: Entry<'actors'>): Feed {
	const stories = ledger.pointingTo('stories', actor);
	return {
		path: `follow/actors/${actor.id}`,
		name: actor.data.name,
		home: toRecord('actors', actor.id),
		about: 'actors',
		updates: listUpdates([
			...stories,
			actor,
			...ledger.pointingTo('claims', actor),
			...ledger.pointingTo('events', actor),
		]),
	};
}
