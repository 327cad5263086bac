import { expect, test } from 'vitest';
import { findVoice } from '../../../src/ledger/voice.ts';
import { makeLedger, makeRecord } from './records.ts';

const claim = makeRecord('claims', 'sunk', { speaker: 'watch', said: '2022-05', about: ['board'] });
const actors = [
	makeRecord('actors', 'watch'),
	makeRecord('actors', 'board', { kind: 'government', country: 'UY' }),
	makeRecord('actors', 'clerk', { kind: 'person', speaksFor: 'board' }),
	makeRecord('actors', 'embassy', { kind: 'government', country: 'UY' }),
	makeRecord('actors', 'police', { kind: 'police', country: 'IE' }),
	makeRecord('actors', 'officer', { kind: 'person', speaksFor: 'police' }),
	makeRecord('actors', 'tide', { kind: 'outlet', country: 'UY' }),
];

test.each([
	['board', '2022-06', 'reply'],
	['clerk', '2022-06', 'reply'],
	['embassy', '2022-06', 'reply'],
	['watch', '2022-06', 'reply'],
	['police', '2022-06', 'authority'],
	['officer', '2022-06', 'authority'],
	['tide', '2022-06', 'laterReport'],
	['tide', '2022', 'report'],
	['tide', undefined, 'report'],
])('findVoice() takes what %s says, %s, for: %s', (speaker, said, voice) => {
	const reply = makeRecord('claims', 'afloat', { speaker, said, answers: ['sunk'] });
	expect(findVoice(makeLedger([claim, reply, ...actors]), reply, claim)).toBe(voice);
});

test('findVoice() knows what a court found, whoever tells it', () => {
	const standing = 'found by a court';
	const reply = makeRecord('claims', 'raised', { speaker: 'board', standing, answers: ['sunk'] });
	expect(findVoice(makeLedger([claim, reply, ...actors]), reply, claim)).toBe('court');
});
