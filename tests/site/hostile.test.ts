import { parseAtomFeed } from 'feedsmith';
import { load } from 'cheerio';
import { SyntaxValidator } from 'fast-xml-validator';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildWhole, remove } from './build.ts';
import { plant } from './hostile.ts';
import { listFiles, readPages, type Page } from './pages.ts';

const hostile =
	'</head></title></style></script><style>h1{display:none}</style><script>alert(1)</script>--> ]]> &lt;b&gt; {1+1} "\'';
/** The same, with commas for the letters that mark-up is made of: so addresses that are made of it are the same. */
const harmless = hostile.replace(/[<>&{}"'=]/g, ',');
const folders: string[] = [];
let fields: number;

beforeAll(async () => {
	for (const words of [hostile, harmless]) {
		const planted = plant('tests/site/otherwise/content', words);
		fields = planted.fields;
		folders.push(planted.folder, await buildWhole({ content: planted.folder }));
	}
});
afterAll(() => folders.forEach(remove));

/** The elements of a page, without those that are placed by the width of a name: each with the names of its attributes. */
function listElements({ $ }: Page): string[] {
	$('svg').empty();
	return $('*')
		.toArray()
		.map((element) =>
			[$(element).prop('tagName'), ...Object.keys($(element).attr() ?? {})].join(' '),
		);
}

/**
 * What a page says, with the harmless words in place of the hostile; without the sizes of files, which are longer, and the
 * code to embed a map and citations for programs, in which they are written in another way.
 */
const readMain = ({ $ }: Page) =>
	$('main')
		.find('textarea, pre')
		.remove()
		.end()
		.text()
		.replaceAll(hostile, harmless)
		.replace(/[\d.,]+\s(?:bytes|kB|MB)/g, 'size');

test('whatever stands in a text of a record, every page has the elements that it has with harmless words', () => {
	expect(fields).toBeGreaterThan(60);
	const [bad = [], good = []] = [folders[1]!, folders[3]!].map((folder) => readPages(folder));
	expect(bad.map(({ path }) => path)).toEqual(good.map(({ path }) => path));
	expect(bad.length).toBeGreaterThan(30);
	for (const [i, page] of bad.entries()) {
		const other = good[i]!;
		expect({ path: page.path, elements: listElements(page) }).toEqual({
			path: other.path,
			elements: listElements(other),
		});
		expect(readMain(page)).toBe(readMain(other));
		expect(page.$('style').text()).not.toContain('display:none}</style');
	}
});

test('whatever stands in a text of a record, feeds, pictures and data can be read, and hold it as it is written', () => {
	const folder = folders[1]!;
	const read = (file: string) => readFileSync(join(folder, file), 'utf8');
	const files = listFiles(folder);
	for (const file of files.filter((name) => /\.(xml|svg)$/.test(name)))
		expect(SyntaxValidator.validate(read(file)), file).toBe(true);
	for (const file of files.filter((name) => /\.(json|geojson)$/.test(name)))
		expect(() => JSON.parse(read(file)) as unknown, file).not.toThrow();
	const { entries = [] } = parseAtomFeed(read('feed.xml'));
	expect(entries.length).toBeGreaterThan(0);
	for (const { title, summary } of entries)
		for (const text of [title?.value, summary?.value]) expect(text).toContain(hostile);
	for (const file of files.filter((name) => name.endsWith('.svg')))
		expect(load(read(file), { xml: true })('script, style, a').length, file).toBe(0);
});
