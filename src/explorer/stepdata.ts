import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/join.ts';
import { formatDate } from '../words/formatdate.ts';
import { formatDay } from '../words/formatday.ts';
import { shortSource } from '../words/names.ts';
import * as words from '../words/words.ts';
import { listSteps, type Step } from './steps.ts';

/** How many events of a step are told; the others are counted. */
const TOLD = 3;

/** How many places an event names; more are counted. */
const NAMED = 6;

/** How long a word takes to read, and the least time for a step, in milliseconds. */
const WORD = 250;
const LEAST = 2500;

/** What changed by a day, in words. */
export interface StepData {
	day: string;
	/** “1 November 2022: ordered closed, Salt Quay and Old Quay” */
	says: string;
	/** How long it takes to read, in milliseconds. */
	pace: number;
	events: StepEvent[];
	/** How many further events there are, and the id of the first of them. */
	more: number;
	next: string;
}

/** An event of a step, as the page tells it. */
export interface StepEvent {
	id: string;
	/** “By 25 October 2022: ”; empty if it is the day of the step. */
	when: string;
	what: string;
	/** The new status and its places: “Ordered closed: Salt Quay, Old Quay”. */
	change: string;
	/** The id of its first source, and the source in few words. */
	source: string;
	by: string;
	/** How many further sources there are, or where the event stands. */
	rest: string;
}

/** Describes the step that a day shows: its own, or else the one before it; undefined before the first. */
export function describeStepAt(ledger: Ledger, day: string): StepData | undefined {
	const step = listSteps(ledger).findLast((one) => one.day <= day);
	return step && describeStep(ledger, step);
}

/** Describes a step in words. */
export function describeStep(ledger: Ledger, { day, events }: Step): StepData {
	const { language } = ledger.site;
	const told = events.slice(0, TOLD);
	const date = formatDay(day, language);
	const changes = told.flatMap((event) => listChanges(ledger, event));
	const count = told.reduce((sum, { data }) => sum + countWords(data.what, language), 0);
	return {
		day,
		says: words.sayStep(date, changes, events.length - told.length),
		pace: Math.max(LEAST, count * WORD),
		events: told.map((event) => describeEvent(ledger, event, date)),
		more: events.length - told.length,
		next: events[TOLD]?.id ?? '',
	};
}

function describeEvent(ledger: Ledger, event: Entry<'events'>, date: string): StepEvent {
	const { language } = ledger.site;
	const { what, sources } = event.data;
	const when = formatDate(event.data.date, language);
	const [source = '', ...others] = sources;
	return {
		id: event.id,
		when: when === date ? '' : words.dateStepEvent(when),
		what,
		change: words.tellStepChanges(listChanges(ledger, event)),
		source,
		by: shortSource(ledger.get('sources', source), language),
		rest: words.countOtherSources(others.length),
	};
}

/** The new statuses that an event brings, each with the names of the places; so many, where they are too many to name. */
function listChanges(ledger: Ledger, { data }: Entry<'events'>): words.StepChange[] {
	return data.changes.map(({ status, additional, places }) => ({
		label: ledger.get('statuses', status).data.label,
		isAdditional: additional,
		places:
			places.length > NAMED
				? [words.countPlaces(places.length)]
				: places.map((id) => ledger.get('places', id).data.city),
	}));
}

/** Counts words as the language has them, also where no blanks stand between them. */
function countWords(text: string, language: string): number {
	const parts = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
	return [...parts].filter(({ isWordLike }) => isWordLike).length;
}
