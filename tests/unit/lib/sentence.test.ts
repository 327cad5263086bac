import { expect, test } from 'vitest';
import {
	cutText,
	isQuestion,
	isSentence,
	keepSentences,
	listSentences,
} from '../../../src/lib/sentence.ts';

test.each([
	...['It is so.', 'Is it?', 'It is!', 'It is…', 'He said “no.”', '(It is so.)', 'It is so.’ '],
	...['信已寄出。', '是吗？', '「そうです。」', 'هل هذا صحيح؟', 'یہ سچ ہے۔', 'यह सच है।', 'इति॥'],
	...['Այդպես է։', 'እንዲህ ነው።', 'ဟုတ်တယ်။', 'មែនហើយ។', 'Είναι;', 'มันเป็นเช่นนั้น', 'ເປັນແນວນັ້ນ'],
	...['«Так.»', '„So ist es.“', 'འདི་ཡིན།', '“It is so”.'],
])('isSentence() knows how the sentences of a language end: %s', (text) => {
	expect(isSentence(text)).toBe(true);
});

test.each(['It is so', 'It is so,', 'It is so:', '信已寄出', 'Так', '', '.a', 'It is so;'])(
	'isSentence() misses the end of: %j',
	(text) => {
		expect(isSentence(text)).toBe(false);
	},
);

test.each([
	'How many?',
	'多少？',
	'كم؟',
	'Πόσα;',
	'Πόσα\u037E',
	'Քանի՞ տակառ',
	'ስንት፧',
	'“How many?”',
])('isQuestion() knows the question marks of all scripts: %s', (text) => {
	expect(isQuestion(text)).toBe(true);
});

test.each(['How many.', '多少。', 'How many;', 'How? Many.'])(
	'isQuestion() finds none in: %s',
	(text) => {
		expect(isQuestion(text)).toBe(false);
	},
);

test('keepSentences() keeps the first sentences that fit together, and at least one', () => {
	expect(keepSentences(['One.', 'Two.', 'Three.'], 9)).toBe('One. Two.');
	expect(keepSentences(['One.', 'A long second.', 'Two.'], 9)).toBe('One.');
	expect(keepSentences(['The whole.', 'Two.'], 4)).toBe('The whole.');
});

test('listSentences() splits a text as its language does', () => {
	expect(listSentences('One “two.” Three? 1.5 four.', 'en-GB')).toEqual([
		'One “two.”',
		'Three?',
		'1.5 four.',
	]);
});

test('cutText() cuts a text after a word, and only one that is too long', () => {
	expect(cutText('The missing pages', 17)).toBe('The missing pages');
	expect(cutText('The missing, pages', 17)).toBe('The missing…');
});
