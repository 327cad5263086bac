import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readPrivateNames } from '../../../src/check/privatenames.ts';

function makeList(text: string): string {
	const folder = mkdtempSync(join(tmpdir(), 'names-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const file = join(folder, 'list.txt');
	writeFileSync(file, text);
	return file;
}

test('readPrivateNames() reads a name a line, without remarks and empty lines', () => {
	expect(readPrivateNames(makeList('# neighbours\nAnn Example\r\n\n Bo Example \n'))).toEqual({
		names: ['Ann Example', 'Bo Example'],
		problems: [],
	});
});

test('readPrivateNames() says that a list is not there', () => {
	expect(readPrivateNames('no/list.txt').problems).toEqual([
		{
			...{ file: 'no/list.txt', line: 1, column: 1 },
			wrong: 'The list of names that we do not print is not there, though PRIVATE_NAMES says so.',
			fix: 'Put it there, or name the file that holds it.',
		},
	]);
});
