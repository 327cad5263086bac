import { expect, test } from 'vitest';
import { listPages } from '../../src/check/pagelist.ts';
import { readContent } from '../../src/check/read.ts';
import { readPages } from './pages.ts';

const pages = readPages();
const listed = listPages(readContent('content'));

test('the check knows every page that is built, and no other', () => {
	const built = pages.map(({ path }) => path).filter((path) => path !== '404.html');
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
