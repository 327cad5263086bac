import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isScalar, parseDocument, visit, type Document, type Scalar } from 'yaml';
import { explainIssues } from '../../src/check/schemaissue.ts';
import { collections } from '../../src/schema/fields/ref.ts';
import { schemas } from '../../src/schema/schemas.ts';
import { siteSchema } from '../../src/schema/site.ts';

/**
 * Copies a content folder to one of its own, with `words` in every text field of every record and after the first word of
 * each story. A field takes them if its schema does. Gives the folder, and how many fields there were.
 */
export function plant(content: string, words: string): { folder: string; fields: number } {
	const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
	cpSync(content, folder, { recursive: true });
	let fields = plantIn(join(folder, 'site.yaml'), siteSchema, words);
	for (const name of collections)
		for (const file of listRecords(join(folder, name)))
			fields += plantIn(join(folder, name, file), schemas[name], words);
	return { folder, fields };
}

/** The files of a folder that are records; pictures lie beside theirs. */
function listRecords(folder: string): string[] {
	return existsSync(folder) ? readdirSync(folder).filter((file) => /\.(yaml|mdx)$/.test(file)) : [];
}

function plantIn(path: string, schema: Parameters<typeof explainIssues>[0], words: string): number {
	const text = readFileSync(path, 'utf8');
	const [, head = text, body = ''] = /^---\n([^]*?\n)---\n([^]*)$/.exec(text) ?? [];
	const fields = parseDocument(head);
	let count = 0;
	visit(fields, {
		// The first hold ids, which the schema does not know as such; what is not known takes no number, and the words may hold one.
		Pair: (_, { key }) =>
			isScalar(key) && /^(policies|unknown)$/.test(String(key.value)) ? visit.SKIP : undefined,
		Scalar(key, scalar) {
			if (key !== 'key' && isText(fields, scalar, schema, words)) count++;
		},
	});
	const written = fields.toString({ lineWidth: 0 });
	writeFileSync(path, head === text ? written : `---\n${written}---\n${body}`);
	return count;
}

/** Whether a value is a text; it then holds the words, before the mark that ends its sentence. */
function isText(
	fields: Document,
	scalar: Scalar,
	schema: Parameters<typeof explainIssues>[0],
	words: string,
): boolean {
	const before = scalar.value;
	if (!isScalar(scalar) || typeof before !== 'string') return false;
	scalar.value = before.replace(/(?=[.?!]?["”’)]*$)/, ` ${words}`);
	if (explainIssues(schema, fields.toJS()).length === 0) return true;
	scalar.value = before;
	return false;
}
