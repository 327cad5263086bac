import type { MapData } from '../content/mapdata.ts';
import { countStands, type Scene } from '../content/scene.ts';
import { captionPlaces } from '../content/timeline.ts';
import { formatDate } from '../lib/date.ts';
import { toPage, toView } from '../lib/url.ts';
import { find, icon, link, make } from './element.ts';
import { openCountries, openPlaces } from './rows.ts';
import { whenSeen } from './seen.ts';

/** How long a reader must have stopped for the title to be written, in milliseconds. */
const CALM = 200;

/** Gives the way to make table, captions and title of the page say what the map shows. */
export function openList(data: MapData): (scene: Scene) => void {
	// In a frame there is no table.
	const table = document.querySelector('table');
	const body = table?.tBodies[0];
	const open = table?.dataset['by'] ? openCountries : openPlaces;
	const fill = body && whenSeen(body.closest('section')!, open(body, data));
	const headline = find(document, 'h1');
	let timer = 0;
	const isDated = headline.textContent !== data.title;

	return (scene) => {
		const { day, shown } = scene;
		fill?.(scene);
		const caption = captionPlaces(shown.length, data.places.length, day, data.language);
		if (table) write(table.caption!, caption);
		write(find(document, '[data-caption]'), caption);
		const page = day === data.today ? '' : data.days.findLast((one) => one <= day);
		document
			.querySelector('main header a[href$="picture/"]')
			?.setAttribute('href', toView(page ?? '', 'picture/'));
		const title = data.title + (day === data.today ? '' : `: ${formatDate(day, data.language)}`);
		// A browser takes its time over a title; it may wait until the day is chosen.
		clearTimeout(timer);
		timer = window.setTimeout(() => (document.title = `${title} · ${data.site}`), CALM);
		// A headline that names no day stays as it is: a line more or less would move the map.
		if (isDated) headline.textContent = title;
		countLegends(data, scene);
	};
}

/** Make each legend count what is shown on its drawing, or on the whole page. */
function countLegends(data: MapData, scene: Scene): void {
	for (const legend of document.querySelectorAll('main .legend')) {
		const drawing = legend.closest<HTMLElement>('[data-drawing]');
		const on = drawing?.dataset['drawing'];
		const stands = on ? (scene.on.get(on) ?? []) : scene.shown;
		const old = new Map(
			[...legend.children].map((item) => [item.getAttribute('data-status'), item]),
		);
		const items = countStands(stands, data.statuses).map((status) => {
			const item = (old.get(status.id) as HTMLElement) ?? makeItem(status, on === undefined);
			write(find(item, '[data-number]'), String(status.count));
			// Where a status is at home, it is explained at nought too.
			item.hidden = status.count === 0 && !item.id;
			return item;
		});
		// What stands where it should is not moved: the page would be laid out anew.
		if (items.some((item, i) => legend.children[i] !== item)) legend.replaceChildren(...items);
		const count = drawing?.querySelector('[data-count]');
		if (count) write(count, String(stands.length));
	}
}

/** Write a text where it is not so already. */
function write(element: Element, text: string): void {
	if (element.textContent !== text) element.textContent = text;
}

/** A status that the page did not have. */
function makeItem(
	{ id, mark, label, meaning }: MapData['statuses'][number],
	whole: boolean,
): HTMLElement {
	const number = make('span', '');
	number.dataset['number'] = '';
	const words = whole ? link(toPage(`map/${id}/`), label) : label;
	const item = make('li', '', make('span', '', icon(mark), ' ', words), ' ', number);
	if (whole) item.append(make('p', 'small', meaning));
	item.dataset['status'] = id;
	return item;
}
