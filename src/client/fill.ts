import { cloneTemplate, find, setAttributes, setText } from './dom.ts';
import { requireValue } from './require.ts';

/** What goes into a field: a text, a text and where it leads, or other parts of the page. */
type Filling = string | readonly [text: string, href: string] | readonly (Node | string)[];

/** What goes into the fields (`data-field`) of a part of the page, by their names. */
export type Fillings = Readonly<Record<string, Filling>>;

/** Fills the fields of a part of the page. Throws an error for a field that nobody fills, and for a filling without a field. */
export function fillFields(root: ParentNode, fillings: Fillings): void {
	const left = new Set(Object.keys(fillings));
	for (const field of [...root.querySelectorAll<HTMLElement>('[data-field]')]) {
		// What stands within a field is its filling.
		if (!root.contains(field) || isNested(field, root)) continue;
		const name = field.dataset['field'] ?? '';
		fillField(field, requireValue(fillings[name], `filling:${name}`));
		left.delete(name);
	}
	for (const name of left) requireValue(undefined, `field:${name}`);
}

/** Copies the template of a part (`#map-…`) and fills its fields. */
export function fillCopy(name: string, fillings: Fillings): DocumentFragment {
	const copy = cloneTemplate(find(document, `#map-${name}`));
	fillFields(copy, fillings);
	return copy;
}

function isNested(field: Element, root: ParentNode): boolean {
	const outer = field.parentElement?.closest('[data-field]');
	return !!outer && outer !== root && root.contains(outer);
}

function fillField(field: HTMLElement, filling: Filling): void {
	if (typeof filling === 'string') return setText(field, filling);
	if (!isLink(filling)) return field.replaceChildren(...filling);
	setText(field, filling[0]);
	setAttributes(field, { href: filling[1] });
}

/** Whether a filling is a text and where it leads: parts of the page begin with one of them. */
function isLink(filling: Exclude<Filling, string>): filling is readonly [string, string] {
	return filling.length === 2 && filling.every((part) => typeof part === 'string');
}
