import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { readFiles } from '../check/read.ts';
import { endingOf } from '../check/filename.ts';
import { contentFolder } from '../lib/folder.ts';
import { collections } from '../schema/fields/ref.ts';
import { listChoices } from './choices.ts';
import { makeJsonSchemas } from './jsonschema.ts';

/**
 * `npm run schemas` writes a JSON Schema for each folder to where an editor of text looks for it. Ids change as content
 * grows, so `npm run check` and `npm run dev` do it first.
 */
const folder = contentFolder();
const isInside = !relative('.', resolve(folder)).startsWith('..');
// Whoever works in a folder elsewhere has settings of their own there.
const home = join(isInside ? '.' : folder, '.vscode');
const schemas = makeJsonSchemas(listChoices({ files: readFiles(folder), name: 'content' }));

mkdirSync(join(home, 'schemas'), { recursive: true });
for (const [name, schema] of Object.entries(schemas))
	writeFileSync(join(home, 'schemas', `${name}.json`), `${JSON.stringify(schema, null, '\t')}\n`);
if (!isInside) writeFileSync(join(home, 'settings.json'), writeSettings());

/** Which schema holds for which files. */
function writeSettings(): string {
	const folders = [...collections.filter((name) => endingOf(name) === '.yaml'), 'blocks'];
	const paths = folders.map((name) => [`./.vscode/schemas/${name}.json`, `${name}/*.yaml`]);
	const all = { ...Object.fromEntries(paths), './.vscode/schemas/site.json': 'site.yaml' };
	return `${JSON.stringify({ 'yaml.schemas': all }, null, '\t')}\n`;
}
