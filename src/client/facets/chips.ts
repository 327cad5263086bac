import { facetNames, type FacetName } from '../../lib/facet/facetrow.ts';
import type { FacetQuery } from '../../lib/facet/facetquery.ts';
import { copySpot, getSpot } from './spot.ts';

/** A part of a query that a reader can take away: a range of years is one. */
interface Chip {
	name: FacetName;
	text: string;
	/** The query without it. */
	rest: FacetQuery;
}

/** Lists the parts of a query; `nameOf` says what a value is called. */
export function listChips(
	query: FacetQuery,
	nameOf: (name: FacetName, value: string) => string,
): Chip[] {
	return facetNames.flatMap((name): Chip[] => {
		const { [name]: values = [], ...without } = query;
		if (name === 'year') {
			const [first = '', last = first] = values;
			const years = first === last ? '' : `–${last}`;
			return first ? [{ name, text: nameOf(name, first) + years, rest: without }] : [];
		}
		return values.map((value) => {
			const left = values.filter((one) => one !== value);
			const rest = left.length > 0 ? { ...query, [name]: left } : without;
			return { name, text: nameOf(name, value), rest };
		});
	});
}

/** Returns a function that shows chips in `list`; one that is pressed calls `take`, and the focus goes to what stands next. */
export function createChips(
	list: HTMLElement,
	home: HTMLElement,
	take: (rest: FacetQuery) => void,
): (chips: readonly Chip[]) => void {
	const makeChip = ({ text, rest }: Chip, index: number) => {
		const item = getSpot(copySpot('facet-chip'), 'li');
		const button = getSpot<HTMLButtonElement>(item, 'button');
		getSpot(button, '[data-text]').textContent = text;
		button.addEventListener('click', () => {
			take(rest);
			const buttons = list.querySelectorAll('button');
			(buttons[Math.min(index, buttons.length - 1)] ?? home).focus();
		});
		return item;
	};
	return (chips) => {
		list.hidden = chips.length === 0;
		list.replaceChildren(...chips.map(makeChip));
	};
}
