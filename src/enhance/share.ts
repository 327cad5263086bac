import { formatDate } from '../lib/date.ts';
import type { MapData } from '../content/mapdata.ts';
import { toPage } from '../lib/url.ts';
import { find } from './element.ts';

/** “Copy link” and “Cite this view”. */
export function openShare(
	bar: HTMLElement,
	cite: HTMLDialogElement,
	data: MapData,
	say: (text: string) => void,
) {
	const text = find<HTMLTextAreaElement>(cite, 'textarea');
	const show = (words: string) => {
		text.value = words;
		cite.showModal();
		text.select();
	};
	const copy = async (words: string, done: string) => {
		try {
			await navigator.clipboard.writeText(words);
			say(done);
		} catch {
			// Where a page may not write to the clipboard, the reader copies what is selected.
			show(words);
		}
	};
	find(bar, '[data-copy]').addEventListener('click', () => copy(findAddress(), 'Link copied'));
	find(bar, '[data-cite]').addEventListener('click', () => show(citeView(data)));
	find(cite, '[data-copy]').addEventListener('click', () => copy(text.value, 'Copied'));
}

/** Make the way out of a frame, and the code for a frame, lead to what is shown: its address from that of the map on. */
export function follow(address: string): void {
	for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-home]'))
		link.href = toPage('map/') + address;
	for (const code of document.querySelectorAll<HTMLTextAreaElement>('[data-code]'))
		code.value = code.value.replace(
			/(embed\/map\/)[^"]*/,
			(_, path) => path + address.replaceAll('&', '&amp;'),
		);
}

/** The address of what is shown, on the site itself even where a copy of it is read. */
function findAddress(): string {
	const own = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
	return new URL(location.pathname + location.search, own).href;
}

/** Author, title, version and address. */
function citeView({ site, today, language }: MapData): string {
	const title = document.title.replace(` · ${site}`, '');
	return `${site}, “${title}”. Version of ${formatDate(today, language)}. ${findAddress()}`;
}
