import type { Snapshot } from '../../explorer/snapshot.ts';
import type { MapData } from '../../explorer/wire.ts';
import { toRecord } from '../../lib/url.ts';
import { formatDay } from '../../words/formatday.ts';
import * as words from '../../words/words.ts';
import { find, setText } from '../dom.ts';
import { fillCopy } from '../fill.ts';

/** Returns a function that makes the page say what changed on the day of a snapshot, or last before it. */
export function createStepWords({ days, steps, language }: MapData): (snapshot: Snapshot) => void {
	const block = find(document, '.step');
	const list = find(block, 'ul');
	const more = find(block, '[data-more]');
	let shown = days.indexOf(block.dataset['step'] ?? '');

	const writeEvents = (index: number) => {
		shown = index;
		const { events = [], more: others = 0, next = '' } = steps[index] ?? {};
		list.replaceChildren(
			...events.map(({ id, source, by, rest, ...texts }) =>
				fillCopy('step', {
					...texts,
					source: [by, toRecord('sources', source)],
					rest: [rest, toRecord('events', id)],
				}),
			),
		);
		more.hidden = others === 0;
		more.textContent = words.mapStep.more(others);
		more.setAttribute('href', toRecord('events', next));
		block.scrollTop = 0;
	};

	return ({ day }) => {
		const index = days.findLastIndex((one) => one <= day);
		const date = formatDay(days[index] ?? day, language);
		const { latest, none } = words.mapStep;
		setText(find(block, 'b'), days[index] === day ? date : index < 0 ? none(date) : latest(date));
		const ringed = find(block, '[data-ringed]');
		ringed.hidden = days[index] !== day;
		if (index !== shown) writeEvents(index);
	};
}
