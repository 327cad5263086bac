import * as words from '../words/words.ts';
import { drawAs } from '../explorer/drawas.ts';
import { letterInsets, listLetters } from '../map/insets/insetletters.ts';
import { listSizes } from '../explorer/marksizes.ts';
import { selectPlaces, type DrawingKind } from '../explorer/drawingkinds.ts';
import { listAreaNames } from '../explorer/areanames.ts';
import { findRegion } from '../explorer/region.ts';
import {
	toMapPlace,
	countLooks,
	countMarks,
	describeMarks,
	type MarkCount,
} from '../explorer/marks.ts';
import { findAccusedAnswer } from '../ledger/accusedanswer.ts';
import type { Ledger } from '../ledger/join.ts';
import { nameMapPage, type MapPage } from '../explorer/mappage.ts';
import type { JoinedPlace } from '../ledger/joined.ts';
import { formatDate } from '../words/formatdate.ts';
import { tellAnswer } from '../words/tellanswer.ts';
import { toMapPage } from '../lib/url.ts';
import type { Picture } from './sheet.ts';

/** A map page as a picture that can stand alone. `base` is the origin of the site. */
export function describePicture(ledger: Ledger, page: MapPage, base: URL): Picture {
	const { site } = ledger;
	const { places, day, kind } = page;
	const panels = drawPanels(ledger, page);
	const answer = findAccusedAnswer(ledger);
	return {
		language: site.language,
		title: nameMapPage(page, site),
		subtitle: words.subtitlePicture({
			date: formatDate(day, site.language),
			shown: places.length,
			all: ledger.all('places').length,
			isOfStatus: kind === 'status',
		}),
		description: describeInWords(ledger, page, panels),
		panels,
		marks: describeMarks(places, site),
		legend: countMarks(places).map(({ statuses, count }) => ({
			marks: statuses.map(({ data }) => data.mark),
			text: words.countStatus(nameStatuses(statuses), count),
		})),
		notes: words.notePicture({
			units: site.unit.many,
			largest: panels.find(({ drawing }) => drawing.layers[0]?.largest)?.drawing.layers[0]?.largest,
			isWeak: places.some((one) => one.isWeak),
			isDivided: places.some(({ statuses }) => statuses.length > 1),
			insets: listPanelLetters(panels),
			answer: answer && tellAnswer(answer, site.language, { day }),
			mapNote: site.mapNote,
			site: site.title,
			address: new URL(toMapPage(page.id), base).href,
			licence: site.licence,
		}),
	};
}

function nameStatuses(statuses: MarkCount['statuses']): string {
	return words.joinStatuses(statuses.map(({ data }) => data.label));
}

function listPanelLetters(panels: Picture['panels']): string[] {
	return listLetters(panels.map(({ drawing }) => drawing)).flat();
}

/** What is to be seen on the picture of a map page: how many places by status, the three with the most, and insets. */
export function describeInWords(
	ledger: Ledger,
	page: MapPage,
	panels = drawPanels(ledger, page),
): string {
	const { unit, language } = ledger.site;
	const most = [...page.places].sort((a, b) => b.headline.count - a.headline.count).slice(0, 3);
	return words.describePicture({
		title: nameMapPage(page, ledger.site),
		date: page.kind === 'day' ? undefined : formatDate(page.day, language),
		places: page.places.length,
		counts: countLooks(page.places).map(({ statuses, count }) => ({
			status: nameStatuses(statuses),
			places: count,
		})),
		largest: most.map(({ place, country, headline }) => ({
			name: place.data.city,
			country: words.nameTerritory(country),
			reported: words.countUnits(headline, unit),
		})),
		insets: listPanelLetters(panels),
	});
}

/** One drawing for a country or the region; else the region that is drawn large, and the world below it for what lies outside. */
function drawPanels(ledger: Ledger, { kind, places }: MapPage): Picture['panels'] {
	const region = findRegion(ledger);
	const names = listAreaNames(ledger);
	const draw = (name: DrawingKind, own: JoinedPlace[], unit: number) => {
		const drawing = drawAs(name, own.map(toMapPlace), { region, names, units: [unit] });
		return { drawing, sizes: listSizes(own, drawing.layers[0]) };
	};
	if (kind === 'country') return [draw('country', places, 0.9)];
	if (kind === 'region') return [draw('closeUp', places, 1.35)];
	const near = selectPlaces(places, 'region', region);
	const far = selectPlaces(places, 'world', region);
	const panels = [
		...(near.length > 0 ? [{ title: region.title, ...draw('region', near, 0.9) }] : []),
		...(far.length > 0 ? [{ title: words.restOfWorld, ...draw('world', far, 1) }] : []),
	];
	const lettered = letterInsets(panels.map(({ drawing }) => drawing));
	return panels.map((panel, i) => ({ ...panel, drawing: lettered[i] ?? panel.drawing }));
}
