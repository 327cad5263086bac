import { expect, test } from 'vitest';
import { readCues } from '../../../src/lib/webvtt.ts';

test('readCues() reads when each line begins, and its words', () => {
	const text = `WEBVTT - made by hand

NOTE A remark.

first
00:01.000 --> 00:04.000 align:start
<v Ana>Look &lt;there&gt;,
a barrel.</v>

01:02:03.500 --> 01:02:05.000
(Waves.)
`;
	expect(readCues(text)).toEqual([
		{ at: '0:01', words: 'Look <there>, a barrel.' },
		{ at: '1:02:03', words: '(Waves.)' },
	]);
});

test('readCues() reads the line ends of every system', () => {
	const cue = 'WEBVTT\n\n00:00.000 --> 00:01.000\nLook.\n';
	expect(readCues(`\uFEFF${cue.replaceAll('\n', '\r\n')}`)).toEqual([
		{ at: '0:00', words: 'Look.' },
	]);
});

test('readCues() leaves out what has no times or no words', () => {
	expect(readCues('WEBVTT\n\n1 --> 2\nLook.\n\n00:00.000 --> 00:01.000\n')).toEqual([]);
});
