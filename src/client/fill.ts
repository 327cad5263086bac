import { cloneTemplate } from './dom.ts';
import { requireValue } from './require.ts';

/** What goes into a part of a template: a text, or a text and where it leads. */
type Filling = string | [text: string, href: string];

/** Copies a template and fills its parts (`data-part`) by their names. Throws an error for a part that nobody fills. */
export function fillTemplate(
	template: HTMLTemplateElement,
	fillings: Record<string, Filling>,
): DocumentFragment {
	const copy = cloneTemplate(template);
	for (const part of copy.querySelectorAll<HTMLElement>('[data-part]')) {
		const name = part.dataset['part'] ?? '';
		const [text, href] = [requireValue(fillings[name], name)].flat();
		part.textContent = text ?? '';
		if (href) part.setAttribute('href', href);
	}
	return copy;
}
