import { countPlaces } from '../explorer/timeline.ts';
import { toMapPlace, countStatuses, describeMarks, formatCount } from '../explorer/marks.ts';
import type { Ledger } from '../ledger/join.ts';
import { nameMapPage, type MapPage } from '../explorer/mappage.ts';
import type { JoinedPlace } from '../ledger/joined.ts';
import { isWithin } from '../lib/bounds.ts';
import { formatDate } from '../lib/date.ts';
import { toMapPage } from '../lib/url.ts';
import type { Picture } from './sheet.ts';
import { drawCountry, drawRegion, drawRegionClose, drawWorld } from '../map/views.ts';

/** A showing of the map as a picture that can stand alone. `base` is the origin of the site. */
export function describePicture(ledger: Ledger, view: MapPage, base: URL): Picture {
	const { site } = ledger;
	const { views, day, kind } = view;
	const weak = views.some(({ place }) => place.data.weak !== undefined);
	return {
		language: site.language,
		title: nameMapPage(view, site),
		subtitle: `As of ${formatDate(day, site.language)}: ${views.length} of ${countPlaces(ledger.all('places').length)}${kind === 'status' ? ' that have this status or once had it' : ''}.`,
		description: describeInWords(ledger, view),
		panels: drawPanels(ledger, view),
		marks: describeMarks(views, site.unit),
		legend: countStatuses(views).map(({ status: { data }, count }) => ({
			mark: data.mark,
			text: `${data.label}: ${count}`,
		})),
		notes: [
			`The more ${site.unit.many}, the larger the mark.${weak ? ' Drawn in dashes: weakly sourced.' : ''} ${site.mapNote}`,
			`${site.title}, ${new URL(toMapPage(view.id), base).href}. Outlines: Natural Earth. Licence: ${site.licence.name}, ${site.licence.link}`,
		],
	};
}

/** What is to be seen on a showing of the map: how many places by status, and the three with the most. */
export function describeInWords(ledger: Ledger, view: MapPage): string {
	const { unit, language } = ledger.site;
	const name = nameMapPage(view, ledger.site);
	const counts = countStatuses(view.views).map(
		({ status, count }) => `${count} ${status.data.label}`,
	);
	const most = [...view.views].sort((a, b) => countOf(b) - countOf(a)).slice(0, 3);
	const largest = most.map(
		({ place, country }) =>
			`${place.data.city}, ${country} (${formatCount(place.data.reported[0]!, unit)})`,
	);
	return [
		view.kind === 'day'
			? `${name}.`
			: `${name}, as things stood on ${formatDate(view.day, language)}.`,
		`${view.views.length} ${view.views.length === 1 ? 'place' : 'places'}: ${counts.join('; ')}.`,
		`${largest.length > 1 ? 'The largest marks' : 'The largest mark'}: ${largest.join('; ')}.`,
	].join(' ');
}

function countOf({ place }: JoinedPlace): number {
	return place.data.reported[0]!.count;
}

/** One drawing for a country or the region; else the region that is drawn large, and the world below it for what lies outside. */
function drawPanels({ site }: Ledger, { kind, views }: MapPage): Picture['panels'] {
	if (kind === 'country') return [{ drawing: drawCountry(views.map(toMapPlace), [0.9]) }];
	const { title, bounds } = site.focus;
	if (kind === 'region')
		return [{ drawing: drawRegionClose(views.map(toMapPlace), bounds, [1.35]) }];
	const near = views.filter(({ place }) => isWithin(place.data.position, bounds));
	const far = views.filter((one) => !near.includes(one));
	return [
		...(near.length > 0
			? [{ title, drawing: drawRegion(near.map(toMapPlace), bounds, [0.9]) }]
			: []),
		...(far.length > 0
			? [{ title: 'The rest of the world', drawing: drawWorld(far.map(toMapPlace), [1]) }]
			: []),
	];
}
