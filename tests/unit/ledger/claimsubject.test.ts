import { expect, test } from 'vitest';
import { findCodes, groupClaims, listClaimPages } from '../../../src/ledger/claimsubject.ts';
import { makeLedger, makeRecord } from './records.ts';

test('findCodes() finds the countries of a claim and of its places, each once', () => {
	const countryOf = (place: string) => (place === 'quay' ? 'IE' : undefined);
	expect(findCodes({ countries: ['IE', 'PT'], places: ['quay'] }, countryOf)).toEqual(['IE', 'PT']);
	expect(findCodes({ places: ['buoy'] }, countryOf)).toEqual(['XZ']);
	expect(findCodes({}, countryOf)).toEqual(['general']);
});

test('groupClaims() groups by country, whole countries before their places, and what is about none last', () => {
	const ledger = makeLedger([
		makeRecord('places', 'quay', { city: 'Quay', country: 'IE' }),
		makeRecord('places', 'pier', { city: 'A Pier', country: 'IE' }),
		makeRecord('claims', 'at-quay', { places: ['quay'] }),
		makeRecord('claims', 'at-pier', { places: ['pier'] }),
		makeRecord('claims', 'at-both', { places: ['quay', 'pier'] }),
		makeRecord('claims', 'in-both-countries', { countries: ['PT', 'IE'] }),
		makeRecord('claims', 'anywhere'),
	]);
	const told = groupClaims(ledger).map(({ code, name, claims }) => [
		...[code, name],
		...claims.map(({ claim, place }) => [claim.id, place?.id]),
	]);
	expect(told).toEqual([
		[
			...['IE', 'Ireland', ['at-both', undefined], ['in-both-countries', undefined]],
			...[
				['at-pier', 'pier'],
				['at-quay', 'quay'],
			],
		],
		['PT', 'Portugal', ['in-both-countries', undefined]],
		['general', undefined, ['anywhere', undefined]],
	]);
});

test('listClaimPages() cuts a long list of claims into pages', () => {
	const claims = Array.from({ length: 81 }, (_, i) =>
		makeRecord('claims', `claim-${i}`, { countries: ['IE'] }),
	);
	const told = listClaimPages(makeLedger(claims)).map((page) => [
		...[page.path, page.number, page.last, page.count, page.claims.length],
	]);
	expect(told).toEqual([
		['ie/', 1, 2, 81, 80],
		['ie/2/', 2, 2, 81, 1],
	]);
});
