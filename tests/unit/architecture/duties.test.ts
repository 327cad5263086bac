import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { code, files, folderOf, holding, listImports, read } from './source.ts';

test('a component looks nothing up', () => {
	const inComponents = (file: string) => folderOf(file) === 'components';
	expect(holding(/ledger\/open\.ts'|from 'node:/).filter(inComponents)).toEqual([]);
});

test('the records of Astro are asked for in one place', () => {
	expect(holding(/\b(getCollection|getEntry|getEntries)\(/)).toEqual(['src/ledger/open.ts']);
});

test('only pages render a story', () => {
	expect(holding(/(?<!slots\.)\brender\(/).filter((file) => folderOf(file) !== 'pages')).toEqual(
		[],
	);
});

test('one file opens the files of content/, and one watches them', () => {
	const opening = holding(/\b(readFile|readFileSync|createReadStream|readdir|readdirSync)\(/);
	// The integrations open what was built, the store what an earlier build kept; letters are in fonts.
	const stores = ['src/picture/diskcache.ts', 'src/picture/fonts.ts', 'src/lib/font/face.ts'];
	const others = opening.filter(
		(file) => folderOf(file) !== 'integrations' && !stores.includes(file),
	);
	expect(others).toEqual([
		// The list of names that we do not print lies outside of what is published.
		'src/check/privatenames.ts',
		// public/ is no content.
		'src/check/publicfolder.ts',
		'src/check/read.ts',
		'src/check/watch.ts',
		// Opens the file that is imported, its mapping, and what it made the last time.
		'src/desk/import/importfile.ts',
		// Looks whether the folder of a new investigation is empty.
		'src/desk/investigation.ts',
		// The mark of the site is no content, and is drawn as a picture too.
		'src/picture/icon.ts',
	]);
});

test('one layout imports the styles, one those of running text, and one those of a map in a frame', () => {
	expect(holding(/^\s*import ['"][^'"]+\.css/m)).toEqual([
		'src/layouts/EmbedMap.astro',
		'src/layouts/Head.astro',
		'src/layouts/Prose.astro',
	]);
});

test('one component writes the maps of pages and one their parts enlarged, and pages, layouts and blocks draw nothing', () => {
	const drawing = holding(/<svg/).map((file) => file.slice('src/'.length));
	// A picture that stands alone is a file, and no component of a page.
	expect(drawing.filter((file) => !file.startsWith('components/'))).toEqual([
		'picture/beatpanel.ts',
		'picture/icon.ts',
		'picture/panel.ts',
		'picture/paper.ts',
		'picture/sheet.ts',
	]);
	const mapping = holding(/<MapLayer/);
	expect(mapping).toEqual([
		'src/components/map/MapEnlarged.astro',
		'src/components/map/MapFigure.astro',
	]);
});

test('every block of the manual is there, and no other', async () => {
	const { builtElements, siteBlocks } = await import('../../../src/schema/blockrules.ts');
	const blocks = files.filter((file) => /^src\/blocks\/\w+\.astro$/.test(file));
	const names = blocks.map((file) => file.slice('src/blocks/'.length, -'.astro'.length));
	// The build makes some of Markdown, of the numbers in a text, of the fields of a story, and of blocks that not every investigation has.
	expect(names).toEqual([...siteBlocks.keys(), ...builtElements].sort());
});

test('every folder of content/ has one schema, and every schema a folder', async () => {
	const { schemas } = await import('../../../src/schema/schemas.ts');
	const listFolders = (folder: string) =>
		readdirSync(folder, { withFileTypes: true })
			.filter((entry) => entry.isDirectory() && entry.name !== 'blocks')
			.map(({ name }) => name);
	// A newsroom may have no tags, and no picture that it may publish. The other investigation has pictures.
	const all = [...new Set([...listFolders('content'), 'media', 'tags'])].sort();
	expect(Object.keys(schemas).sort()).toEqual(all);
	const others = [...new Set([...listFolders('tests/site/otherwise/content'), 'tags'])].sort();
	expect(Object.keys(schemas).sort()).toEqual(others);
});

test('content/ holds no code but the blocks of its own', () => {
	const code = ['content', 'tests/site/otherwise/content'].flatMap((folder) =>
		(readdirSync(folder, { recursive: true }) as string[])
			.filter((file) => /\.(astro|[cm]?[jt]sx?|css|html|vue|svelte)$/.test(file))
			.map((file) => file.replaceAll('\\', '/')),
	);
	expect(code).toEqual(['blocks/LedgerPage.astro']);
});

test('the site takes nothing from the desk, and what only the desk needs is no dependency of a build', () => {
	const isDesk = (file: string) => folderOf(file) === 'desk';
	const imports = code.flatMap((file) => listImports(file).map(({ from }) => ({ file, from })));
	expect(imports.filter(({ file, from }) => !isDesk(file) && from.includes('/desk/'))).toEqual([]);
	const { dependencies } = JSON.parse(read('package.json')) as { dependencies: object };
	const packages = imports.filter(({ from }) => !/^(\.|node:|astro[:/])/.test(from));
	const others = packages.filter(({ file }) => !isDesk(file)).map(({ from }) => from);
	const own = packages.map(({ from }) => from).filter((from) => !others.includes(from));
	expect(own).toContain('@codemirror/view');
	expect(own.filter((name) => Object.hasOwn(dependencies, name))).toEqual([]);
});

test('what is made of a ledger is remembered in one way, which tells a kept page what it read', () => {
	expect(holding(/WeakMap<Ledger\b/)).toEqual(['src/ledger/reads/remember.ts']);
});

test('each page that lists its paths gives them keys, by which it is kept', () => {
	const listing = holding(/^export (async )?function (getStaticPaths|list\w+Paths?\w*)\(/m);
	const bare = listing.filter(
		(file) => folderOf(file) === 'pages' && !/\bkeyed\(/.test(read(file)),
	);
	expect(listing.length).toBeGreaterThan(20);
	expect(bare).toEqual([]);
});
