import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { code, files, folderOf, listImports } from './source.ts';

/** Which folders of `src/` each one may import from, besides itself. Arrows point downwards only. */
const mayImport: Record<string, string> = {
	pages:
		'layouts blocks components deploy media picture data search explorer ledger schema map styles words lib',
	layouts: 'components media data ledger styles words lib',
	blocks: 'components media explorer ledger schema words lib',
	components: 'client media search explorer ledger schema map styles words lib',
	client: 'search explorer map styles words lib',
	media: 'ledger lib',
	picture: 'explorer ledger schema map styles words lib',
	data: 'ledger schema styles words lib',
	explorer: 'ledger schema map styles words lib',
	search: 'ledger schema words lib',
	deploy: '',
	// Its page looks as the site does.
	desk: 'check client ledger schema styles lib',
	integrations: 'check deploy ledger picture schema styles lib',
	check: 'ledger schema map styles words lib',
	words: 'ledger schema lib',
	ledger: 'schema lib',
	schema: 'styles lib',
	map: 'lib',
	styles: '',
	lib: '',
	'content.config.ts': 'integrations schema lib',
	'env.d.ts': 'ledger schema',
};

/** What a folder imports from some of the others is types only: a component shows what it is given. */
const typesOnly: Record<string, string> = {
	components: 'search explorer ledger map media',
	words: 'ledger schema',
};

/** The folders that a command line must be able to run; the one file among them that may ask Astro opens the ledger. */
const plain = [
	'check',
	'data',
	'deploy',
	'desk',
	'explorer',
	'ledger',
	'schema',
	'search',
	'map',
	'words',
	'lib',
];

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
