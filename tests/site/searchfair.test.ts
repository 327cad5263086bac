import { expect, test } from 'vitest';
import { standings } from '../../src/words/en.ts';
import { select } from './ledger.ts';
import { toWords } from './pages.ts';
import { ledger } from './record.ts';
import { resultOf, results } from './results.ts';

const nameOf = (id: string) => select(ledger, 'actors').find((actor) => actor.id === id)!.data.name;

test('a claim among the results names who says so, how it stands, and whether anybody answers', () => {
	const faults = select(ledger, 'claims').flatMap((claim) => {
		const { head, title, note } = resultOf(claim);
		const { speaker, statement, standing } = claim.data;
		const isAnswered = select(ledger, 'claims').some(({ data }) =>
			[...(data.answers ?? []), ...(data.answersInGeneral ?? [])].includes(claim.id),
		);
		const isFair =
			toWords(head + title) === toWords(`${nameOf(speaker)}: ${statement}`) &&
			note.startsWith(standings[standing as keyof typeof standings]) &&
			note.includes('answered by') === isAnswered;
		return isFair ? [] : [`${claim.file}: ${head}${title} ${note}`];
	});
	expect(faults).toEqual([]);
});

test('no result shows the words of a claim without who says so', () => {
	const claims = select(ledger, 'claims').map(({ data }) => ({
		statement: toWords(data.statement).replace(/[.?]$/, ''),
		speaker: toWords(nameOf(data.speaker)),
	}));
	const faults = results.flatMap(({ head, title, note, where }) => {
		const shown = toWords([head, title, note, where].join(' '));
		return claims
			.filter(({ statement, speaker }) => shown.includes(statement) && !shown.includes(speaker))
			.map(({ statement }) => `${shown}: ${statement}`);
	});
	expect(faults).toEqual([]);
});

test('a source among the results begins with its publisher, and a place says who gives its number', () => {
	for (const source of select(ledger, 'sources'))
		expect(resultOf(source).head, source.file).toBe(`${source.data.publisher}: `);
	for (const place of select(ledger, 'places')) {
		const { by } = place.data.reported[0];
		expect(resultOf(place).note, place.file).toContain(`reported, by ${nameOf(by)}`);
	}
});

test('an event among the results begins with its date, and a disagreement is a question', () => {
	for (const event of select(ledger, 'events'))
		expect(resultOf(event).head, event.file).toMatch(/\d{4}.*: $/);
	for (const record of select(ledger, 'disagreements'))
		expect(resultOf(record).title, record.file).toMatch(/\?$/);
});
