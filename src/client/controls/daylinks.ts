import type { MapData } from '../../explorer/wire.ts';
import { formatDay } from '../../words/formatday.ts';
import * as words from '../../words/words.ts';
import { createLink, find } from '../dom.ts';

/** Makes the links beside the day lead to the changes before and after it. `home` is the address of the map. */
export function updateDayLinks(
	{ days, today, language }: MapData,
	day: string,
	home: string,
): void {
	const line = find(document, 'nav.time p');
	const current = find(line, 'b');
	const isToday = day === today;
	const earlier = days.findLast((one) => one < day);
	const later = days.find((one) => one > day);
	const targets = [earlier, later, isToday].join();
	if (line.dataset['leads'] === targets) return;
	line.dataset['leads'] = targets;
	const focused = [...line.children].indexOf(document.activeElement as Element);
	const linkTo = (one: string | undefined, text: string) =>
		one === undefined ? [] : [createLink(home + (one === today ? '' : `${one}/`), text)];
	line.replaceChildren(
		...linkTo(earlier, `‹ ${earlier && formatDay(earlier, language)}`),
		current,
		...linkTo(later, `${later && formatDay(later, language)} ›`),
		...linkTo(isToday ? undefined : today, words.today),
	);
	// A reader who steps by keyboard stays on the link, or on the first link if that one is gone.
	const next = line.children[focused] as HTMLElement | undefined;
	if (focused >= 0) (next?.localName === 'a' ? next : find(line, 'a')).focus();
}
