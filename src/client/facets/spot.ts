/** Finds the one element of a filter that must be there. It shares no file with the map or the search, or each would fetch two. */
export function getSpot<Kind extends Element = HTMLElement>(
	root: ParentNode,
	selector: string,
): Kind {
	const found = root.querySelector<Kind>(selector);
	if (!found) throw new Error(`missing ${selector}`);
	return found;
}

/** Copies the content of the template with an id. */
export function copySpot(id: string): DocumentFragment {
	return document.importNode(getSpot<HTMLTemplateElement>(document, `#${id}`).content, true);
}
