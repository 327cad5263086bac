import { expect, test } from 'vitest';
import { disarm, formatCsv } from '../../../../src/data/formats/csv.ts';

test('formatCsv() quotes commas, quotation marks and line breaks, and ends each line with CRLF', () => {
	const text = formatCsv(
		['a', 'b'],
		[
			['one, two', 'the “so-called” "quay"'],
			['two\nlines', 'plain'],
		],
	);
	expect(text).toBe('\ufeffa,b\r\n"one, two","the “so-called” ""quay"""\r\n"two\nlines",plain\r\n');
});

test('formatCsv() joins a list, leaves a missing value empty, and writes numbers and truth as they are', () => {
	const text = formatCsv(['a', 'b', 'c', 'd', 'e'], [[['x', 'y'], [], null, -74.01, false]]);
	expect(text).toBe('\ufeffa,b,c,d,e\r\nx; y,,,-74.01,false\r\n');
});

test('formatCsv() of no rows is the header alone', () => {
	expect(formatCsv(['a'], [])).toBe('\ufeffa\r\n');
});

const dangerous = [
	...['=1+1', '+441', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '\t1', '=HYPERLINK("x")'],
	...[' =1', '\u00a0=1', '\u3000+1', '\u200b@x', '\ufeff-x', '\0=1', '\u202e=1', '  \t =1', ' -5'],
	...['＝1', '＋1', '－1', '＠1', '﹦1', '﹢1', '﹣1', '﹫1', ' ＝1'],
	...["'=1", "''=1", "' =1", "'-5"],
];
const harmless = ['-74.01', '-5', '7', 'a=b', '', '’tis', "'tis", 'e-mail', ' words', 'a; b', '—x'];

test.each(dangerous)('disarm() puts an apostrophe before %j', (text) => {
	expect(disarm(text)).toBe(`'${text}`);
});

test.each(harmless)('disarm() leaves %j alone', (text) => {
	expect(disarm(text)).toBe(text);
});

test('what disarm() did can be undone, as the README of the data says', () => {
	const sign = /^'('*(?:[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫]|[\t\r\n]))/u;
	for (const text of [...dangerous, ...harmless])
		expect(disarm(text).replace(sign, '$1')).toBe(text);
});

test('each part of a list is disarmed: where lists are split at their semicolons, each is a cell', () => {
	expect(formatCsv(['a'], [[['x', '=x', 'y']]])).toBe("\ufeffa\r\nx; '=x; y\r\n");
});
