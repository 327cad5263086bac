import type { ReadQuery } from '../../lib/facet/facetquery.ts';

/**
 * Says how many records fit, or nothing where nothing is asked for (`count` is undefined); before that, what the address asks for
 * that is not there. `texts` has the sentences.
 */
export function tellFit(
	count: number | undefined,
	unknown: ReadQuery['unknown'],
	texts: DOMStringMap,
): string {
	return [tellUnknown(unknown, texts), count === undefined ? '' : tellCount(count, texts)]
		.filter(Boolean)
		.join(' ');
}

function tellCount(count: number, texts: DOMStringMap): string | undefined {
	if (count === 0) return texts['none'];
	return (count === 1 ? texts['one'] : texts['some'])?.replace('#', String(count));
}

function tellUnknown(unknown: ReadQuery['unknown'], texts: DOMStringMap): string | undefined {
	if (unknown.length === 0) return '';
	const values = unknown.map(([, value]) => value);
	const list = new Intl.ListFormat(document.documentElement.lang).format(values);
	return texts['unknown']?.replace('#', () => list);
}
