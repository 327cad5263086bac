import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parseContent } from '../../../src/check/parse.ts';
import { readAddress } from '../../../src/check/read.ts';
import { checkContent, findProblems } from '../../../src/check/run.ts';

function makeFolder(files: Record<string, string>): string {
	const folder = mkdtempSync(join(tmpdir(), 'content-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(join(folder, path, '..'), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	return folder;
}

test('findProblems() sorts the problems of all rules by file, line and column', () => {
	const content = parseContent({
		'statuses/b.yaml': 'label: b\nmeaning: It is b.\norder: 1\nmark: ring',
		'statuses/a.yaml': 'mark: rign\nlabel: a\norder: one',
	});
	const found = findProblems(content).filter(({ file }) => file.includes('statuses/'));
	expect(found.map(({ file, line, wrong }) => `${file}:${line} ${wrong}`)).toEqual([
		'content/statuses/a.yaml:1 “meaning” is missing.',
		'content/statuses/a.yaml:1 “mark” says “rign”.',
		'content/statuses/a.yaml:1 No event gives a place this status.',
		'content/statuses/a.yaml:3 “order” says “one”.',
		'content/statuses/b.yaml:1 No event gives a place this status.',
	]);
});

test('checkContent() counts records, and ignores hidden files', () => {
	const folder = makeFolder({
		'actors/.gitkeep': '',
		'.DS_Store': '',
		'actors/board.yaml': 'a: 1',
	});
	const { problems, records } = checkContent(folder);
	expect(records).toBe(1);
	expect(problems.filter(({ file }) => /gitkeep|DS_Store/.test(file))).toEqual([]);
});

test('checkContent() names files from the current folder, with forward slashes', () => {
	const folder = makeFolder({ 'notes.txt': 'Ask the clerk.' });
	const [problem] = checkContent(folder).problems.filter(({ file }) => file.endsWith('.txt'));
	expect(problem?.file).toBe(`${relative('.', folder).replaceAll('\\', '/')}/notes.txt`);
});

test('checkContent() takes a folder that does not exist', () => {
	expect(checkContent('no-such-folder').problems[0]?.wrong).toBe(
		'There is no actor in content/actors/.',
	);
});

test('readAddress() gives the address of the site, or undefined if there is none', () => {
	expect(readAddress(makeFolder({ 'site.yaml': 'address: https://quay.example/' }))).toBe(
		'https://quay.example/',
	);
	expect(readAddress(makeFolder({ 'site.yaml': 'address: quay' }))).toBeUndefined();
	expect(readAddress('no-such-folder')).toBeUndefined();
});
