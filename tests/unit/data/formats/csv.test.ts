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
	expect(text).toBe('a,b\r\n"one, two","the “so-called” ""quay"""\r\n"two\nlines",plain\r\n');
});

test('formatCsv() joins a list, leaves a missing value empty, and writes numbers and truth as they are', () => {
	const text = formatCsv(['a', 'b', 'c', 'd', 'e'], [[['x', 'y'], [], null, -74.01, false]]);
	expect(text).toBe('a,b,c,d,e\r\nx; y,,,-74.01,false\r\n');
});

test('formatCsv() of no rows is the header alone', () => {
	expect(formatCsv(['a'], [])).toBe('a\r\n');
});

test.each(['=1+1', '+441', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '=HYPERLINK("x")'])(
	'disarm() puts an apostrophe before %j',
	(text) => {
		expect(disarm(text)).toBe(`'${text}`);
	},
);

test.each(['-74.01', '-5', '7', 'a=b', '', '’tis', 'e-mail'])(
	'disarm() leaves %j alone',
	(text) => {
		expect(disarm(text)).toBe(text);
	},
);

test('a list is disarmed by what it begins with', () => {
	expect(formatCsv(['a'], [[['=x', 'y']]])).toBe("a\r\n'=x; y\r\n");
});
