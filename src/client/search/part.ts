/** Finds the one element of the search that must be there. It shares no file with the map, or both would fetch two. */
export function getPart<Kind extends Element = HTMLElement>(
	root: ParentNode,
	selector: string,
): Kind {
	const found = root.querySelector<Kind>(selector);
	if (!found) throw new Error(`missing ${selector}`);
	return found;
}

/** Copies the content of the template with an id. */
export function copyTemplate(id: string): DocumentFragment {
	return document.importNode(getPart<HTMLTemplateElement>(document, `#${id}`).content, true);
}
