import { expect, test } from 'vitest';
import * as en from '../../../src/words/en.ts';

const reply = { isGeneral: false, isEarlier: false, voice: 'reply' } as const;

test('nameAnswer() calls a reply what is one, and by its own name what is none', () => {
	expect(en.nameAnswer(reply)).toBe('In reply');
	expect(en.nameAnswer({ ...reply, voice: 'laterReport' })).toBe('A later report');
	expect(en.nameAnswer({ ...reply, voice: 'authority' })).toBe('An authority says');
	expect(en.nameAnswer({ ...reply, voice: 'court', isEarlier: true })).toBe('Said earlier');
});

test('describeReply() says over a reply what else it is than one', () => {
	expect(en.describeReply(reply, '1 May')).toEqual([]);
	expect(en.describeReply({ ...reply, isEarlier: true, isGeneral: true }, '1 May')).toEqual([
		'Said earlier: 1 May.',
		'Answered in general, not this claim in particular.',
	]);
	expect(en.describeReply({ ...reply, voice: 'report', isGeneral: true }, '1 May')).toEqual([
		'Another report:',
		'Said in general, not of this claim in particular.',
	]);
});

test('dateAnswer() says how a reply was given, and when', () => {
	expect(en.dateAnswer(reply, undefined)).toBe('In reply');
	expect(en.dateAnswer({ ...reply, isEarlier: true }, '1 May')).toBe('Said earlier, 1 May');
});

test('tellAnswer() says how an answer answers the claims above it, and how many of them', () => {
	expect(en.tellAnswer(reply, { answers: 1, of: 1 })).toEqual(['In reply']);
	expect(en.tellAnswer({ ...reply, isGeneral: true }, { answers: 3, of: 4 })).toEqual([
		'In reply, in general',
		'answers 3 of these',
	]);
});

test('nameStanding() says by whom something is confirmed', () => {
	expect(en.nameStanding('confirmed officially', ['the board', 'the police'])).toBe(
		'confirmed officially by the board and the police',
	);
	expect(en.nameStanding('reported', [])).toBe('reported');
});

test('citeClaim() says who claims what and when, how it stands, and which version is meant', () => {
	const claim = {
		...{ speaker: 'NPR', statement: 'It was so.', standing: 'reported', site: 'The Quays' },
		...{ version: '1 May 2023', address: 'https://quays.example/claims/so/' },
	};
	expect(en.citeClaim({ ...claim, said: '2022' })).toBe(
		'NPR: It was so. (2022; reported.) In: The Quays. Version of 1 May 2023. https://quays.example/claims/so/',
	);
	expect(en.citeClaim({ ...claim, said: undefined })).toContain('It was so. (reported.) In:');
});
