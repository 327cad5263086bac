import { expect, test } from 'vitest';
import {
	directionOf,
	findLanguage,
	isLanguage,
	markLanguage,
	nameLanguage,
} from '../../../src/lib/language.ts';

test.each([
	...['en', 'nl', 'haw', 'en-GB', 'zh-Hant', 'es-419', 'sr-Latn-RS', 'de-1996', 'ca-valencia'],
	...['zh-Hant-TW', 'mul', 'yue'],
])('isLanguage() takes a code of BCP 47 that is known: %s', (tag) => {
	expect(isLanguage(tag)).toBe(true);
});

test.each([
	['zh-hant', 'zh-Hant'],
	['EN', 'en'],
	['en-gb', 'en-GB'],
	['en_GB', 'en-GB'],
	['en-UK', 'en-GB'],
	['sr-latn-rs', 'sr-Latn-RS'],
	['jp', 'ja'],
	['cn', 'zh'],
	['ua', 'uk'],
	['eng', 'en'],
	['ger', 'de'],
	['iw', 'he'],
	['zh-yue', 'yue'],
	['English', 'en'],
	['dutch', 'nl'],
])('findLanguage() finds the code that was meant: %s is %s', (written, meant) => {
	expect(isLanguage(written)).toBe(false);
	expect(findLanguage(written)).toBe(meant);
});

test.each(['xx', 'en-QQ', 'zh-Xyzw', 'x-own', '', 'e', 'zh-Hant-u-ca-buddhist', '中文', 'und'])(
	'isLanguage() refuses what nobody knows, and findLanguage() does not guess: %j',
	(written) => {
		expect(isLanguage(written)).toBe(false);
		expect(findLanguage(written)).toBeUndefined();
	},
);

test('directionOf() tells which way a language is written, by its script', () => {
	const right = ['ar', 'he', 'fa', 'ur', 'ug', 'ps', 'dv', 'yi', 'pa-Arab', 'az-IR', 'ckb', 'syr'];
	expect(right.filter((tag) => directionOf(tag) !== 'rtl')).toEqual([]);
	const left = ['en', 'zh-Hant', 'pa', 'az', 'tr', 'ar-Latn', 'ja', 'mn'];
	expect(left.filter((tag) => directionOf(tag) !== 'ltr')).toEqual([]);
});

test('markLanguage() marks what is in another language than the page', () => {
	expect(markLanguage('ar', 'en-GB')).toEqual({ lang: 'ar', dir: 'rtl' });
	expect(markLanguage('nl', 'en-GB')).toEqual({ lang: 'nl', dir: 'ltr' });
	expect(markLanguage('en', 'en-GB')).toEqual({});
	expect(markLanguage('sr-Latn', 'sr')).toEqual({ lang: 'sr-Latn', dir: 'ltr' });
	expect(markLanguage('zh-Hant', 'zh-Hans')).toEqual({ lang: 'zh-Hant', dir: 'ltr' });
});

test('nameLanguage() names a language for readers', () => {
	expect(nameLanguage('zh-Hant', 'en-GB')).toBe('Traditional Chinese');
	expect(nameLanguage('es-419', 'en-GB')).toBe('Latin American Spanish');
	expect(nameLanguage('nl', 'de')).toBe('Niederländisch');
});
