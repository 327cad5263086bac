import { expect, test } from 'vitest';
import { parseContent } from '../../../src/check/parse.ts';
import { readdress } from '../../../src/desk/linkaddress.ts';
import type { Collection } from '../../../src/schema/fields/ref.ts';

const content = parseContent({
	'stories/old.mdx': '---\ntitle: Old\n---\n\nWords.\n',
	'pages/front.mdx': '---\ntitle: Front\n---\n\nWords.\n',
});
const [story, front] = ['stories', 'pages'].map((name) =>
	content.records.find(({ collection }) => collection === name)!,
);

test.each([
	['places', '/places/old/', '/places/new/'],
	['places', '../../places/old/#old', '../../places/new/#old'],
	['stories', '../old/', '../new/'],
	['stories', '/stories/old/#what-was-seen', '/stories/new/#what-was-seen'],
	['pages', '/old/', '/new/'],
	['events', '/timeline/#old', '/timeline/#new'],
	['actors', '../../actors/#old', '../../actors/#new'],
	['actors', '/actors/old/', '/actors/new/'],
	['disagreements', '/disagreements/#old', '/disagreements/#new'],
	['disagreements', '/disagreements/old/', '/disagreements/new/'],
	['statuses', '/map/old/', '/map/new/'],
	['statuses', '/embed/map/old/', '/embed/map/new/'],
	['statuses', '/map/?day=2022-01-01&status=older,old', '/map/?day=2022-01-01&status=older,new'],
	['places', '/map/?place=old', '/map/?place=new'],
	['claims', '/places/old/', undefined],
	['stories', '/stories/old-quay/', undefined],
	['pages', '/stories/old/', undefined],
	['stories', 'https://elsewhere.example/stories/old/', undefined],
	['stories', 'mailto:old@old.example', undefined],
	['stories', '#old', undefined],
] as const)('readdress() of %s: %s', (collection: Collection, to, written) => {
	expect(readdress(to, story!, { collection, id: 'old' }, 'new')).toBe(written);
});

test('readdress() knows that the front page stands at the top', () => {
	expect(readdress('stories/old/', front!, { collection: 'stories', id: 'old' }, 'new')).toBe(
		'stories/new/',
	);
});
