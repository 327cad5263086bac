import { createHash } from 'node:crypto';
import { toPage, toRecord } from '../lib/url.ts';
import { splitIds } from '../schema/fields/ref.ts';
import { listBlocks } from './body.ts';
import type { Block } from './element.ts';
import type { Entry } from './entry.ts';
import type { Ledger } from './join.ts';
import { groupOutcomes, listOutcomes, type OutcomeGroups, type OutcomeRow } from './outcome.ts';

/** A chart of numbers in a story. */
interface NumberChart {
	/** The name of its picture. */
	name: string;
	/** The address of its story. */
	page: string;
	/** The ids of its claims. */
	claims: string[];
	/** Its finding. */
	caption: string;
}

/** Lists the charts of numbers in stories. */
export function listNumberCharts(ledger: Ledger): NumberChart[] {
	return ledger.all('stories').flatMap(({ id, body = '' }) =>
		listBlocks(body)
			.filter(({ name }) => name === 'Figures')
			.map(({ attributes: { claims: ids = '', caption = '' } }) => {
				const claims = splitIds(ids);
				return { name: nameChart(claims), page: toRecord('stories', id), claims, caption };
			}),
	);
}

/** The address of the picture of a chart of these claims; undefined where no story has it. */
export function findNumberChart(ledger: Ledger, claims: readonly string[]): string | undefined {
	const name = nameChart(claims);
	return listNumberCharts(ledger).some((chart) => chart.name === name) ? toChart(name) : undefined;
}

/** How many countries did what, as a block asks for it. */
interface OutcomeChart {
	groups: OutcomeGroups;
	/** How many countries there are. */
	countries: number;
}

/** Which countries a block names, and which it leaves out: their codes, with commas between. */
interface AskedCountries {
	countries?: string | undefined;
	except?: string | undefined;
}

/** Lists the rows of the countries that a block asks for. */
export function listAskedOutcomes(ledger: Ledger, asked: AskedCountries): OutcomeRow[] {
	const [countries, except] = [asked.countries, asked.except].map((codes) =>
		codes ? splitIds(codes) : undefined,
	);
	return listOutcomes(ledger, { countries, except });
}

/** Counts the countries that a block asks for. */
export function chartOutcomes(ledger: Ledger, asked: AskedCountries): OutcomeChart {
	const rows = listAskedOutcomes(ledger, asked);
	return { groups: groupOutcomes(rows), countries: rows.length };
}

/** Lists the charts in stories of how many countries did what, each with the name of its picture. */
export function listOutcomeCharts(ledger: Ledger) {
	return ledger.all('stories').flatMap(({ id, body = '' }) =>
		listBlocks(body)
			.filter(isOutcomeBars)
			.map(({ attributes }) => ({
				name: nameOutcomes(attributes),
				page: toRecord('stories', id),
				caption: attributes['caption'] ?? '',
				...chartOutcomes(ledger, attributes),
			})),
	);
}

/** The address of the picture of such a chart; undefined where no story has it. */
export function findOutcomeChart(ledger: Ledger, asked: AskedCountries): string | undefined {
	const name = nameOutcomes(asked);
	return listOutcomeCharts(ledger).some((chart) => chart.name === name) ? toChart(name) : undefined;
}

/** The chart of how many countries did what that is the first block of a story; undefined if another is, or none. */
export function findOpeningOutcomes(
	ledger: Ledger,
	story: Entry<'stories'>,
): OutcomeChart | undefined {
	const [first] = listBlocks(story.body ?? '');
	return first && isOutcomeBars(first) ? chartOutcomes(ledger, first.attributes) : undefined;
}

function isOutcomeBars({ name, attributes }: Block): boolean {
	return name === 'Outcomes' && attributes['as'] === 'bars';
}

function nameOutcomes({ countries = '', except = '' }: AskedCountries): string {
	const hash = createHash('sha256').update(`${countries};${except}`).digest('hex');
	return `outcomes-${hash.slice(0, 8)}`;
}

/** The address of the picture of a chart, from its name. */
export function toChart(name: string): string {
	return toPage(`charts/${name}.png`);
}

function nameChart(claims: readonly string[]): string {
	const hash = createHash('sha256').update(claims.join()).digest('hex');
	return `${claims[0]}-${hash.slice(0, 8)}`;
}
