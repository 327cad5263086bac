import { expect, test } from 'vitest';
import { listPages } from '../../src/check/pagelist.ts';
import { readContent } from '../../src/check/read.ts';
import { readMoved } from './address.ts';
import { readPages } from './pages.ts';

const pages = readPages();
const moved = readMoved();
const listed = listPages(readContent('content'));

test('the check knows every page that is built, and no other but what has moved', () => {
	const built = pages
		.map(({ path }) => path)
		.filter((path) => path !== '404.html' && !moved.has(path));
	expect([...listed.keys()].sort()).toEqual(built.sort());
});

test('each part of a page that a text may link to is there', () => {
	const missing = pages.flatMap(({ path, $ }) =>
		[...(listed.get(path) ?? [])]
			.filter((id) => $(`[id="${id}"]`).length !== 1)
			.map((id) => `/${path}#${id}`),
	);
	expect(missing).toEqual([]);
});
