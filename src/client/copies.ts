import { find } from './dom.ts';

/** Copies the mark of a look from the page’s template, with all parts that a mark may have. A look is the ids of the statuses, the main one first, with blanks between; empty for that of a cluster. */
export function cloneMark(look: string): SVGElement {
	const selector = look ? `a[data-s="${look}"]` : 'a.cluster';
	return find<SVGElement>(templateOf('marks'), selector).cloneNode(true) as SVGElement;
}

/** Copies what stands for a look in running text: its icon and its words, or others in their place. */
export function cloneLabel(look: string, words?: string): Node[] {
	const label = find(templateOf('labels'), `[data-look="${look}"]`).cloneNode(true);
	if (words && label.lastChild) label.lastChild.textContent = words;
	return [...label.childNodes];
}

/** The words of a look. */
export function readLabel(look: string): string {
	return find(templateOf('labels'), `[data-look="${look}"]`).textContent.trim();
}

/** Copies the icon of a look. */
export function cloneIcon(look: string): Node {
	return find<SVGElement>(templateOf('labels'), `[data-look="${look}"] svg`).cloneNode(true);
}

function templateOf(name: string): DocumentFragment {
	return find<HTMLTemplateElement>(document, `#map-${name}`).content;
}
