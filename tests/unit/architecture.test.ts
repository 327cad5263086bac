import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** Which folders of `src/` each one may import from, besides itself. Arrows point downwards only. */
const mayImport: Record<string, string> = {
	pages: 'layouts blocks components picture data explorer ledger schema map words lib',
	layouts: 'components data ledger styles words lib',
	blocks: 'components explorer ledger schema words lib',
	components: 'client explorer ledger schema map styles words lib',
	client: 'explorer map words lib',
	picture: 'explorer ledger schema map styles words lib',
	data: 'ledger schema styles words lib',
	explorer: 'ledger schema map styles words lib',
	integrations: 'check styles lib',
	check: 'ledger schema styles lib',
	words: 'ledger lib',
	ledger: 'schema lib',
	schema: 'styles lib',
	map: 'lib',
	styles: '',
	lib: '',
	'content.config.ts': 'schema lib',
	'env.d.ts': 'ledger',
};

/** What a folder imports from some of the others is types only: a component shows what it is given. */
const typesOnly: Record<string, string> = { components: 'explorer ledger map', words: 'ledger' };

/** The folders that a command line must be able to run; the one file among them that may ask Astro opens the ledger. */
const plain = ['check', 'data', 'explorer', 'ledger', 'schema', 'map', 'words', 'lib'];

const files = readdirSync('src', { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile() && /\.(ts|astro|css)$/.test(entry.name))
	.map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
	.sort();
const read = (file: string) => readFileSync(file, 'utf8');
const folderOf = (file: string) => file.split('/')[1]!;
const holding = (form: RegExp) => files.filter((file) => form.test(read(file)));
const code = files.filter((file) => !file.endsWith('.css'));

/** What a file imports, and whether it is types only. */
function listImports(file: string): { from: string; types: boolean }[] {
	const found = read(file).matchAll(
		/^\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)(\.\w+)?/gm,
	);
	return [...found].map(([, types, from, called, member]) => ({
		from: (from ?? called)!,
		types: Boolean(types || member),
	}));
}

test.each(code)('%s imports only what its folder may', (file) => {
	const own = folderOf(file);
	const reached = listImports(file)
		.filter(({ from }) => from.startsWith('.'))
		.map(({ from }) => folderOf(join(dirname(file), from)));
	expect(Object.keys(mayImport)).toContain(own);
	expect([own, ...mayImport[own]!.split(' ')]).toEqual(expect.arrayContaining(reached));
});

test('a folder imports types only from the folders whose values it is given', () => {
	const faults = code.flatMap((file) => {
		const closed = typesOnly[folderOf(file)]?.split(' ') ?? [];
		return listImports(file)
			.filter(({ from, types }) => from.startsWith('.') && !types)
			.filter(({ from }) => closed.includes(folderOf(join(dirname(file), from))))
			.map(({ from }) => `${file}: ${from}`);
	});
	expect(faults).toEqual([]);
});

test('no file imports itself, by whatever way round', () => {
	const next = new Map(
		code.map((file) => [
			file,
			listImports(file)
				.filter(({ from }) => from.startsWith('.'))
				.map(({ from }) => join(dirname(file), from).replaceAll('\\', '/')),
		]),
	);
	const circles = code.filter((file) => {
		const reached = new Set(next.get(file));
		for (const one of reached) for (const other of next.get(one) ?? []) reached.add(other);
		return reached.has(file);
	});
	expect(circles).toEqual([]);
});

test('a name stands for one file of the code', () => {
	const names = Map.groupBy(
		code.filter((file) => folderOf(file) !== 'pages' && !file.endsWith('.astro')),
		(file) => basename(file),
	);
	expect([...names.values()].filter((same) => same.length > 1)).toEqual([]);
});

