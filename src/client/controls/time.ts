import type { MapData } from '../../explorer/wire.ts';
import { countStates, type Snapshot } from '../../explorer/snapshot.ts';
import { describeDay, findMonth, listMonths } from '../../explorer/timeline.ts';
import { formatDate } from '../../lib/date.ts';
import { toMapPage } from '../../lib/url.ts';
import { clamp } from '../../map/zoom.ts';
import { debounce } from '../debounce.ts';
import { find, createLink, setText } from '../dom.ts';
import type { HistoryMode } from '../route.ts';

/** How long each month in which a status changed is shown while time runs, in milliseconds. */
const PACE = 700;

/**
 * Gives the way to make the controls of time show a scene; they tell `choose` of another day. The slider goes from the
 * month of the first event, before which nothing is told, to the day the facts were last gone through.
 */
export function createTimeControls(
	bar: HTMLElement,
	data: MapData,
	choose: (day: string, change: HistoryMode) => void,
): (scene: Snapshot) => void {
	const { first } = data;
	const months = listMonths(first, data.today);
	const last = months.length - 1;
	const slider = find<HTMLInputElement>(bar, '[type=range]');
	const exact = find<HTMLInputElement>(bar, '[type=date]');
	const button = find<HTMLButtonElement>(bar, '[data-play]');
	const still = matchMedia('(prefers-reduced-motion: reduce)');
	let running = 0;
	let kind: HistoryMode;

	slider.max = String(last);
	exact.min = first;
	exact.max = data.today;
	slider.addEventListener('input', () => choose(months[slider.valueAsNumber]!, 'merge'));
	slider.addEventListener('keydown', (event) => {
		const years = { PageUp: 12, PageDown: -12 }[event.key];
		if (!years) return;
		event.preventDefault();
		choose(months[clamp(slider.valueAsNumber + years, 0, last)]!, 'merge');
	});
	exact.addEventListener('change', () => {
		if (exact.value && exact.reportValidity()) choose(exact.value, 'push');
	});
	find(document, 'nav.time').addEventListener('click', (event) => {
		const path = (event.target as Element).closest('a')?.pathname;
		if (!path || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		choose(/[\d-]{10}(?=\/$)/.exec(path)?.[0] ?? data.today, 'push');
	});

	const stop = () => {
		clearInterval(running);
		running = 0;
		button.textContent = 'Play';
	};
	const next = () => {
		// Years may pass in which nothing changes.
		const now = months[slider.valueAsNumber]!;
		const month = findMonth(months, data.days.find((day) => day > now) ?? data.today);
		choose(months[month]!, kind);
		kind = 'replace';
		if (month === last) stop();
	};
	const offer = () => {
		button.hidden = still.matches;
		if (still.matches) stop();
	};
	button.addEventListener('click', () => {
		if (running) return stop();
		if (slider.valueAsNumber === last) choose(months[0]!, 'push');
		button.textContent = 'Stop';
		// Back leads to the day from which time ran.
		kind = 'merge';
		running = window.setInterval(next, PACE);
	});
	const interrupt = (event: Event) => {
		const { key = ' ' } = event as Partial<KeyboardEvent>;
		// A click on the button stops it by itself.
		if (running && !(event.target === button && /^( |Enter)$/.test(key))) stop();
	};
	for (const input of ['pointerdown', 'keydown', 'wheel'])
		document.addEventListener(input, interrupt, { capture: true, passive: true });
	still.addEventListener('change', offer);
	offer();

	let now: string;
	const updateLater = () => {
		exact.value = now;
		step(data, now, bar.dataset['frame'] ?? toMapPage(''));
	};
	return ({ day, known }) => {
		now = day;
		slider.value = String(findMonth(months, day));
		slider.setAttribute(
			'aria-valuetext',
			describeDay(day, countStates(known, data.statuses), data.language),
		);
		setText(find(bar, 'output'), formatDate(day, data.language));
		// On the way, the day beside the slider is enough.
		debounce(updateLater);
	};
}

/** Make the links beside the day lead to the changes before and after it, from the address of the map on. */
function step({ days, today, language }: MapData, day: string, home: string): void {
	const line = find(document, 'nav.time p');
	const to = (one: string | undefined, words: string) =>
		one === undefined ? [] : [createLink(home + (one === today ? '' : `${one}/`), words)];
	const earlier = days.findLast((one) => one < day);
	const later = days.find((one) => one > day);
	const now = find(line, 'b');
	setText(now, day === today ? 'Today' : formatDate(day, language));
	const leads = [earlier, later, day === today].join();
	if (line.dataset['leads'] === leads) return;
	line.dataset['leads'] = leads;
	const held = [...line.children].indexOf(document.activeElement!);
	line.replaceChildren(
		...to(earlier, `‹ ${earlier && formatDate(earlier, language)}`),
		now,
		...to(later, `${later && formatDate(later, language)} ›`),
		...to(day === today ? undefined : today, 'Today'),
	);
	// Who steps on by keyboard stays on the link.
	const next = line.children[held] as HTMLElement | undefined;
	if (held >= 0) (next?.localName === 'a' ? next : find(line, 'a')).focus();
}
