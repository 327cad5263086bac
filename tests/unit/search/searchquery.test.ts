import { expect, test } from 'vitest';
import { formatSearch, noSearch, readSearch } from '../../../src/search/searchquery.ts';

test('formatSearch() writes what is asked for after the sign after which nothing is sent to a server', () => {
	const query = { ...noSearch, q: 'salt & quay', kind: 'claims', status: 'claim.alleged' };
	expect(formatSearch(query)).toBe('#q=salt+%26+quay&kind=claims&status=claim.alleged');
	expect(formatSearch(noSearch)).toBe('');
});

test.each(['#', '?'])('readSearch() reads what formatSearch() wrote, after %s too', (sign) => {
	const query = { q: '南通 & “quay”', kind: 'places', country: 'IE', status: 'seen', year: '2022' };
	expect(readSearch(formatSearch(query).replace('#', sign))).toEqual(query);
});

test('readSearch() reads no search where an address leads to a part of the page, or nowhere', () => {
	expect(['', '#', '#main', '?utm=1'].map(readSearch)).toEqual(Array(4).fill(undefined));
});

test('readSearch() takes the blanks around a word away, and what is missing as empty', () => {
	expect(readSearch('#q=+quay+')).toEqual({ ...noSearch, q: 'quay' });
});
