/** The one element that must be there. */
export function find<Kind extends Element = HTMLElement>(root: ParentNode, selector: string): Kind {
	const found = root.querySelector<Kind>(selector);
	if (!found) throw new Error(`no ${selector}`);
	return found;
}

/** A copy of what a template holds. */
export function cloneTemplate(template: HTMLTemplateElement): DocumentFragment {
	return document.importNode(template.content, true);
}

/** A new element with its class and what is in it. */
export function createElement(
	name: string,
	className: string,
	...inside: (Node | string)[]
): HTMLElement {
	const element = document.createElement(name);
	element.className = className;
	element.append(...inside);
	return element;
}

/** A link with its words. */
export function link(href: string, ...inside: (Node | string)[]): HTMLElement {
	const element = createElement('a', '', ...inside);
	element.setAttribute('href', href);
	return element;
}

/** A new element of a drawing. */
export function createSvg(name: string, attributes: Record<string, string | number>): SVGElement {
	const element = document.createElementNS('http://www.w3.org/2000/svg', name);
	setAttributes(element, attributes);
	return element;
}

/** Set attributes, where they are not so already. */
export function setAttributes(element: Element, attributes: Record<string, string | number>): void {
	for (const [name, value] of Object.entries(attributes))
		if (element.getAttribute(name) !== String(value)) element.setAttribute(name, String(value));
}

/** Write a text where it is not so already. */
export function setText(element: Element, text: string): void {
	if (element.textContent !== text) element.textContent = text;
}

/** The mark of a status for running text, as a template of the page has it. */
export function icon(mark: string): SVGElement {
	const { content } = find<HTMLTemplateElement>(document, '#map-marks');
	return find<SVGElement>(content, `.${mark}`).cloneNode(true) as SVGElement;
}
