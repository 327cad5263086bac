import type { Found } from '../../search/finder.ts';
import { copyTemplate, getPart } from './part.ts';

/** How many results are shown at first, and how many more each time that a reader asks for more. */
const STEP = 20;

/** Returns a function that lists results, the first of them until a reader asks for more; without any, there is no list. */
export function createResultList(
	section: HTMLElement,
	nameKind: (kind: string) => string,
): (results: Found['results']) => void {
	const list = getPart(section, 'ol');
	const more = getPart(section, 'button');
	let waiting: Found['results'] = [];
	const add = () => {
		const items = waiting.slice(0, STEP).map((result) => createItem(result, nameKind(result.kind)));
		waiting = waiting.slice(STEP);
		more.hidden = waiting.length === 0;
		list.append(...items);
		return items[0];
	};
	more.addEventListener('click', () => add()?.querySelector('a')?.focus());
	return (results) => {
		waiting = results;
		section.hidden = results.length === 0;
		list.replaceChildren();
		add();
	};
}

function createItem(result: Found['results'][number], kind: string): HTMLElement {
	const item = getPart(copyTemplate('search-result'), 'li');
	const { address, head, title, language, note, where, hidden } = result;
	getPart(item, '[data-link]').setAttribute('href', address);
	getPart(item, '[data-head]').textContent = head;
	const shown = getPart(item, '[data-title]');
	shown.textContent = title;
	if (language) shown.lang = language;
	getPart(item, '[data-note]').textContent = [kind, note, where].filter(Boolean).join(' · ');
	const found = getPart(item, '[data-hidden]');
	if (hidden.length > 0) found.append(listWords(hidden));
	else found.remove();
	return item;
}

function listWords(words: readonly string[]): string {
	return new Intl.ListFormat(document.documentElement.lang).format(words);
}
