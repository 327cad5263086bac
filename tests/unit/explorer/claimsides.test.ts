import { describe, expect, test } from 'vitest';
import { findSides, splitReplies } from '../../../src/explorer/claimsides.ts';
import { joinClaim } from '../../../src/ledger/joinedclaim.ts';
import { makeLedger, makeRecord } from '../ledger/records.ts';

const sources = [{ source: 'log' }];
const long = 'It was so, and so it was, and nobody has ever said anything else of it. '.repeat(6);
const make = (name: string, answers: string[] = [], general: string[] = [], statement = 'No.') =>
	makeRecord('claims', name, {
		...{ speaker: 'owner', statement, sources, answers, answersInGeneral: general },
	});
const ledger = makeLedger([
	makeRecord('actors', 'owner'),
	makeRecord('sources', 'log'),
	make('lone'),
	make('said', [], [], long),
	make('short-answer', ['said']),
	make('brief'),
	make('long-answer', ['brief'], [], long),
	make('other-answer', ['brief'], [], long),
	make('denied'),
	make('denial', [], ['denied']),
	make('mixed'),
	make('own-answer', ['mixed']),
	make('general-answer', [], ['mixed']),
]);
const join = (id: string) => joinClaim(ledger, ledger.get('claims', id));

describe('findSides()', () => {
	test('has the picture of a claim that nobody answers face it, and its sources stand below it', () => {
		expect(findSides(join('lone'), [], 'map')).toEqual({
			...{ picture: 'other', sources: 'own', cite: 'other' },
		});
	});

	test('has what a claim without answers and without a picture has besides face it', () => {
		expect(findSides(join('lone'), [], undefined)).toMatchObject({
			sources: 'other',
			cite: 'other',
		});
	});

	test('puts the picture below answers that are shorter than the claim', () => {
		expect(findSides(join('said'), [], 'map')).toMatchObject({ picture: 'other' });
	});

	test('puts all below a claim that is shorter than its answers', () => {
		expect(findSides(join('brief'), [], 'map')).toEqual({
			...{ picture: 'own', sources: 'own', cite: 'own' },
		});
	});

	test('counts what a claim answers as well as what answers it', () => {
		const longer = join('brief').replies;
		expect(findSides(join('lone'), longer, 'map')).toMatchObject({ picture: 'own' });
		expect(findSides(join('said'), [], 'map')).toMatchObject({ picture: 'other' });
		expect(findSides(join('said'), longer, 'map')).toMatchObject({ picture: 'own' });
	});
});

test('splitReplies() has large what speaks of the claim itself, or else what was said in general', () => {
	const split = (id: string) => {
		const { large, named } = splitReplies(join(id).replies);
		return [large, named].map((some) => some.map(({ claim }) => claim.id));
	};
	expect(split('mixed')).toEqual([['own-answer'], ['general-answer']]);
	expect(split('denied')).toEqual([['denial'], []]);
	expect(split('lone')).toEqual([[], []]);
});
