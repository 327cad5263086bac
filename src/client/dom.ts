import { requireValue } from './require.ts';

/** Finds the one element that must be there. */
export function find<Kind extends Element = HTMLElement>(root: ParentNode, selector: string): Kind {
	return requireValue(root.querySelector<Kind>(selector), selector);
}

/** Copies the content of a template. */
export function cloneTemplate(template: HTMLTemplateElement): DocumentFragment {
	return document.importNode(template.content, true);
}

/** Creates an element with its class and its content. */
export function createElement(
	name: string,
	className: string,
	...content: (Node | string)[]
): HTMLElement {
	const element = document.createElement(name);
	element.className = className;
	element.append(...content);
	return element;
}

/** Creates a link with its content. */
export function createLink(href: string, ...content: (Node | string)[]): HTMLElement {
	const element = createElement('a', '', ...content);
	element.setAttribute('href', href);
	return element;
}

/** Creates an element of a drawing. */
export function createSvg(name: string, attributes: Record<string, string | number>): SVGElement {
	const element = document.createElementNS('http://www.w3.org/2000/svg', name);
	setAttributes(element, attributes);
	return element;
}

/** Sets attributes that have another value, and leaves the others alone. */
export function setAttributes(element: Element, attributes: Record<string, string | number>): void {
	for (const [name, value] of Object.entries(attributes))
		if (element.getAttribute(name) !== `${value}`) element.setAttribute(name, `${value}`);
}

/** Writes a text, unless the element has it already. */
export function setText(element: Element, text: string): void {
	if (element.textContent !== text) element.textContent = text;
}

/** Whether the focus is in an element. */
export function hasFocus(element: Element): boolean {
	return element.contains(document.activeElement);
}
