import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepFile } from '../../../src/picture/diskcache.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'pictures-'));
	vi.stubEnv('PICTURE_CACHE', join(folder, 'kept'));
});
afterEach(() => {
	vi.unstubAllEnvs();
	rmSync(folder, { recursive: true });
});

const bytes = (...values: number[]) => Promise.resolve(new Uint8Array(values));

test('keepFile() makes the same of the same inputs once', async () => {
	const make = vi.fn(() => bytes(1, 2));
	expect([...(await keepFile(['a', 'b'], make))]).toEqual([1, 2]);
	expect([...(await keepFile(['a', 'b'], make))]).toEqual([1, 2]);
	expect(make).toHaveBeenCalledTimes(1);
	expect(readdirSync(join(folder, 'kept'))).toHaveLength(1);
});

test('keepFile() takes no other inputs for the same, however they are divided', async () => {
	await keepFile(['a', 'b'], () => bytes(1));
	for (const [i, inputs] of [['ab'], ['a'], ['a', 'b', ''], ['', 'ab']].entries())
		expect([...(await keepFile(inputs, () => bytes(i + 2)))]).toEqual([i + 2]);
});

test('keepFile() gives what it made where nothing can be kept', async () => {
	vi.stubEnv('PICTURE_CACHE', '/dev/null/nowhere');
	expect([...(await keepFile(['a'], () => bytes(7)))]).toEqual([7]);
});

test('keepFile() keeps nothing of what could not be made', async () => {
	await expect(keepFile(['a'], () => Promise.reject(new Error('no such letter')))).rejects.toThrow(
		'no such letter',
	);
	expect([...(await keepFile(['a'], () => bytes(3)))]).toEqual([3]);
});
