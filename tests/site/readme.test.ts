import { spawnSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { blockSchemas } from '../../src/schema/block.ts';
import { standings } from '../../src/schema/claim.ts';
import { kindFolders } from '../../src/schema/fields/kindfield.ts';
import { collections, type Collection } from '../../src/schema/fields/ref.ts';
import { schemas } from '../../src/schema/schemas.ts';
import { tiers } from '../../src/schema/source.ts';

const read = (file: string) => readFileSync(file, 'utf8');
const manual = read('content/README.md');

/** The examples of the manual, each with the path that stands above it. */
const examples = [
	...manual.matchAll(/^`content\/([a-z-]+)\/([a-z0-9-]+)\.(\w+)`\n\n```\w+\n(.*?)^```$/gms),
].map(([, collection, id, ending, text]) => ({
	collection: collection as Collection,
	path: `${collection}/${id}.${ending}`,
	text: text!,
}));

test('the manual has an example of each kind of record that an editor adds', () => {
	const kinds = new Set(examples.map(({ collection }) => collection));
	expect([...kinds].sort()).toEqual([...collections].sort());
});

test.each(examples)('the example $path is valid as it stands', ({ collection, text }) => {
	const fields = /^---\n(.*?)^---$/ms.exec(text)?.[1] ?? text;
	expect(schemas[collection].safeParse(parse(fields)).error?.issues ?? []).toEqual([]);
});

test('whoever copies the examples into content/ reads of no mistake', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'content-'));
	cpSync('content', folder, { recursive: true });
	// Our own pages and kinds are there, and each of our statuses has a mark; tests/unit/desk/manual.test.ts looks at these examples.
	const ours = ['pages', 'statuses', ...Object.values(kindFolders)];
	const added = examples.filter(({ collection }) => !ours.includes(collection));
	// We have neither yet; the example of the first is a record beside a picture.
	for (const name of ['media', 'tags']) mkdirSync(join(folder, name), { recursive: true });
	const picture = { width: 1200, height: 800, channels: 3, background: '#888' } as const;
	await sharp({ create: picture }).jpeg().toFile(join(folder, 'media/old-quay.jpg'));
	// The manual counts dumps.
	const settings = join(folder, 'site.yaml');
	writeFileSync(
		settings,
		readFileSync(settings, 'utf8').replace(/^unit:\n.*\n.*$/m, 'unit: { one: dump, many: dumps }'),
	);
	for (const { path, text } of added) {
		expect(existsSync(join(folder, path)), path).toBe(false);
		writeFileSync(join(folder, path), text);
	}
	const { status, stdout, stderr } = spawnSync(process.execPath, ['src/check/cli.ts'], {
		env: { ...process.env, CONTENT_DIR: folder },
		encoding: 'utf8',
	});
	rmSync(folder, { recursive: true });
	const lines = `${stdout}${stderr}`.split('\n');
	expect(lines.filter((line) => examples.some(({ path }) => line.includes(path)))).toEqual([]);
	expect(status).toBe(0);
});

test('the manual names every folder, block, standing and tier', () => {
	for (const name of collections) expect(manual).toContain(`\`${name}/\``);
	for (const name of Object.keys(blockSchemas)) expect(manual).toContain(`\`<${name}`);
	for (const name of standings) expect(manual).toContain(`| \`${name}\``);
	for (const name of tiers) expect(manual).toMatch(new RegExp(`^\\| ${name} `, 'm'));
	for (const name of Object.keys(blockSchemas)) expect(read('README.md')).toContain(`\`${name}\``);
});

test('the README and the continuous integration run the same test command', () => {
	const commands = [...read('README.md').matchAll(/^```sh\n(.*?)\n```$/gms)].map(
		(match) => match[1],
	);
	expect(commands).toEqual(['npm ci && npm start', 'npm ci && npm test']);
	const run = read('.ci/run').trim().split('\n');
	expect(run[0]).toBe('#!/usr/bin/env bash');
	expect(run.at(-1)).toBe(commands[1]);
});

test('the workflow runs each stage of the tests before it publishes, on one Node, and pins what it uses', () => {
	const { jobs, permissions } = parse(read('.github/workflows/site.yml'));
	const stages = [...read('tests/run.ts').matchAll(/^\t(\w+): \(\) =>\s+run/gm)].map(
		([, name]) => name,
	);
	expect(stages.length).toBeGreaterThan(4);
	const { stage } = jobs.test.strategy.matrix;
	expect(stage.map((name: string) => name.toLowerCase())).toEqual(stages);
	expect(jobs.test.steps.at(-1).run).toBe('npm test -- ${{ matrix.stage }}');
	expect([Object.keys(jobs), jobs.deploy.needs]).toEqual([['test', 'deploy'], 'test']);
	expect(permissions).toEqual({ contents: 'read' });
	const { optionalDependencies, engines } = JSON.parse(read('package.json'));
	const bundled = new Set(Object.values(optionalDependencies));
	expect([...bundled]).toEqual([read('.nvmrc').trim()]);
	const astro = JSON.parse(read('node_modules/astro/package.json'));
	expect(engines.node).toBe(astro.engines.node);
	for (const [, action] of read('.github/workflows/site.yml').matchAll(/uses: (\S+)/g))
		expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
});

test('every path and link in the READMEs leads to a file, and every script is there', () => {
	const scripts = Object.keys(JSON.parse(read('package.json')).scripts);
	for (const file of [
		'README.md',
		'CONTRIBUTING.md',
		'content/README.md',
		'docs/words.md',
		'docs/deploy.md',
	]) {
		const text = read(file);
		for (const [, to] of text.matchAll(/\]\(((?!https?:)[^)#]+)/g))
			expect(existsSync(join(dirname(file), to!)), `${file}: ${to}`).toBe(true);
		for (const [, path] of text.matchAll(/`((?:src|tests|\.github|\.ci)\/[\w./-]*)`/g))
			expect(existsSync(path!), `${file}: ${path}`).toBe(true);
		for (const [, script] of text.matchAll(/npm run (\w+)/g)) expect(scripts).toContain(script);
	}
	expect(readdirSync('.')).toEqual(expect.arrayContaining(['LICENSE', 'LICENSE-CONTENT']));
});

test('the list of words has each word once', () => {
	const words = [...read('docs/words.md').matchAll(/^\| ([^|]+?) +\| (?!What it is|---)/gm)].map(
		([, word]) => word,
	);
	expect(words.length).toBeGreaterThan(50);
	expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
});

test('the README fits on one screen', () => {
	expect(read('README.md').split('\n').length).toBeLessThanOrEqual(80);
});
