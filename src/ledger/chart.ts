import { createHash } from 'node:crypto';
import { toPage, toRecord } from '../lib/url.ts';
import { splitIds } from '../schema/fields/ref.ts';
import { listBlocks } from './body.ts';
import type { Ledger } from './join.ts';

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

/** The name of the picture of all events. */
export const EVENTS_CHART = 'timeline';

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

/** The address of the picture of a chart, from its name. */
export function toChart(name: string): string {
	return toPage(`charts/${name}.png`);
}

function nameChart(claims: readonly string[]): string {
	const hash = createHash('sha256').update(claims.join()).digest('hex');
	return `${claims[0]}-${hash.slice(0, 8)}`;
}
