import { toChart } from '../ledger/chart.ts';
import { findCodes, GENERAL } from '../ledger/claimsubject.ts';
import { standingPath } from '../ledger/claimstanding.ts';
import { compare } from '../ledger/comparison.ts';
import type { Ledger } from '../ledger/join.ts';
import { NO_COUNTRY } from '../ledger/country.ts';
import { listPlacesAround } from '../ledger/placesof.ts';
import { findStakes } from '../ledger/stakes.ts';
import { toPage, toRecord } from '../lib/url.ts';
import { standings } from '../schema/claim.ts';
import * as words from '../words/words.ts';
import { countClaimSpeakers, countClaimStandings } from './countrecord.ts';
import { showWhole, wholes } from './countsite.ts';
import type { ChartKind, ShownChart } from './shownchart.ts';
import { sourceCharts } from './sourcecharts.ts';
import type { RecordCounts } from './tellcounts.ts';

/** Bars of the record: beside the head of a page, or a list of them. */
export interface CountChart extends RecordCounts {
	/** The address of the same as a picture. */
	picture: string;
}

const kinds = {
	/** Of the whole record. */
	whole: { ids: () => wholes, show: showWhole },
	/** How the claims about a country stand, by its code in small letters. */
	about: {
		ids: (ledger) => [...new Set(listSubjects(ledger).flatMap(({ codes }) => codes))],
		show: (ledger, id) => {
			const about = listSubjects(ledger).filter(({ codes }) => codes.includes(id));
			const counts = countClaimStandings(about.map(({ claim }) => claim));
			const of = words.claimsAbout.title(nameSubject(ledger, id), 1);
			return { page: toPage(`claims/about/${id}/`), of, counts };
		},
	},
	/** Who makes the claims that stand in one way. */
	standing: {
		ids: () => standings,
		show: (ledger, id) => {
			const standing = standings.find((one) => one === id);
			if (!standing) return undefined;
			const claims = ledger.all('claims').filter(({ data }) => data.standing === standing);
			const page = toPage(`claims/${standingPath(standing)}`);
			const of = words.claimsAbout.title(words.standings[standing], 1);
			return { page, of, counts: countClaimSpeakers(ledger, claims) };
		},
	},
	...sourceCharts,
	/** How the claims of an actor stand around whom there are places. */
	actors: {
		ids: (ledger) => ledger.all('actors').map(({ id }) => id),
		show: (ledger, id) => {
			const actor = ledger.get('actors', id);
			if (listPlacesAround(ledger, actor).length === 0) return undefined;
			const own = ledger.all('claims').filter(({ data }) => data.speaker === id);
			const counts = countClaimStandings(own);
			return { page: toRecord('actors', id), of: actor.data.name, counts };
		},
	},
	/** How the claims stand on which sources disagree about places. */
	disagreements: {
		ids: (ledger) => ledger.all('disagreements').map(({ id }) => id),
		show: (ledger, id) => {
			const one = ledger.get('disagreements', id);
			if (compare(ledger, one) || findStakes(ledger, one).places.length === 0) return undefined;
			const counts = countClaimStandings(ledger.pointedAt('claims', one));
			return { page: toRecord('disagreements', id), of: one.data.question, counts };
		},
	},
} satisfies Record<string, ChartKind>;

type KindOfChart = keyof typeof kinds;

/** A chart of bars by what it is of; undefined where there are not two things to compare. */
export function findCountChart(
	ledger: Ledger,
	kind: KindOfChart,
	id: string,
): CountChart | undefined {
	const chart = findChart(ledger, kind, id);
	return chart && { ...chart.counts, picture: toChart(chart.name) };
}

/** All of them, with the names of their pictures. */
export function listCountCharts(ledger: Ledger): (ShownChart & { name: string })[] {
	return (Object.keys(kinds) as KindOfChart[]).flatMap((kind) =>
		kinds[kind].ids(ledger).flatMap((id) => findChart(ledger, kind, id) ?? []),
	);
}

function findChart(ledger: Ledger, kind: KindOfChart, id: string) {
	const shown: ShownChart | undefined = kinds[kind].show(ledger, id);
	if (!shown || shown.counts.items.length < 2) return undefined;
	const part = id.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replace(/-$/, '');
	return { ...shown, name: `bars-${kind}-${part}` };
}

/** The claims, each with the codes of what it is about, in small letters. */
function listSubjects(ledger: Ledger) {
	const countryOf = (place: string) => ledger.get('places', place).data.country ?? NO_COUNTRY;
	return ledger.all('claims').map((claim) => ({
		...{ claim, codes: findCodes(claim.data, countryOf).map((code) => code.toLowerCase()) },
	}));
}

/** What claims are about, by its id: a country, or none. */
function nameSubject(ledger: Ledger, id: string): string {
	if (id === GENERAL) return words.noOneCountry;
	const code = id.toUpperCase();
	return words.nameTerritory(code === NO_COUNTRY ? undefined : ledger.countryName(code));
}
