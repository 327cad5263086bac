import { expect, test } from 'vitest';
import { listAreaNames } from '../../../src/explorer/areanames.ts';
import { makeLedger, makeRecord } from '../ledger/records.ts';

test('listAreaNames() lists the countries that have places, then their neighbours, in the language of the site', () => {
	const records = [
		makeRecord('actors', 'board'),
		makeRecord('places', 'quay', { country: 'PT', position: [-9.1, 38.7] }),
		makeRecord('places', 'dock', { country: 'IE' }),
	];
	const { countries, language } = listAreaNames(makeLedger(records, { language: 'de' }));
	expect(language).toBe('de');
	expect(new Set(countries)).toEqual(
		new Set([
			['IE', 'Irland'],
			['PT', 'Portugal'],
			['GB', 'Vereinigtes Königreich'],
			['ES', 'Spanien'],
		]),
	);
	expect([...countries.keys()].slice(0, 2).sort()).toEqual(['IE', 'PT']);
});
