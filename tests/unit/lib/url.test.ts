import { expect, test } from 'vitest';
import { timelinePath, toHeading, toPage, toRecord } from '../../../src/lib/url.ts';

test('toPage() begins at the root', () => {
	expect(toPage('map/')).toBe('/map/');
	expect(toPage('')).toBe('/');
});

test.each([
	['stories', '/stories/quay/'],
	['claims', '/claims/quay/'],
	['sources', '/sources/quay/'],
	['places', '/places/quay/'],
	['pages', '/quay/'],
	['events', '/timeline/#quay'],
	['disagreements', '/disagreements/quay/'],
	['actors', '/actors/quay/'],
	['statuses', '/map/#quay'],
])('toRecord() gives a record of %s one address', (collection, address) => {
	expect(toRecord(collection, 'quay')).toBe(address);
});

test('toRecord() leads to the front page for the page “front”', () => {
	expect(toRecord('pages', 'front')).toBe('/');
});

test('toHeading() leads to a page, or to a heading in it', () => {
	expect(['quay', 'quay#tides'].map(toHeading)).toEqual(['/quay/', '/quay/#tides']);
});

test('timelinePath() is the address of a year or a month, in either order', () => {
	expect(timelinePath('2022-10', true)).toBe('2022/10/newest/');
	expect(timelinePath('2022', false)).toBe('2022/');
	expect(timelinePath(undefined, false)).toBe('');
});
