import type { Comparison } from '../ledger/comparison.ts';
import { formatFigure } from './names.ts';
import * as words from './words.ts';

/** What numbers beside each other show: from which to which they go, and where that of the page stands. */
export function tellComparison({ groups, own }: Comparison, language: string): string {
	const values = groups.flat().map(({ figure }) => figure.value);
	const [least, most] = [Math.min(...values), Math.max(...values)];
	const { format } = new Intl.NumberFormat(language);
	const ends = { least: format(least), most: format(most) };
	if (!own) return words.comparison.range(ends);
	const number = formatFigure(own.figure, language);
	if (own.figure.value === most) return words.comparison.largest({ ...ends, own: number });
	if (own.figure.value === least) return words.comparison.smallest({ ...ends, own: number });
	return words.comparison.between({ ...ends, own: number });
}
