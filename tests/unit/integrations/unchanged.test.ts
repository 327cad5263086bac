import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findChanged, hashFiles } from '../../../src/integrations/unchanged.ts';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'unchanged-'));
	mkdirSync(join(folder, 'claims'));
	writeFileSync(join(folder, 'claims/one.yaml'), 'one');
	writeFileSync(join(folder, 'site.yaml'), 'site');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('findChanged() finds nothing in a folder that stays as it is', () => {
	expect(findChanged(hashFiles([folder]), hashFiles([folder]))).toEqual([]);
});

test('findChanged() names what is other, new or gone', () => {
	const before = hashFiles([folder]);
	writeFileSync(join(folder, 'claims/one.yaml'), 'two');
	writeFileSync(join(folder, 'claims/new.yaml'), 'new');
	rmSync(join(folder, 'site.yaml'));
	expect(findChanged(before, hashFiles([folder]))).toEqual(
		['claims/new.yaml', 'claims/one.yaml', 'site.yaml'].map((file) => join(folder, file)),
	);
});

test('hashFiles() passes over a folder that is not there, and what is no file', () => {
	symlinkSync('/nowhere', join(folder, 'link'));
	const found = [...hashFiles([folder, join(folder, 'public')]).keys()];
	expect(found).toEqual(['claims/one.yaml', 'site.yaml'].map((file) => join(folder, file)));
});
