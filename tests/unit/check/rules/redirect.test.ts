import { expect, test } from 'vitest';
import { parseContent } from '../../../../src/check/parse.ts';
import { findRedirectMistakes } from '../../../../src/check/rules/redirect.ts';

const judge = (...moved: [from: string, to: string][]) => {
	const list = moved.map(([from, to]) => `  - from: ${from}\n    to: ${to}\n`).join('');
	const files = { 'site.yaml': `moved:\n${list}`, 'places/quay.yaml': 'city: Salt Quay' };
	return findRedirectMistakes(parseContent(files)).map(
		({ line, wrong, fix }) => `${line}: ${wrong} ${fix}`,
	);
};

test('findRedirectMistakes() accepts what leads to a page, or to a part of one', () => {
	expect(judge(['places/old/', 'places/quay/'], ['old/', 'places/quay/#events'])).toEqual([]);
});

test.each([
	[[['a/', 'places/qay/']], '3: The site has no page “places/qay/”. Did you mean “places/quay/”?'],
	[[['a/', 'places/quay/#x']], '3: That page has no part “#x”. Write “places/quay/” alone.'],
	[
		[
			['a/', 'b/'],
			['b/', 'places/quay/'],
		],
		'3: “b/” moved too, so readers would be led twice. Write “places/quay/”.',
	],
	[[['a/', 'a/']], '3: “a/” leads back to itself. Give the path of a page that is there.'],
	[[['places/', 'places/quay/']], '2: “places/” is a page of the site. Take this redirect out.'],
	[
		[
			['a/', 'places/quay/'],
			['a/', 'places/'],
		],
		'4: “a/” moved already. Keep one of the two, and take the other out.',
	],
] as [[string, string][], string][])('findRedirectMistakes() refuses %j', (moved, said) => {
	expect(judge(...moved)).toEqual([said]);
});

test('findRedirectMistakes() finds a circle at each of its redirects', () => {
	expect(judge(['a/', 'b/'], ['b/', 'a/'])).toEqual([
		'3: “a/” leads back to itself. Give the path of a page that is there.',
		'5: “b/” leads back to itself. Give the path of a page that is there.',
	]);
});
