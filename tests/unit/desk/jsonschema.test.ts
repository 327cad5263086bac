import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { endingOf } from '../../../src/check/filename.ts';
import { readContent, readFiles } from '../../../src/check/read.ts';
import { listChoices } from '../../../src/desk/choices.ts';
import { makeJsonSchemas } from '../../../src/desk/jsonschema.ts';
import { collections } from '../../../src/schema/fields/ref.ts';
import { copyStarter, openDesk } from './room.ts';

type Node = Record<string, unknown> & { properties: Record<string, Node>; items: Node };

const make = (folder: string) =>
	makeJsonSchemas(listChoices({ files: readFiles(folder), name: 'content' })) as Record<
		string,
		Node
	>;

test.each(['content', 'src/desk/starter', 'tests/site/otherwise/content'])(
	'what the check accepts in %s, an editor of text does not underline',
	(folder) => {
		const schemas = make(folder);
		const { records, blockFiles, site } = readContent(folder);
		const known = new Map(
			Object.entries(schemas).map(([name, schema]) => [name, z.fromJSONSchema(schema)]),
		);
		const underlined = [
			...records,
			...blockFiles.map((block) => ({ ...block, collection: 'blocks' })),
			{ ...site!, collection: 'site' },
		].flatMap(({ file, raw, collection }) => {
			const { error } = known.get(collection)!.safeParse(raw);
			return error ? [`${file}: ${z.prettifyError(error)}`] : [];
		});
		expect(records.length).toBeGreaterThan(10);
		expect(underlined).toEqual([]);
	},
);

test('makeJsonSchemas() says of each field what it is, offers ids and choices, and asks for what is needed', () => {
	const { claims, places } = make('src/desk/starter');
	expect(claims!.properties['speaker']).toEqual({
		type: 'string',
		enum: ['first-authority', 'first-paper'],
		description: 'Who says so.',
	});
	expect(claims!.properties['places']!.items).toEqual({ type: 'string', enum: ['first-place'] });
	expect(claims!.properties['standing']!['enum']).toContain('stated officially');
	expect(claims!['required']).toEqual(['statement', 'speaker', 'sources', 'standing']);
	expect(claims!['additionalProperties']).toBe(false);
	expect(places!.properties['reported']!.items['required']).toEqual([
		'count',
		'by',
		'asOf',
		'sources',
	]);
	expect(JSON.stringify(make('src/desk/starter'))).not.toMatch(/"(collection|form|date)":"/);
});

test('makeJsonSchemas() takes any id for a folder that holds nothing yet', () => {
	const { claims } = makeJsonSchemas(listChoices({ ...openDesk(), files: {} })) as Record<
		string,
		Node
	>;
	expect(claims!.properties['speaker']).toMatchObject({
		type: 'string',
		pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
	});
});

test('the settings for editors name a schema for each folder of YAML, and Git ignores them', () => {
	const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));
	const folders = collections.filter((name) => endingOf(name) === '.yaml');
	const paths = folders.map((name) => [`./.vscode/schemas/${name}.json`, `content/${name}/*.yaml`]);
	expect(settings['yaml.schemas']).toEqual({
		...Object.fromEntries(paths),
		'./.vscode/schemas/blocks.json': 'content/blocks/*.yaml',
		'./.vscode/schemas/site.json': 'content/site.yaml',
	});
	expect(readFileSync('.gitignore', 'utf8')).toContain('/.vscode/schemas/\n');
});

test('npm run schemas writes them into a folder elsewhere, with settings of its own, and the check passes over them', () => {
	const folder = copyStarter();
	const { status } = spawnSync(process.execPath, ['src/desk/editorfiles.ts'], {
		env: { ...process.env, CONTENT_DIR: folder },
	});
	const settings = JSON.parse(readFileSync(join(folder, '.vscode/settings.json'), 'utf8'));
	expect([status, settings['yaml.schemas']['./.vscode/schemas/claims.json']]).toEqual([
		0,
		'claims/*.yaml',
	]);
	expect(JSON.parse(readFileSync(join(folder, '.vscode/schemas/claims.json'), 'utf8'))).toEqual(
		JSON.parse(JSON.stringify(make(folder)['claims'])),
	);
	expect(Object.keys(readFiles(folder))).toEqual(Object.keys(readFiles('src/desk/starter')));
});
