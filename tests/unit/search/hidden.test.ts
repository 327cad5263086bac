import { expect, test } from 'vitest';
import { findHidden } from '../../../src/search/hidden.ts';
import { makeResult } from './results.ts';

const result = makeResult({
	title: 'Quay',
	names: '盐码头',
	text: 'Seen at Demeraway, 1,200 times; demeraways.',
});

test('findHidden() lists the words that found a result and are not shown, as they are written', () => {
	const match = { quay: ['title'], demeraway: ['text'], '1200': ['text'] };
	expect(findHidden(result, { match, queryTerms: ['quay', 'demer', '1200'] })).toEqual([
		'1,200',
		'Demeraway',
	]);
});

test('findHidden() lists none where what is shown has the words that were asked for', () => {
	const match = { quay: ['title', 'text'], quayside: ['text'] };
	expect(findHidden(result, { match, queryTerms: ['quay'] })).toEqual([]);
});

test('findHidden() lists a word that is spelt alike where nothing else says why', () => {
	const match = { demeraway: ['text'] };
	expect(findHidden(result, { match, queryTerms: ['demreaway'] })).toEqual(['Demeraway']);
});

test('findHidden() lists a name in its own script whole', () => {
	const match = { 码头: ['names'] };
	expect(findHidden(result, { match, queryTerms: ['码头'] })).toEqual(['盐码头']);
});
