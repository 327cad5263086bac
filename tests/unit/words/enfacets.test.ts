import { expect, test } from 'vitest';
import * as en from '../../../src/words/en.ts';

test.each([
	['places', 'status', 'Denied', 1, 'Places: Denied'],
	['places', 'kind', 'Court judgments', 2, 'Places with court judgments, page 2'],
	['places', 'year', '2022', 1, 'Places, 2022'],
	['places', 'number', '2 or more', 1, 'Places, number of huts: 2 or more'],
	['timeline', 'kind', 'Court judgments', 1, 'Timeline: Court judgments'],
	['timeline', 'country', 'Croatia', 3, 'Timeline: Croatia, page 3'],
] as const)(
	'titleFacet() of %s by %s, %s, page %s, is “%s”',
	(list, name, value, number, title) => {
		expect(en.titleFacet({ list, name, facet: 'Number of huts', value, number })).toBe(title);
	},
);

test.each([
	[1, '1 claim, with who makes it, how it stands today, and what answers it.'],
	[2, '2 claims, each with who makes it, how it stands today, and what answers it.'],
])('the lede of a list of %s claims says “each” of many only', (claims, lede) => {
	expect(en.claimsAbout.lede(claims)).toBe(lede);
});
