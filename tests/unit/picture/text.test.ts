import { expect, test } from 'vitest';
import { escapeXml, wrapText } from '../../../src/picture/text.ts';

test('wrapText() breaks between words, and never within one', () => {
	expect(wrapText('a ledger was copied out again', 6, 'sans')).toEqual([
		'a ledger was',
		'copied out',
		'again',
	]);
	expect(wrapText('harbourmaster’s ledger', 3, 'sans')).toEqual(['harbourmaster’s', 'ledger']);
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
