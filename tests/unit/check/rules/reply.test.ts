import { expect, test } from 'vitest';
import { parseContent } from '../../../../src/check/parse.ts';
import { findMissingReplies } from '../../../../src/check/rules/reply.ts';

const file = 'content/claims/rewritten.yaml';

test('findMissingReplies() wants an answer to an accusation', () => {
	const content = parseContent({ 'claims/rewritten.yaml': 'standing: alleged\nabout: [board]' });
	expect(findMissingReplies(content)).toEqual([
		{
			file,
			line: 2,
			column: 1,
			wrong: 'It accuses “board”, but no reply is printed.',
			fix: 'Write “answers: [rewritten]” in the claim that replies, or say under “noReply” why there is none.',
		},
	]);
});

test('findMissingReplies() takes a claim that answers, or a reason', () => {
	const content = parseContent({
		'claims/rewritten.yaml': 'standing: alleged\nabout: [board]',
		'claims/mended.yaml': 'answers: [rewritten]',
		'claims/burnt.yaml': 'standing: disputed\nabout: [board]\nnoReply: The board is no more.',
	});
	expect(findMissingReplies(content)).toEqual([]);
});

test('findMissingReplies() does not let a claim answer itself', () => {
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

test('findMissingReplies() finds a reason that is out of date', () => {
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

test('findMissingReplies() accuses nobody while a claim can’t be read: it may be the answer', () => {
	const content = parseContent({
		'claims/rewritten.yaml': 'standing: alleged\nabout: [board]',
		'claims/mended.yaml': 'answers: [rewritten',
	});
	expect(findMissingReplies(content)).toEqual([]);
});
