import type { MapData } from '../../explorer/wire.ts';
import { countStates, type Snapshot } from '../../explorer/snapshot.ts';
import { captionPlaces, countPlaces } from '../../explorer/timeline.ts';
import { formatDate } from '../../lib/date.ts';
import { toPage, toMapPage } from '../../lib/url.ts';
import { debounce } from '../debounce.ts';
import { find, copyIcon, createLink, createElement, setText } from '../dom.ts';
import { createCountryRows, createPlaceRows } from './rows.ts';
import { whenVisible } from '../visible.ts';

/** Gives the way to make table, captions and title of the page say what the map shows. */
export function createCaptions(data: MapData): (scene: Snapshot) => void {
	// In a frame there is no table.
	const table = document.querySelector('table');
	const body = table?.tBodies[0];
	const open = table?.dataset['by'] ? createCountryRows : createPlaceRows;
	const parts = [...document.querySelectorAll<HTMLElement>('main .legend')].map((legend) =>
		whenVisible(legend, (scene: Snapshot) => countLegend(legend, data, scene)),
	);
	const say = ({ day, shown }: Snapshot) =>
		captionPlaces(shown.length, data.places.length, day, data.language);
	if (body) {
		const fill = open(body, data);
		const fillTable = (scene: Snapshot) => {
			setText(table.caption!, say(scene));
			fill(scene);
		};
		parts.push(whenVisible(body.closest('section')!, fillTable));
	}
	const headline = find(document, 'h1');
	// A headline that names no day stays as it is: a line more or less would move the map.
	const isDated = headline.textContent !== data.title;
	let now: Snapshot;
	const updateWords = () => {
		const { day } = now;
		const isToday = day === data.today;
		const title = data.title + (isToday ? '' : `: ${formatDate(day, data.language)}`);
		document.title = `${title} · ${data.site}`;
		if (isDated) headline.textContent = title;
		setText(find(document, '[data-caption]'), say(now));
		const page = isToday ? '' : (data.days.findLast((one) => one <= day) ?? '');
		document
			.querySelector('main header a[href$="picture/"]')
			?.setAttribute('href', toMapPage(page, 'picture/'));
	};

	return (scene) => {
		now = scene;
		for (const show of parts) show(scene);
		// The words about it, the title above all, may wait until the day is chosen.
		debounce(updateWords);
	};
}

/** Make a legend count what is shown on its drawing, or on the whole page. */
function countLegend(legend: HTMLElement, data: MapData, scene: Snapshot): void {
	const drawing = legend.closest<HTMLElement>('[data-drawing]');
	const on = drawing?.dataset['drawing'];
	const states = on ? (scene.byDrawing.get(on) ?? []) : scene.shown;
	const old = new Map([...legend.children].map((item) => [item.getAttribute('data-status'), item]));
	const items = countStates(states, data.statuses).map((status) => {
		const item = (old.get(status.id) as HTMLElement) ?? makeItem(status, on === undefined);
		setText(find(item, '[data-number]'), String(status.count));
		// Where a status is at home, it is explained at nought too.
		const isHidden = status.count === 0 && !item.id;
		if (item.hidden !== isHidden) item.hidden = isHidden;
		return item;
	});
	// What stands where it should is not moved: the page would be laid out anew.
	if (items.some((item, i) => legend.children[i] !== item)) legend.replaceChildren(...items);
	const count = drawing?.querySelector('[data-count]');
	if (count) setText(count, countPlaces(states.length));
}

/** A status that the page did not have. */
function makeItem(
	{ id, mark, label, meaning }: MapData['statuses'][number],
	whole: boolean,
): HTMLElement {
	const number = createElement('span', '');
	number.dataset['number'] = '';
	const words = whole ? createLink(toPage(`map/${id}/`), label) : label;
	const item = createElement(
		'li',
		'',
		createElement('span', '', copyIcon(mark), ' ', words),
		' ',
		number,
	);
	if (whole) item.append(createElement('p', 'small', meaning));
	item.dataset['status'] = id;
	return item;
}
