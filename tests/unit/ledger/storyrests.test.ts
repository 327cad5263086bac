import { expect, test } from 'vitest';
import { findRests } from '../../../src/ledger/storyrests.ts';
import { makeLedger, makeRecord } from './records.ts';

const weak = makeRecord('sources', 'rumour', { tier: 'C' });
const good = makeRecord('sources', 'ledger', { tier: 'A' });
const claims = [
	makeRecord('claims', 'accused', { about: ['board'] }),
	makeRecord('claims', 'answered', { about: ['board'] }),
	makeRecord('claims', 'excused', { about: ['board'], noReply: 'Nobody was asked.' }),
	makeRecord('claims', 'denied', { answers: ['answered'] }),
];
const tell = (body: string) => ({ ...makeRecord('stories', 'quay'), body });

test('findRests() counts the answers to each claim of a story, and says which still waits for one', () => {
	const story = tell(
		'<Claim id="accused" />\n\n<Claim id="answered" />\n\n<Claim id="excused" />\n\n<Claim id="denied" />',
	);
	const { claims: found, weak: cited } = findRests(
		makeLedger([story, weak, good, ...claims]),
		story,
		[good, weak],
	);
	expect(found.map(({ claim, replies, isOpen }) => [claim.id, replies, isOpen])).toEqual([
		['accused', 0, true],
		['answered', 1, false],
		['excused', 0, false],
		['denied', 0, false],
	]);
	expect(cited).toEqual([weak]);
});

test('findRests() counts the words that readers see, and says the minutes at 238 words each', () => {
	const short = tell('The clerk remembered the *ink*. <Cite source="ledger" at="para 2" />');
	const long = tell('Ink. '.repeat(238 * 3));
	const rests = [short, long].map((story) => findRests(makeLedger([story, good]), story, [good]));
	expect(rests.map(({ words, minutes }) => [words, minutes])).toEqual([
		[5, 1],
		[714, 3],
	]);
});
