import type { MapData } from '../../explorer/wire.ts';
import { formatDay } from '../../words/formatday.ts';
import * as words from '../../words/words.ts';
import { find } from '../dom.ts';
import { fillFields } from '../fill.ts';

/** Makes the links beside the day lead to the changes before and after it. `home` is the address of the map. */
export function updateDayLinks(
	{ days, today, language }: MapData,
	day: string,
	home: string,
): void {
	const line = find(document, 'nav.time p');
	const earlier = days.findLast((one) => one < day);
	const later = days.find((one) => one > day);
	const linkTo = (one: string | undefined, name: (date: string) => string) =>
		[
			name(one ? formatDay(one, language) : ''),
			home + (one && one !== today ? `${one}/` : ''),
		] as const;
	fillFields(line, {
		earlier: linkTo(earlier, words.timeSteps.earlier),
		day: day === today ? words.today : formatDay(day, language),
		later: linkTo(later, words.timeSteps.later),
		today: [words.today, home],
	});
	const focused = document.activeElement;
	const [back, on, now] = line.querySelectorAll('a');
	if (back) back.hidden = !earlier;
	if (on) on.hidden = !later;
	if (now) now.hidden = day === today;
	// A reader who steps by keyboard stays on the link, or on the first link if that one is gone.
	if (focused instanceof HTMLAnchorElement && focused.hidden && line.contains(focused))
		find(line, 'a:not([hidden])').focus();
}
