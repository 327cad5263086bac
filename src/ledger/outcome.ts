import type { AtLeastOne } from '../schema/fields/field.ts';
import type { Entry } from './entry.ts';
import type { Ledger } from './join.ts';
import { joinEvent, type JoinedEvent } from './joined.ts';
import { findNewest } from './newestevent.ts';
import { findColumn, isOutcome, type OutcomeColumn } from './outcomecolumn.ts';

/** An event in a cell, and whether nothing is known to have come of it. */
interface Outcome extends JoinedEvent {
	isOpen: boolean;
}

/** A cell: the events of a column, in order. Where authorities are not known to have acted, one cell stands for three columns. */
interface Cell {
	columns: AtLeastOne<OutcomeColumn>;
	outcomes: Outcome[];
}

/** A row of the table: a country. */
export interface OutcomeRow {
	/** The code of the country. */
	code: string;
	name: string;
	/** How many places are reported in it. */
	places: number;
	cells: Cell[];
	/** The newest event of the country, in a cell or not; undefined where there is none. */
	newest: Entry<'events'> | undefined;
}

/** Which countries have a row: those that are named, or all that a place or an event is in; but no exceptions. */
interface Choice {
	countries?: readonly string[] | undefined;
	except?: readonly string[] | undefined;
}

/** Lists what the authorities of each country looked into, found and did: a row a country, in the order of their names. */
export function listOutcomes(ledger: Ledger, { countries, except = [] }: Choice): OutcomeRow[] {
	const places = Map.groupBy(ledger.all('places'), ({ data }) => data.country);
	const events = groupByCountry(ledger);
	const all = countries ?? [...events.keys(), ...[...places.keys()].flatMap((code) => code ?? [])];
	const { compare } = new Intl.Collator(ledger.site.language);
	return [...new Set(all)]
		.filter((code) => !except.includes(code))
		.map((code) => {
			const own = events.get(code) ?? [];
			return {
				code,
				name: ledger.countryName(code),
				places: places.get(code)?.length ?? 0,
				cells: fillCells(ledger, own, code),
				newest: findNewest(own),
			};
		})
		.sort((a, b) => compare(a.name, b.name));
}

/** Lists the answers of no one country: they answer what is said of any. */
export function listGeneralDenials(ledger: Ledger): JoinedEvent[] {
	return ledger
		.all('events')
		.filter((event) => event.kind.data.tells === 'answered')
		.filter((event) => listCountries(ledger, event).length === 0)
		.map((event) => joinEvent(ledger, event));
}

/** Whether nothing is known of a country but reports: no cell of its row holds an event. */
export function isSilent({ cells }: OutcomeRow): boolean {
	return cells.every(({ outcomes }) => outcomes.length === 0);
}

/** The ways in which authorities act that are counted, and that they are not known to have acted. */
const outcomeGroups = ['inquiry', 'order', 'charge', 'finding', 'none'] as const;

/** The rows in which authorities acted in each of these ways: a row may be in several. */
export type OutcomeGroups = Record<(typeof outcomeGroups)[number], OutcomeRow[]>;

/** How many rows there are, of how many of them no place is known, and how many are in each group. */
export type OutcomeCounts = Record<'countries' | 'placeless' | keyof OutcomeGroups, number>;

/** Groups rows by what their events count as, and those in which the authorities are not known to have acted. */
export function groupOutcomes(rows: readonly OutcomeRow[]): OutcomeGroups {
	const findActs = (sum: Entry<'event-kinds'>['data']['countsAs']) =>
		rows.filter((row) => listActs(row).some(({ event }) => event.kind.data.countsAs === sum));
	return {
		inquiry: findActs('inquiry'),
		order: findActs('order'),
		charge: findActs('charge'),
		finding: findActs('finding'),
		none: rows.filter((row) => listActs(row).length === 0),
	};
}

/** Counts the rows of each group. */
export function countOutcomes(rows: readonly OutcomeRow[]): OutcomeCounts {
	const groups = groupOutcomes(rows);
	const counts = outcomeGroups.map((name) => [name, groups[name].length] as const);
	return {
		countries: rows.length,
		placeless: rows.filter(({ places }) => places === 0).length,
		...(Object.fromEntries(counts) as Record<keyof OutcomeGroups, number>),
	};
}

/** All that the authorities of a country did. */
export function listActs({ cells }: OutcomeRow): Outcome[] {
	return cells.flatMap(({ columns, outcomes }) => (columns.includes('answered') ? [] : outcomes));
}

function groupByCountry(ledger: Ledger): Map<string, Entry<'events'>[]> {
	const groups = new Map<string, Entry<'events'>[]>();
	for (const event of ledger.all('events'))
		for (const code of listCountries(ledger, event)) {
			const group = groups.get(code) ?? [];
			group.push(event);
			groups.set(code, group);
		}
	return groups;
}

/** The countries of an event, and those of its places. */
function listCountries(ledger: Ledger, event: Entry<'events'>): string[] {
	const places = ledger.pointedAt('places', event);
	return [
		...new Set([...event.data.countries, ...places.flatMap(({ data }) => data.country ?? [])]),
	];
}

function fillCells(ledger: Ledger, events: Entry<'events'>[], code: string): Cell[] {
	const outcomes = events.map((event) => {
		const joined = joinEvent(ledger, event);
		const column = findColumn(ledger, joined, code);
		const isOpen = column === 'looked' && !events.some((later) => isOutcome(ledger, event, later));
		return { column, outcome: { ...joined, isOpen } };
	});
	const fill = (name: OutcomeColumn): Cell => ({
		columns: [name],
		outcomes: outcomes.flatMap(({ column, outcome }) => (column === name ? outcome : [])),
	});
	const columns: AtLeastOne<OutcomeColumn> = ['looked', 'found', 'did'];
	const acts = columns.map(fill);
	const hasActed = acts.some((cell) => cell.outcomes.length > 0);
	return [...(hasActed ? acts : [{ columns, outcomes: [] }]), fill('answered')];
}
