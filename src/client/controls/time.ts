import type { MapData } from '../../explorer/wire.ts';
import type { Snapshot } from '../../explorer/snapshot.ts';
import { countStates } from '../../explorer/statecount.ts';
import { describeDay } from '../../explorer/daycaption.ts';
import { formatDay } from '../../words/formatday.ts';
import * as words from '../../words/words.ts';
import { toMapPage } from '../../lib/url.ts';
import { debounce } from '../debounce.ts';
import { find, setText } from '../dom.ts';
import type { HistoryMode } from '../maproute.ts';
import { updateDayLinks } from './daylinks.ts';
import { createPlayer } from './player.ts';
import { findStopAt, findStopByKey, placeDay } from './stops.ts';

/** Called with the day that a reader chooses. */
type ChooseDay = (day: string, mode: HistoryMode) => void;

/** How long a day is shown on which nothing changed, while time runs, in milliseconds. */
const PACE = 2500;

/**
 * Returns a function that makes the controls of time show a snapshot. The slider goes from change to change, and on to the
 * day on which the facts were last checked.
 */
export function createTimeControls(
	bar: HTMLElement,
	data: MapData,
	choose: ChooseDay,
): (snapshot: Snapshot) => void {
	const { today, days, steps, at, language } = data;
	const stops = days.includes(today) ? days : [...days, today];
	const slider = find<HTMLInputElement>(bar, '[type=range]');
	const exactDay = find<HTMLInputElement>(document, '[type=date]');
	let shownDay = exactDay.value;
	let isHeld = false;
	let mode: HistoryMode;

	slider.addEventListener('pointerdown', () => (isHeld = true));
	addEventListener('pointerup', () => (isHeld = false));
	slider.addEventListener('input', () => {
		// To hold the thumb a little beside its stop is no step to the next.
		const current = isHeld ? -1 : stops.indexOf(shownDay);
		choose(stops[findStopAt(slider.valueAsNumber, at, current)] ?? today, 'merge');
	});
	slider.addEventListener('keydown', (event) => {
		const stop = findStopByKey(event.key, stops, shownDay);
		if (!stop) return;
		event.preventDefault();
		choose(stop, 'merge');
	});
	exactDay.addEventListener('change', () => {
		if (exactDay.value && exactDay.reportValidity()) choose(exactDay.value, 'push');
	});
	find(document, 'nav.time').addEventListener('click', (event) => {
		const link = (event.target as Element).closest('a');
		// The list of the days is on this page.
		if (!link || link.hash || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		choose(/[\d-]{10}(?=\/$)/.exec(link.pathname)?.[0] ?? today, 'push');
	});
	const findPace = () => steps[days.indexOf(shownDay)]?.pace ?? PACE;
	createPlayer(find<HTMLButtonElement>(bar, '[data-play]'), {
		begin() {
			if (shownDay === today) choose(stops[0] ?? today, 'push');
			// Back leads to the day from which time ran.
			mode = 'merge';
			return findPace();
		},
		next() {
			choose(stops.find((day) => day > shownDay) ?? today, mode);
			mode = 'replace';
			return shownDay === today ? undefined : findPace();
		},
	});

	const current = find(document, 'nav.time b');
	const showDay = (day: string) =>
		setText(current, day === today ? words.today : formatDay(day, language));
	const updateLater = () => {
		exactDay.value = shownDay;
		updateDayLinks(data, shownDay, bar.dataset['frame'] ?? toMapPage(''));
	};
	return (snapshot) => {
		const { day } = snapshot;
		shownDay = day;
		slider.value = String(placeDay(day, stops, at));
		slider.setAttribute('aria-valuetext', describeSnapshot(snapshot, data));
		showDay(day);
		// While the slider moves, the day alone is enough.
		debounce(updateLater);
	};
}

/** Returns the day of a snapshot and what changed on it, in words; of a day without a change, the number of its places. */
export function describeSnapshot(
	{ day, known }: Snapshot,
	{ days, steps, statuses, language }: MapData,
): string {
	const step = steps[days.indexOf(day)];
	return step?.says ?? describeDay(day, countStates(known, statuses), language);
}
