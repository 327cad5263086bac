import { expect, test } from 'vitest';
import { readYaml } from '../../../../src/check/yaml.ts';
import { endingOf, parsePath } from '../../../../src/check/filename.ts';
import { readFiles } from '../../../../src/check/read.ts';
import { listFormFields } from '../../../../src/desk/formfield.ts';
import { mergeFields } from '../../../../src/desk/merge/mergefields.ts';
import {
	joinRecord,
	mergeLines,
	mergeRecord,
	splitRecord,
} from '../../../../src/desk/merge/mergerecord.ts';
import { schemas } from '../../../../src/schema/schemas.ts';

const fields = listFormFields(schemas.pages);

const records = ['content', 'tests/site/otherwise/content'].flatMap((folder) =>
	Object.entries(readFiles(folder)).flatMap(([path, text]) => {
		const { collection } = parsePath(path);
		if (!collection || typeof text !== 'string') return [];
		const split = splitRecord(endingOf(collection), text)!;
		const raw = readYaml('', split.fields).raw as Record<string, unknown>;
		return [{ path, collection, text, split, raw }];
	}),
);

test('mergeRecord() keeps each record to the byte where nothing was edited', async () => {
	expect(records.length).toBeGreaterThan(1000);
	for (const { path, collection, text, split, raw } of records) {
		expect(joinRecord(split), path).toBe(text);
		const version = { data: structuredClone(raw), body: split.body.replaceAll('\r\n', '\n') };
		expect(await mergeRecord(collection, text, version, []), path).toBe(text);
	}
});

/** The paths to each text and number in a value. */
function listPaths(value: unknown, path: string[] = []): string[][] {
	if (typeof value !== 'object' || value === null) return [path];
	return Object.entries(value).flatMap(([key, inner]) => listPaths(inner, [...path, key]));
}

test('mergeFields() changes one line, or one folded text, where one value was edited', () => {
	for (const [i, { path, collection, raw, split }] of records.entries()) {
		const paths = listPaths(raw);
		const edited = paths[i % paths.length]!;
		const data = change(raw, edited) as Record<string, unknown>;
		const text = split.fields;
		const merged = mergeFields(text, data, listFormFields(schemas[collection]));
		expect(readYaml('', merged).raw, path).toEqual(data);
		const [before, after] = [text.split('\n'), merged.split('\n')];
		const head = after.findIndex((line, at) => line !== before[at]);
		const tail = after.toReversed().findIndex((line, at) => line !== before.at(-1 - at));
		const field = before.slice(0, head).findLast((line) => /^ *(- )?\S+:/.test(line)) ?? '';
		// The lines of a folded text after an edit may move, if there is no room.
		const most = field.endsWith('>-') ? 20 : 1;
		expect(before.length - head - tail, `${path} ${edited.join('.')}`).toBeLessThanOrEqual(most);
	}
});

/** A copy of a value, with another text or number at a path. */
function change(value: unknown, [key, ...path]: string[]): unknown {
	if (key === undefined)
		return typeof value === 'number' ? Number((value + 1).toFixed(4)) : `so ${String(value)}`;
	const copy = structuredClone(value) as Record<string, unknown>;
	copy[key] = change(copy[key], path);
	return copy;
}

test('mergeRecord() keeps a byte order mark, line breaks of Windows, and the text', async () => {
	const text = '\uFEFF---\r\ntitle: A\r\ndek: B. # so\r\n---\r\n\r\nOne.\r\n\r\n\r\nTwo.\r\n\r\n';
	const data = { title: 'A', dek: 'C.', updated: '2024-03-09' };
	expect(await mergeRecord('pages', text, { data, body: 'One.\n\n\nThree.' }, fields)).toBe(
		'\uFEFF---\r\ntitle: A\r\ndek: C. # so\r\nupdated: 2024-03-09\r\n---\r\n\r\nOne.\r\n\r\n\r\nThree.\r\n\r\n',
	);
});

test('mergeRecord() formats only what stood formatted', async () => {
	const data = { title: 'A', dek: 'B.' };
	const neat = '---\ntitle: A\ndek: C.\n---\n\nOne.\n';
	const body = 'One. *Two*.';
	expect(await mergeRecord('pages', neat, { data, body }, fields)).toBe(
		'---\ntitle: A\ndek: B.\n---\n\nOne. _Two_.\n',
	);
	const loose = '---\ntitle:   A\ndek: C.\n---\nOne.';
	expect(await mergeRecord('pages', loose, { data, body }, fields)).toBe(
		'---\ntitle:   A\ndek: B.\n---\nOne. *Two*.',
	);
});

test('mergeRecord() writes into a file without a text, and refuses one without fields', async () => {
	const data = { title: 'B' };
	expect(await mergeRecord('pages', '---\ntitle: A\n---', { data }, fields)).toBe(
		'---\ntitle: B\n---',
	);
	expect(await mergeRecord('pages', '---\n---\n', { data, body: 'One.' }, fields)).toBe(
		'---\ntitle: B\n---\n\nOne.\n',
	);
	await expect(mergeRecord('pages', 'One.\n', { data }, fields)).rejects.toThrow(
		'the fields do not begin or end',
	);
});

test('mergeLines() keeps the bytes of lines that are the same', () => {
	expect(mergeLines('a\r\nb\nc\r\n', 'a\nb\nc\n')).toBe('a\r\nb\nc\r\n');
	expect(mergeLines('a\r\nb\nc\r\n', 'a\nx\ny\nc\n')).toBe('a\r\nx\r\ny\r\nc\r\n');
	expect(mergeLines('a\n\n\nb', 'a\nb')).toBe('a\nb');
	expect(mergeLines('', 'a')).toBe('a');
	expect(mergeLines('a', '')).toBe('');
});
