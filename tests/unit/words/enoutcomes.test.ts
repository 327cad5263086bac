import { expect, test } from 'vitest';
import * as en from '../../../src/words/en.ts';
import { link, write } from './plaintext.ts';

const counts = {
	countries: 31,
	placeless: 4,
	inquiry: 14,
	finding: 9,
	order: 0,
	charge: 1,
	none: 12,
};

test('summariseOutcomes() counts the countries by what their authorities did', () => {
	expect(en.summariseOutcomes(counts, '3 May 2022')).toBe(
		'As known on 3 May 2022: of 31 countries (4 with no place on the map), 14 looked into it, none ordered or asked for an end to it and 1 brought charges; in 9, a finding or the end of an inquiry or trial is known. In 12, no inquiry, finding or act is known.',
	);
});

test('summariseOutcomes() says one as one, and nothing of countries without acts where there are none', () => {
	const one = { countries: 1, placeless: 0, inquiry: 1, finding: 1, order: 1, charge: 0, none: 0 };
	expect(en.summariseOutcomes(one, '3 May 2022')).toBe(
		'As known on 3 May 2022: of 1 country, 1 looked into it, 1 ordered or asked for an end to it and none brought charges; in 1, a finding or the end of an inquiry or trial is known.',
	);
});

test('tellOutcome() says after an inquiry that no outcome is known', () => {
	expect([false, true].map((isOpen) => en.tellOutcome('Police looked', isOpen))).toEqual([
		'Police looked',
		'Police looked; no outcome known',
	]);
});

test('nameOutcome() says who did it where the kind has a word for that, and else what happened', () => {
	const denial = { label: 'denial', withActor: 'Denied' };
	expect(en.nameOutcome(denial, 'The board')).toBe('Denied: The board');
	expect(en.nameOutcome(denial, undefined)).toBe('Denial');
	expect(en.nameOutcome({ label: 'order' }, 'The board')).toBe('Order');
});

test('creditOutcome() gives the date and a source, says what is weakly sourced, and leads to more', () => {
	const credit = { date: 'May 2022', weak: undefined, source: 'The Tide, Cork' };
	const tell = (more: number, weak?: string) =>
		write(en.creditOutcome({ ...credit, weak, more }, link));
	expect([tell(0), tell(4, '[weakly sourced]')]).toEqual([
		'May 2022: The Tide, Cork',
		'May 2022 ([weakly sourced]): The Tide, Cork [and 4 more]',
	]);
});

test('tellSilent() names the countries of which nothing is known but reports', () => {
	expect(write(en.tellSilent(['Peru', 'Guyana']))).toBe(
		'No inquiry, finding, act or answer is known in: Peru, Guyana.',
	);
});
