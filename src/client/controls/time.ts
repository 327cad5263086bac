import type { MapData } from '../../explorer/wire.ts';
import { countStates, type Snapshot } from '../../explorer/snapshot.ts';
import { describeDay } from '../../explorer/daycaption.ts';
import { formatDay } from '../../words/formatday.ts';
import { findMonth, listMonths } from '../../lib/month.ts';
import { toMapPage } from '../../lib/url.ts';
import { clamp } from '../../map/zoom.ts';
import { debounce } from '../debounce.ts';
import { find, setText } from '../dom.ts';
import type { HistoryMode } from '../maproute.ts';
import { updateDayLinks } from './daylinks.ts';
import { createPlayer } from './player.ts';

/** Called with the day that a reader chooses. */
type ChooseDay = (day: string, mode: HistoryMode) => void;

/**
 * Returns a function that makes the controls of time show a snapshot. The slider goes by months, from the month of the first
 * event to the day on which the facts were last checked.
 */
export function createTimeControls(
	bar: HTMLElement,
	data: MapData,
	choose: ChooseDay,
): (snapshot: Snapshot) => void {
	const { first, today, days, language } = data;
	const months = listMonths(first, today);
	const last = months.length - 1;
	const slider = find<HTMLInputElement>(bar, '[type=range]');
	const exactDay = find<HTMLInputElement>(bar, '[type=date]');
	let mode: HistoryMode;

	const chooseMonth = (index: number, mode: HistoryMode) => choose(months[index] ?? today, mode);
	slider.max = String(last);
	exactDay.min = first;
	exactDay.max = today;
	slider.addEventListener('input', () => chooseMonth(slider.valueAsNumber, 'merge'));
	slider.addEventListener('keydown', (event) => {
		const step = { PageUp: 12, PageDown: -12 }[event.key];
		if (!step) return;
		event.preventDefault();
		chooseMonth(clamp(slider.valueAsNumber + step, 0, last), 'merge');
	});
	exactDay.addEventListener('change', () => {
		if (exactDay.value && exactDay.reportValidity()) choose(exactDay.value, 'push');
	});
	find(document, 'nav.time').addEventListener('click', (event) => {
		const path = (event.target as Element).closest('a')?.pathname;
		if (!path || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		choose(/[\d-]{10}(?=\/$)/.exec(path)?.[0] ?? today, 'push');
	});
	createPlayer(find<HTMLButtonElement>(bar, '[data-play]'), {
		begin() {
			if (slider.valueAsNumber === last) chooseMonth(0, 'push');
			// Back leads to the day from which time ran.
			mode = 'merge';
		},
		next() {
			// A month in which no status changed is left out: years may pass without a change.
			const now = months[slider.valueAsNumber] ?? today;
			const month = findMonth(months, days.find((day) => day > now) ?? today);
			chooseMonth(month, mode);
			mode = 'replace';
			return month === last;
		},
	});

	let shownDay: string;
	const updateLater = () => {
		exactDay.value = shownDay;
		updateDayLinks(data, shownDay, bar.dataset['frame'] ?? toMapPage(''));
	};
	return (snapshot) => {
		const { day } = snapshot;
		shownDay = day;
		slider.value = String(findMonth(months, day));
		slider.setAttribute('aria-valuetext', describeSnapshot(snapshot, data));
		setText(find(bar, 'output'), formatDay(day, language));
		// While the slider moves, the day beside it is enough.
		debounce(updateLater);
	};
}

/** Returns the day of a snapshot and the number of its places, in words. */
export function describeSnapshot(
	{ day, known }: Snapshot,
	{ statuses, language }: MapData,
): string {
	return describeDay(day, countStates(known, statuses), language);
}
