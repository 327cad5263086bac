import { drawBeats, type BeatDay } from '../explorer/beatdrawing.ts';
import type { findOpeningOutcomes } from '../ledger/chart.ts';
import { joinBeats, type Beat } from '../ledger/beat.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/join.ts';
import { joinPlace, type JoinedPlace } from '../ledger/joined.ts';
import type { ClaimFigure } from '../ledger/nesting.ts';
import { labelWeights } from '../styles/labelweight.ts';
import { formatDate } from '../words/formatdate.ts';
import { titleBeat } from '../words/namebeat.ts';
import { formatFigure } from '../words/names.ts';
import * as words from '../words/words.ts';
import { writeBeat } from './beatpanel.ts';
import { writeFigures } from './figurepanel.ts';
import { writeOutcomes } from './outcomepanel.ts';
import type { SharingPanel, SharingPicture } from './sharing.ts';

/** How many drawings a picture for sharing has room for. */
const MOST = 3;

/** How many times as large as on a page marks and labels are: a picture for sharing is seen small. By the number of its drawings. */
const SCALES = [1.2, 1.25, 1.75];

/** What a picture for sharing tells: events in their order, on maps of some places; or the places as they stand today. */
export interface Telling {
	title: string;
	events: readonly Entry<'events'>[];
	/** At least one. */
	places: readonly Entry<'places'>[];
	/** The day on which they are shown, and how they stood then; today, if none is named. */
	at?: { day: string; states: readonly JoinedPlace[] };
}

/** Describes a picture that tells events as beats, three of them where there are more; one without a mark only where none has. */
export function describeSharing(
	ledger: Ledger,
	{ title, events, places, at }: Telling,
): SharingPicture {
	const { language } = ledger.site;
	const beats = joinBeats(ledger, events, places);
	const drawn = beats.filter(({ states, answer }) => states.length > 0 || answer);
	const told = chooseFrames(drawn.length > 0 ? drawn : beats).map((beat) => ({
		states: beat.states,
		answer: beat.answer,
		label: formatDate(beat.event.data.date, language),
		title: titleBeat(beat),
	}));
	const today = {
		states: at?.states ?? places.map((place) => joinPlace(ledger, place)),
		answer: undefined,
		label: formatDate(at?.day ?? ledger.site.updated, language),
		title: undefined,
	};
	const days = told.length > 0 ? told : [today];
	return {
		...{ language, title, site: ledger.site.title },
		description: words.describeSharing(
			title,
			days.map((day) => words.describeFrame(day.label, day.title)),
		),
		panels: drawPanels(ledger, places, days),
		marks: days.flatMap(({ states, answer }) => [
			...states.map(({ statuses }) => ({
				marks: statuses.map(({ status }) => status.data.mark),
				weak: statuses.map((one) => one.isWeak),
			})),
			...(answer ? [{ marks: [answer.mark] }] : []),
		]),
	};
}

function drawPanels(
	ledger: Ledger,
	places: readonly Entry<'places'>[],
	days: readonly (Pick<SharingPanel, 'label' | 'title'> & BeatDay)[],
): SharingPanel[] {
	const drawing = drawBeats(ledger, places, days, SCALES[days.length - 1]);
	const aspect = drawing.ground.width / drawing.ground.height;
	return days.map(({ label, title }, i) => ({
		...{ label, title, aspect },
		write: (at) => writeBeat(drawing, i, at),
	}));
}

/**
 * The first beat, the last that changed a status, and one between them, in their order: an answer, since no allegation is
 * shown without one; where there is none, or the others have it, the one that changed most.
 */
function chooseFrames(beats: readonly Beat[]): Beat[] {
	if (beats.length <= MOST) return [...beats];
	const weigh = ({ turnedTo }: Beat) => (turnedTo ? 1 + labelWeights[turnedTo.data.weight] : 0);
	const [first, ...others] = beats;
	const last = others.findLast((beat) => beat.turnedTo) ?? others.at(-1);
	const between = others.filter((beat) => beat !== last);
	const isAnswer = (beat: Beat | undefined) => beat?.row === 'answered';
	const answers = isAnswer(first) || isAnswer(last) ? [] : between.filter(isAnswer);
	const pool = answers.length > 0 ? answers : between;
	const middle = pool.toSorted((a, b) => weigh(b) - weigh(a))[0];
	return beats.filter((beat) => beat === first || beat === middle || beat === last);
}

/** Describes a picture of how many countries did what. */
export function describeOutcomes(
	{ language, title: site }: Pick<Ledger['site'], 'language' | 'title'>,
	title: string,
	{ groups, countries }: NonNullable<ReturnType<typeof findOpeningOutcomes>>,
): SharingPicture {
	const bars = words.listOutcomeBars(groups);
	return {
		...{ language, title, site, marks: [] },
		description: words.describeNumbers(
			title,
			bars.map(({ label, count }) => `${label} ${count}`),
		),
		panels: [{ aspect: 1.5, write: (at) => writeOutcomes(bars, countries, at) }],
	};
}

/** Describes a picture of numbers on one scale; those of a group are part of each other. */
export function describeFigures(
	{ language, title: site }: Pick<Ledger['site'], 'language' | 'title'>,
	title: string,
	groups: readonly ClaimFigure[][],
): SharingPicture {
	const numbers = groups.map((group) => group.map(({ figure }) => figure.value));
	const told = groups
		.flat()
		.map(({ figure }) => words.describeFigure(formatFigure(figure, language), figure.scope));
	return {
		...{ language, title, site, marks: [] },
		description: words.describeNumbers(title, told),
		panels: [{ aspect: 1.6, write: (at) => writeFigures(numbers, language, at) }],
	};
}
