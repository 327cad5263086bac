import type { Snapshot } from '../../explorer/snapshot.ts';
import { captionPlaces } from '../../explorer/daycaption.ts';
import type { MapData } from '../../explorer/wire.ts';
import { formatDay } from '../../words/formatday.ts';
import * as words from '../../words/words.ts';
import { toMapPage } from '../../lib/url.ts';
import { debounce } from '../debounce.ts';
import { find, setText } from '../dom.ts';
import { whenVisible } from '../visible.ts';
import { createCountryRows } from './countryrows.ts';
import { updateLegend } from './legend.ts';
import { createPlaceRows } from './placerows.ts';

/**
 * Returns a function that makes table, legends, captions and title of the page say what a snapshot shows; `drawn` is the one
 * that the page came with.
 */
export function createCaptions(data: MapData, drawn: Snapshot): (snapshot: Snapshot) => void {
	const { language, today } = data;
	// In a frame there is neither an explanation of the statuses nor a table.
	const legend = document.querySelector<HTMLElement>('.legend');
	const parts = legend
		? [whenVisible(legend, (snapshot: Snapshot) => updateLegend(legend, snapshot))]
		: [];
	const counts = [...document.querySelectorAll<HTMLElement>('[data-drawing]')].map(
		(section) => [section.dataset['drawing'] ?? '', find(section, '[data-count]')] as const,
	);
	parts.push(({ byDrawing }) => {
		for (const [name, count] of counts)
			setText(count, words.countPlaces(byDrawing.get(name)?.length ?? 0));
	});
	const formatCaption = ({ day, shown }: Snapshot) =>
		captionPlaces(shown.length, data.places.length, day, language);

	const table = document.querySelector('table');
	if (table) {
		const caption = find(table, 'caption');
		const fill = (table.dataset['by'] ? createCountryRows : createPlaceRows)(
			find(table, 'tbody'),
			data,
			drawn,
		);
		parts.push(
			whenVisible(table, (snapshot) => {
				setText(caption, formatCaption(snapshot));
				fill(snapshot);
			}),
		);
	}

	const headline = find(document, 'h1');
	// A headline without a day keeps its words: if it grew by a line, the map would move.
	const isDated = headline.textContent !== data.title;
	let current: Snapshot;
	const updateWords = () => {
		const { day } = current;
		const isToday = day === today;
		const title = isToday ? data.title : words.titleDay(data.title, formatDay(day, language));
		document.title = words.titlePage(title, data.site);
		if (isDated) headline.textContent = title;
		setText(find(document, '[data-caption]'), formatCaption(current));
		const page = isToday ? '' : (data.days.findLast((one) => one <= day) ?? '');
		document
			.querySelector('[data-links] a[href$="picture/"]')
			?.setAttribute('href', toMapPage(page, 'picture/'));
	};

	return (snapshot) => {
		current = snapshot;
		for (const show of parts) show(snapshot);
		// The title of the page and the words around the map may wait until the day is chosen.
		debounce(updateWords);
	};
}
