import { expect, test } from 'vitest';
import { parseContent } from '../../../../src/check/parse.ts';
import { findMissingReplies } from '../../../../src/check/rules/reply.ts';

const file = 'content/claims/rewritten.yaml';

test('findMissingReplies() finds an accusation without a reply', () => {
	const content = parseContent({ 'claims/rewritten.yaml': 'standing: alleged\nabout: [board]' });
	expect(findMissingReplies(content)).toEqual([
		{
			file,
			line: 2,
			column: 1,
			wrong: 'It accuses “board”, but no reply is printed.',
			fix: 'Write “answers: [rewritten]” in the claim that replies (“answersInGeneral”, if it denies all in general), or say under “noReply” why there is none.',
		},
	]);
});

test.each(['alleged', 'reported', 'stated', 'disputed'])(
	'findMissingReplies() wants an answer to an accusation that is %s',
	(standing) => {
		const text = `standing: ${standing}\nabout: [board]`;
		expect(findMissingReplies(parseContent({ 'claims/rewritten.yaml': text }))).toHaveLength(1);
	},
);

test('findMissingReplies() takes a reply, or a reason why there is none', () => {
	const content = parseContent({
		'claims/rewritten.yaml': 'standing: alleged\nabout: [board]',
		'claims/mended.yaml': 'answers: [rewritten]',
		'claims/sunk.yaml': 'standing: alleged\nabout: [board]',
		'claims/denied.yaml': 'answersInGeneral: [sunk]',
		'claims/burnt.yaml': 'standing: disputed\nabout: [board]\nnoReply: The board is no more.',
	});
	expect(findMissingReplies(content)).toEqual([]);
});

test('findMissingReplies() does not take a claim as its own reply', () => {
	const text = 'standing: disputed\nabout: [board]\nanswers: [rewritten]';
	expect(findMissingReplies(parseContent({ 'claims/rewritten.yaml': text }))).toHaveLength(1);
});

test.each(['stated officially', 'denied', 'found by a court'])(
	'findMissingReplies() wants no answer to what is %s',
	(standing) => {
		const text = `standing: ${standing}\nabout: [board]`;
		expect(findMissingReplies(parseContent({ 'claims/rewritten.yaml': text }))).toEqual([]);
	},
);

test('findMissingReplies() finds a reason although there is a reply', () => {
	const content = parseContent({
		'claims/rewritten.yaml': 'standing: alleged\nabout: [board]\nnoReply: Nobody answered.',
		'claims/mended.yaml': 'answers: [rewritten]',
	});
	expect(findMissingReplies(content)).toEqual([
		{
			file,
			line: 3,
			column: 1,
			wrong: '“noReply” says that there is no reply, but “mended” answers it.',
			fix: 'Take “noReply” out.',
		},
	]);
});

test('findMissingReplies() finds nothing while a claim can’t be read: it may be the reply', () => {
	const content = parseContent({
		'claims/rewritten.yaml': 'standing: alleged\nabout: [board]',
		'claims/mended.yaml': 'answers: [rewritten',
	});
	expect(findMissingReplies(content)).toEqual([]);
});