test('every import within src/ is relative, names its file whole, and reaches up twice at most, from a page below a page three times', () => {
	const faults = code.flatMap((file) =>
		listImports(file)
			.map(({ from }) => from)
			.filter((from) => from.startsWith('.') || /^[@~]?\//.test(from))
			.filter(
				(from) =>
					from.startsWith(folderOf(file) === 'pages' ? '../../../../' : '../../../') ||
					!existsSync(join(dirname(file), from.replace(/\?\w+$/, ''))),
			)
			.map((from) => `${file}: ${from}`),
	);
	expect(faults).toEqual([]);
});

test('what a command line runs knows nothing of Astro', () => {
	const faults = files
		.filter((file) => plain.includes(folderOf(file)) && file !== 'src/ledger/open.ts')
		.flatMap((file) =>
			listImports(file)
				.filter(
					({ from, types }) => /^(astro$|astro[:/])/.test(from) && from !== 'astro/zod' && !types,
				)
				.map(({ from }) => `${file}: ${from}`),
		);
	expect(faults).toEqual([]);
});

test('a component looks nothing up', () => {
	const inComponents = (file: string) => folderOf(file) === 'components';
	expect(holding(/ledger\/open\.ts'|from 'node:/).filter(inComponents)).toEqual([]);
});

test('the records of Astro are asked for in one place', () => {
	expect(holding(/\b(getCollection|getEntry|getEntries)\(/)).toEqual(['src/ledger/open.ts']);
});

test('only pages render a story', () => {
	expect(holding(/\brender\(/).filter((file) => folderOf(file) !== 'pages')).toEqual([]);
});

test('one file opens the files of content/', () => {
	const opening = holding(/\b(readFile|readFileSync|createReadStream|readdir|readdirSync)\(/);
	// The integrations open what was built, the store what an earlier build kept.
	const others = opening.filter(
		(file) => folderOf(file) !== 'integrations' && file !== 'src/picture/store.ts',
	);
	expect(others).toEqual(['src/check/read.ts']);
});

test('one layout imports the styles, and one more those of running text', () => {
	expect(holding(/^\s*import ['"][^'"]+\.css/m)).toEqual([
		'src/layouts/Head.astro',
		'src/layouts/Prose.astro',
	]);
});

test('one component writes the maps of pages, and pages, layouts and blocks draw nothing', () => {
	const drawing = holding(/<svg/).map((file) => file.slice('src/'.length));
	// A picture that stands alone is a file, and no component of a page.
	expect(drawing.filter((file) => !file.startsWith('components/'))).toEqual([
		'picture/panel.ts',
		'picture/sheet.ts',
	]);
	const mapping = holding(/<MapLayer/);
	expect(mapping).toEqual(['src/components/map/MapFigure.astro']);
});

test('no file is longer than one idea: 150 lines, or 120 for a component', () => {
	const long = code
		// A table: whoever translates the frame has all its words in one file.
		.filter((file) => file !== 'src/words/en.ts')
		.map((file) => ({ file, lines: read(file).trimEnd().split('\n').length }))
		.filter(({ file, lines }) => lines > (file.endsWith('.astro') ? 120 : 150));
	expect(long).toEqual([]);
});

test('no name says nothing', () => {
	const empty = /\b(utils?|helpers?|common|misc|types|index|shared)\b[^/]*$/i;
	expect(
		files.filter((file) => empty.test(file) && !/^src\/pages\/.*index\.astro$/.test(file)),
	).toEqual([]);
});

test('a component or a block is a noun in capitals, everything else in small letters', () => {
	const named = files.filter((file) => {
		const name = file.split('/').at(-1)!;
		const capital =
			['components', 'blocks', 'layouts'].includes(folderOf(file)) && name.endsWith('.astro');
		return capital
			? !/^[A-Z][A-Za-z]+\.astro$/.test(name)
			: !/^_?[a-z0-9[\].-]+\.(ts|astro|css)$/.test(name);
	});
	expect(named).toEqual([]);
});

test('state is kept in closures, and what is private is what they do not return', () => {
	expect(holding(/^\s*(export )?class \w|\bthis\.#\w/m)).toEqual([]);
});

test('every block of the manual is there, and no other', async () => {
	const { blockSchemas } = await import('../../src/schema/block.ts');
	const blocks = files.filter((file) => /^src\/blocks\/\w+\.astro$/.test(file));
	const names = blocks.map((file) => file.slice('src/blocks/'.length, -'.astro'.length));
	// Link is no word of the manual: it is what a link in Markdown becomes.
	expect(names.filter((name) => name !== 'Link')).toEqual(Object.keys(blockSchemas).sort());
});

test('every folder of content/ has one schema, and every schema a folder', async () => {
	const { schemas } = await import('../../src/schema/schemas.ts');
	const folders = readdirSync('content', { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name);
	expect(Object.keys(schemas).sort()).toEqual(folders.sort());
});

/**
 * The only files that may assert with `!` that something is there. Their loops run over every place or every point of a
 * coast, and the compiler can’t tell that an index stays within an array; a check of each would cost time.
 */
const asserting = {
	files: [
		// Joins 10,000 circles while a reader moves the slider of days.
		'src/map/layout/cluster.ts',
		// Weighs each of the 470,000 points of the finest atlas.
		'src/map/outline/simplify.ts',
		// Finds the state of 10,000 places on each day that the slider passes.
		'src/explorer/snapshot.ts',
		// Look at each of some million pixels.
		'src/picture/quantise.ts',
		'src/picture/png.ts',
	],
	most: 54,
};

function countAssertions(file: string): number {
	const countIn = (node: ts.Node): number => {
		let count = ts.isNonNullExpression(node) ? 1 : 0;
		ts.forEachChild(node, (child) => void (count += countIn(child)));
		return count;
	};
	if (file.endsWith('.ts'))
		return countIn(ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest));
	const [, front = '', template = ''] = /^---\n(.*?)^---\n(.*)$/ms.exec(read(file)) ?? [];
	const asserted = template.replace(/<style.*/s, '').match(/[\w)\]]!(?=[.,;)}\]])/g) ?? [];
	return countIn(ts.createSourceFile(file, front, ts.ScriptTarget.Latest)) + asserted.length;
}

test('no file asserts that something is there, apart from the innermost loops', () => {
	const counts = files
		.filter((file) => /\.(ts|astro)$/.test(file))
		.map((file) => ({ file, count: countAssertions(file) }))
		.filter(({ count }) => count > 0);
	expect(counts.filter(({ file }) => !asserting.files.includes(file))).toEqual([]);
	expect(counts.reduce((sum, { count }) => sum + count, 0)).toBeLessThanOrEqual(asserting.most);
});

test('every export says in a sentence what it is', () => {
	const bare = files
		.filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts') && folderOf(file) !== 'pages')
		.flatMap((file) => {
			const lines = read(file).split('\n');
			return lines
				.map((line, i) => ({ line, before: lines[i - 1] ?? '' }))
				.filter(({ line }) => /^export (async )?(function|const|class)\b/.test(line))
				.filter(
					({ line, before }) => !before.endsWith('*/') && !/Schema = |collections = /.test(line),
				)
				.map(({ line }) => `${file}: ${line}`);
		});
	expect(bare).toEqual([]);
});
