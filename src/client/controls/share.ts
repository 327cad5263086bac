import { formatDate } from '../../lib/date.ts';
import type { MapData } from '../../explorer/wire.ts';
import { toPage } from '../../lib/url.ts';
import { flush } from '../debounce.ts';
import { find } from '../dom.ts';

/** How long a button says that it has copied, in milliseconds. */
const DONE = 2000;

/** “Copy link” and “Cite this view”. */
export function listenToShare(bar: HTMLElement, cite: HTMLDialogElement, data: MapData): void {
	const text = find<HTMLTextAreaElement>(cite, 'textarea');
	const show = (words: string) => {
		text.value = words;
		cite.showModal();
		text.select();
	};
	/** Copy words at a click, and let the button say so for a moment. */
	const listen = (root: Element, read: () => string) => {
		const button = find(root, '[data-copy]');
		const name = button.textContent;
		button.addEventListener('click', async () => {
			const words = read();
			try {
				await navigator.clipboard.writeText(words);
				button.textContent = button.dataset['copy']!;
				setTimeout(() => (button.textContent = name), DONE);
			} catch {
				// Where a page may not write to the clipboard, the reader copies what is selected.
				show(words);
			}
		});
	};
	listen(bar, findAddress);
	listen(cite, () => text.value);
	find(bar, '[data-cite]').addEventListener('click', () => show(citeView(data)));
}

/** Make the way out of a frame, and the code for a frame, lead to what is shown: its address from that of the map on. */
export function updateLinks(address: string): void {
	for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-home]'))
		link.href = toPage('map/') + address;
	for (const code of document.querySelectorAll<HTMLTextAreaElement>('[data-code]'))
		code.value = code.value.replace(
			/(embed\/map\/)[^"]*/,
			(_, path) => path + address.replaceAll('&', '&amp;'),
		);
}

/** The address of what is shown, which may wait to be written: on the site itself even where a copy of it is read. */
function findAddress(): string {
	flush();
	const own = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
	return new URL(location.pathname + location.search, own).href;
}

/** Author, title, version and address. */
function citeView({ site, today, language }: MapData): string {
	const title = document.title.replace(` · ${site}`, '');
	return `${site}, “${title}”. Version of ${formatDate(today, language)}. ${findAddress()}`;
}
