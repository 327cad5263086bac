import { expect, test } from 'vitest';
import { select } from './ledger.ts';
import { toWords } from './pages.ts';
import { ledger, pages } from './record.ts';

const events = select(ledger, 'events');
const told = [...pages.values()].filter(({ $ }) => $('figure.beats').length > 0);

test('an answer that changes no status bears the mark of its kind on its map and in the strip below', () => {
	const answers = told.flatMap(({ path, $ }) =>
		$('figure.beats > ol > li')
			.toArray()
			.filter((el) => toWords($(el).find('.label span').text()) === 'Answered')
			.map((el) => ({ path, $, el, id: $(el).attr('id')!.replace('beat-', '') })),
	);
	const plain = answers.filter(({ id }) => {
		const { data } = events.find((event) => event.id === id)!;
		return data.kind === 'denial' && !data.changes;
	});
	expect(plain.length).toBeGreaterThan(10);
	const faults = plain.filter(({ $, el }) => {
		// Before a place was known, there is nothing to answer.
		const hasMarks = $(el).find('svg.beat .line').length > 0;
		const strip = $(el).closest('figure').find('.beats-strip');
		return (
			(hasMarks && $(el).find('svg.beat .diamond').length === 0) ||
			(strip.length > 0 && strip.find('.diamond').length === 0)
		);
	});
	expect(faults.map(({ path, id }) => `/${path}: ${id}`)).toEqual([]);
});
