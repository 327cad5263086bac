import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { expect, onTestFinished, test } from 'vitest';
import { readContent } from '../../../src/check/read.ts';
import { loadRecords } from '../../../src/integrations/recordloader.ts';
import { findMdxType } from './mdxtype.ts';

function makeFolder(files: Record<string, string>): string {
	const folder = mkdtempSync(join(tmpdir(), 'records-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	for (const name of ['actors', 'stories']) mkdirSync(join(folder, name));
	for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
	return folder;
}

/** What a loader gives Astro: the data of each record by its id. */
async function load(folder: string, collection: 'actors' | 'stories') {
	const store = new Map<string, { id: string; data: object; body?: string }>();
	const context = {
		...{ collection, config: { root: pathToFileURL(`${folder}/`), srcDir: new URL('file:///') } },
		entryTypes: new Map<string, object>([
			['.yaml', {}],
			['.mdx', await findMdxType()],
		]),
		logger: { warn() {}, error() {} },
		parseData: ({ data }: { data: object }) => data,
		generateDigest: (text: string) => text,
		store: {
			keys: () => store.keys(),
			get: (id: string) => store.get(id),
			set: (entry: { id: string; data: object }) => store.set(entry.id, entry),
			delete: (id: string) => store.delete(id),
		},
	};
	await loadRecords(folder, collection).load(context as unknown as LoaderContext);
	return store;
}

test('loadRecords() loads the files that the check reads, and their fields as it reads them', async () => {
	const folder = makeFolder({
		'actors/one.yaml': 'name: yes\nwhen: 12:30\ncount: 017x\nday: 2022-10-26\n',
		'actors/two.yaml': 'name: Two',
		...{ 'actors/~$two.yaml': 'x', 'actors/two.yaml~': 'x', 'actors/.#two.yaml': 'x' },
		...{ 'actors/Thumbs.db': 'x', 'actors/two.yaml.bak': 'x', 'actors/Icon\r': 'x' },
		'stories/a.mdx': '\uFEFF---\ntitle: on\n---\n\nWords.\n\nMore.\n',
	});
	const { records, problems } = readContent(folder);
	expect(problems).toEqual([]);
	const loaded = [...(await load(folder, 'actors')), ...(await load(folder, 'stories'))];
	expect(loaded.map(([id, { data }]) => [id, data]).sort()).toEqual(
		records.map(({ id, raw }) => [id, raw]).sort(),
	);
	expect(loaded.map(([id, { body }]) => [id, body])).toContainEqual(['a', 'Words.\n\nMore.']);
});

test('loadRecords() loads no file that the check refuses by its name', async () => {
	const folder = makeFolder({
		...{ 'actors/One.yaml': 'name: One', 'actors/two.yml': 'name: Two', 'actors/a b.yaml': 'x' },
		'actors/three.yaml': 'name: Three',
	});
	symlinkSync('three.yaml', join(folder, 'actors/Four.yaml'));
	expect([...(await load(folder, 'actors')).keys()]).toEqual(['three']);
});
