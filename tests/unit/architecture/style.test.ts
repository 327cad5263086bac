import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { code, files, folderOf, holding, read } from './source.ts';

test('no file is longer than one idea: 150 lines, or 120 for a component', () => {
	const long = code
		// A table: whoever translates the frame has all its words in one file.
		.filter((file) => file !== 'src/words/en.ts')
		.map((file) => ({ file, lines: read(file).trimEnd().split('\n').length }))
		.filter(({ file, lines }) => lines > (file.endsWith('.astro') ? 120 : 150));
	expect(long).toEqual([]);
});

test('no file of tests is longer than one subject: 150 lines', () => {
	const tests = readdirSync('tests', { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
		.map((entry) => join(entry.parentPath, entry.name));
	const long = tests.filter((file) => read(file).trimEnd().split('\n').length > 150);
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
