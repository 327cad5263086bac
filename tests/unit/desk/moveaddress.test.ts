import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isError } from '../../../src/check/problem.ts';
import { checkContent } from '../../../src/check/run.ts';
import { addMoved } from '../../../src/desk/moveaddress.ts';
import { renameRecord } from '../../../src/desk/renamerecord.ts';
import { copyStarter, openDesk } from './room.ts';

const entry = (from: string, to: string) => `  - from: ${from}\n    to: ${to}\n`;

test('addMoved() adds to the list, or begins it, and changes nothing else', () => {
	const text = 'title: A # first\nmoved:\n' + entry('a/b/', 'a/c/') + 'unit:\n  one: b\n';
	expect(addMoved(text, [{ from: 'a/d/', to: 'a/e/' }])).toBe(
		'title: A # first\nmoved:\n' +
			entry('a/b/', 'a/c/') +
			entry('a/d/', 'a/e/') +
			'unit:\n  one: b\n',
	);
	expect(addMoved('title: A', [{ from: 'a/d/', to: 'a/e/' }])).toBe(
		'title: A\nmoved:\n' + entry('a/d/', 'a/e/'),
	);
});

test('addMoved() makes no chain, and leads nobody away from an address that is in use again', () => {
	const text = 'moved:\n' + entry('a/b/', 'a/c/');
	expect(addMoved(text, [{ from: 'a/c/', to: 'a/d/' }])).toBe(
		'moved:\n' + entry('a/b/', 'a/d/') + entry('a/c/', 'a/d/'),
	);
	expect(addMoved(text, [{ from: 'a/c/', to: 'a/b/' }])).toBe('moved:\n' + entry('a/c/', 'a/b/'));
});

test('a record that is renamed leaves a redirect at each of its addresses, and the check accepts them', () => {
	const folder = copyStarter();
	const site = () => readFileSync(join(folder, 'site.yaml'), 'utf8');
	const before = site();
	renameRecord(openDesk(folder), { collection: 'places', id: 'first-place' }, 'quay');
	expect(site()).toBe(
		`${before}moved:\n` +
			entry('places/first-place/', 'places/quay/') +
			entry('embed/places/first-place/', 'embed/places/quay/'),
	);
	renameRecord(openDesk(folder), { collection: 'statuses', id: 'first-status' }, 'named');
	expect(site()).toBe(
		`${before}moved:\n` +
			entry('places/first-place/', 'places/quay/') +
			entry('embed/places/first-place/', 'embed/places/quay/') +
			entry('map/first-status/', 'map/named/') +
			entry('embed/map/first-status/', 'embed/map/named/') +
			entry('map/first-status/picture/', 'map/named/picture/'),
	);
	renameRecord(openDesk(folder), { collection: 'places', id: 'quay' }, 'bay');
	expect(site()).toContain(entry('places/first-place/', 'places/bay/'));
	expect(checkContent(folder).problems.filter(isError)).toEqual([]);
});
