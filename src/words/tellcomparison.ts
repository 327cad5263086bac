import type { Comparison } from '../ledger/comparison.ts';
import { formatFigure } from './names.ts';
import * as words from './words.ts';

/** What numbers beside each other show: from which to which they go, and which of them is that of the page. */
export function tellComparison({ groups, own }: Comparison, language: string): string {
	const values = groups.flat().map(({ figure }) => figure.value);
	const { format } = new Intl.NumberFormat(language);
	return words.captionNumbers({
		least: format(Math.min(...values)),
		most: format(Math.max(...values)),
		own: own && formatFigure(own.figure, language),
	});
}
