import { createElement, find } from '../dom.ts';

/** A choice that a box stands for, and the words beside the box. */
export type Choice = [value: string, ...words: (Node | string)[]];

/** Adds a box for each choice that the page did not show on its day. Returns all the boxes, in the order of the choices. */
export function addMissingBoxes(fieldset: Element, choices: Choice[]): HTMLInputElement[] {
	const boxes = [...fieldset.querySelectorAll('input')];
	const pattern = find(fieldset, 'label');
	return choices.map(([value, ...words]) => {
		const old = boxes.find((box) => box.value === value);
		const label = old?.closest('label') ?? (pattern.cloneNode(true) as Element);
		const box = find<HTMLInputElement>(label, 'input');
		if (!old) {
			box.value = value;
			box.checked = box.defaultChecked;
			label.replaceChildren(box, createElement('span', '', ...words));
		}
		fieldset.append(label);
		return box;
	});
}
