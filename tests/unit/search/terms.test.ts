import { expect, test } from 'vitest';
import { isUnspaced, listTerms } from '../../../src/search/terms.ts';

test.each([
	['The Tidewater, Salt-Quay', ['the', 'tidewater', 'salt', 'quay']],
	['São Łódź Ærø Straße', ['sao', 'lodz', 'aero', 'strasse']],
	['the harbour’s boats, O’Neill', ['the', 'harbour', 'boats', 'o', 'neill']],
	[
		'230,000 of 1 200 in 2022, 110 and 3.5',
		['230000', 'of', '1200', 'in', '2022', '110', 'and', '3', '5'],
	],
	['230.000, 230’000, 230000', ['230000', '230000', '230000']],
	['Ｆｕｌｌ Ελλάδα Йод', ['full', 'ελλαδα', 'иод']],
	['서울', ['서울']],
	['南通市 110', ['南通', '通市', '市', '110']],
	['हिन्दी', ['हिन्दी']],
	['— “…”', []],
])('listTerms() reads “%s” as %j', (text, terms) => {
	expect(listTerms(text)).toEqual(terms);
});

test('isUnspaced() tells words of scripts that set no spaces', () => {
	expect(['南通', 'ก', 'quay', '서울', ''].map(isUnspaced)).toEqual([
		true,
		true,
		false,
		false,
		false,
	]);
});
