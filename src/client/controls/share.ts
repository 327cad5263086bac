import { formatDay } from '../../words/formatday.ts';
import type { MapData } from '../../explorer/wire.ts';
import { toPage } from '../../lib/url.ts';
import * as words from '../../words/words.ts';
import { flush } from '../debounce.ts';
import { find } from '../dom.ts';

/** How long a button says that it has copied, in milliseconds. */
const DONE = 2000;

/** Listens to the buttons “Copy link” and “Cite this view”. */
export function listenToShare(tools: HTMLElement, cite: HTMLDialogElement, data: MapData): void {
	const text = find<HTMLTextAreaElement>(cite, 'textarea');
	const show = (value: string) => {
		text.value = value;
		cite.showModal();
		text.select();
	};
	/** Makes a button copy a text, and say so for a moment. */
	const listen = (root: Element, read: () => string) => {
		const button = find(root, '[data-copy]');
		const name = button.textContent;
		button.addEventListener('click', async () => {
			const value = read();
			try {
				await navigator.clipboard.writeText(value);
				button.textContent = button.dataset['copy'] ?? name;
				setTimeout(() => (button.textContent = name), DONE);
			} catch {
				// If the page may not write to the clipboard, the reader copies the selected text.
				show(value);
			}
		});
	};
	listen(tools, findAddress);
	listen(cite, () => text.value);
	find(tools, '[data-cite]').addEventListener('click', () => show(citeView(data)));
}

/** Makes the links out of a frame, and the code for a frame, lead to an address, given from the path of the map on. */
export function updateLinks(address: string): void {
	for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-home]'))
		link.href = toPage('map/') + address;
	for (const code of document.querySelectorAll<HTMLTextAreaElement>('[data-code]'))
		code.value = code.value.replace(
			/(embed\/map\/)[^"]*/,
			(_, path) => path + address.replaceAll('&', '&amp;'),
		);
}

/** Finds the address of what is shown. If the page is a copy of the site, it is the address on the site itself. */
function findAddress(): string {
	// The address may still wait to be written.
	flush();
	const own = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
	return new URL(location.pathname + location.search, own).href;
}

/** Cites the page as it is shown: with the version of its facts and its address. */
function citeView({ site, today, language }: MapData): string {
	const page = words.quotePage(document.title.replace(words.titlePage('', site), ''), site);
	return words.citePage(page, formatDay(today, language), findAddress());
}
