import { expect, test } from 'vitest';
import { escapeXml, wrapText } from '../../../src/picture/text.ts';

test('wrapText() breaks between words, and within one only if it is longer than a line', () => {
	expect(wrapText('a ledger was copied out again', 6, 'sans')).toEqual([
		'a ledger was',
		'copied out',
		'again',
	]);
	expect(wrapText('the harbourmaster’s ledger', 3, 'sans')).toEqual([
		'the',
		'harbou',
		'rmaste',
		'r’s',
		'ledger',
	]);
});

test('wrapText() takes letters of scripts without blanks as twice as wide, and breaks between them', () => {
	expect(wrapText('東京の港で、樽が見つかった。', 3, 'sans')).toEqual([
		'東京の',
		'港で、',
		'樽が見',
		'つかっ',
		'た。',
	]);
	expect(wrapText('the 東京 quay', 6, 'sans')).toEqual(['the 東京', 'quay']);
});

test('wrapText() keeps a letter and the marks on it together', () => {
	expect(wrapText('Z\u0335\u0321Z\u0335\u0321Z\u0335\u0321', 1, 'sans')).toEqual([
		'Z\u0335\u0321Z\u0335\u0321'.normalize('NFC'),
		'Z\u0335\u0321'.normalize('NFC'),
	]);
});

test('wrapText() leaves a text that fits on one line', () => {
	expect(wrapText('a short line', 80, 'serif')).toEqual(['a short line']);
});

test('escapeXml() keeps every letter and lets none be read as a tag', () => {
	expect(escapeXml('“Łódź” & <b title="x">')).toBe('“Łódź” &#38; &#60;b title=&#34;x&#34;&#62;');
});

test('escapeXml() leaves out what XML cannot hold', () => {
	expect(escapeXml('a\u0000b\u001Fc\n😀')).toBe('abc\n😀');
});
