import type { Entry } from '../ledger/entry.ts';
import { indexCountries } from '../ledger/country.ts';
import type { Ledger } from '../ledger/join.ts';
import { findNewest } from '../ledger/newestevent.ts';
import type { Subject, SubjectEvent } from '../ledger/subject.ts';
import { labelWeights } from '../styles/labelweight.ts';

/** How many beats tell a place or a country. */
const MOST = 6;

/** What stands in any case: the first change of a status, and the first answer. */
const NEEDED = 9;

/** What decides whether an event is a beat: a change of status weighs as much as its status and this. */
const CHANGE = 4;

/** What authorities and courts decided is told although it changed no status, and so is what was found. */
const DECIDED = 6;
const FOUND = 5;

/** The newest event shows how far the matter has come. */
const NEWEST = 4;

/**
 * Chooses the events, at most six and in their order, that tell a subject: those that an editor chose for a place; else the
 * first change of a status, the first answer, and of the others those that weigh most: by what they changed, by their kind,
 * and the newest. What is answered in general answers a subject of which nobody has spoken in particular.
 */
export function chooseBeats(ledger: Ledger, subject: Subject): Entry<'events'>[] {
	const { places, events, around, general } = subject;
	const [only, ...others] = places;
	const given = only && others.length === 0 ? only.data.beats : undefined;
	if (given?.length) return inOrder(ledger, given);
	const isAnswer = ({ column }: SubjectEvent) => column === 'answered';
	const ids = new Set(places.map(({ id }) => id));
	const change = (one: SubjectEvent) => weighChange(one, ids);
	const firstChange = events.find((one) => change(one) > 0);
	const answer = [events, around, general].flatMap((some) => some.find(isAnswer) ?? [])[0];
	const newest = findNewest(events.map(({ event }) => event));
	const weigh = (one: SubjectEvent): number => {
		if (one === firstChange || one === answer) return NEEDED;
		return Math.max(change(one), weighKind(one.event), one.event === newest ? NEWEST : 0);
	};
	const all = answer && !events.includes(answer) ? [...events, answer] : events;
	const chosen = all
		.map((one) => ({ event: one.event, weight: weigh(one) }))
		.filter(({ weight }) => weight > 0)
		.sort((a, b) => b.weight - a.weight)
		.slice(0, MOST);
	return inOrder(
		ledger,
		chosen.map(({ event }) => event.id),
	);
}

function weighKind({ kind }: Entry<'events'>): number {
	const { tells, byCourt } = kind.data;
	if (tells === 'did' || byCourt) return DECIDED;
	return tells === 'found' ? FOUND : 0;
}

function weighChange({ changes }: SubjectEvent, ids: ReadonlySet<string>): number {
	const own = changes.filter((change) => change.places.some(({ id }) => ids.has(id)));
	return Math.max(0, ...own.map(({ status }) => CHANGE + labelWeights[status.data.weight]));
}

function inOrder(ledger: Ledger, ids: readonly string[]): Entry<'events'>[] {
	return indexCountries(ledger).order(ids.map((id) => ledger.get('events', id)));
}
