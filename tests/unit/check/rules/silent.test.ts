import { expect, test } from 'vitest';
import { parseContent } from '../../../../src/check/parse.ts';
import { takeVersion } from '../../../../src/check/fingerprint.ts';
import { writePublished } from '../../../../src/check/publishedlist.ts';
import { findSilentChanges } from '../../../../src/check/rules/silent.ts';

const text = 'statement: It is red.\nspeaker: board\n';
const [record] = parseContent({ 'claims/red.yaml': text }).records;
const list = writePublished(new Map([['claims/red', takeVersion(record!)]]));
const find = (files: Record<string, string>) =>
	findSilentChanges(parseContent({ 'published.txt': list, ...files }));

test('findSilentChanges() asks for a word where a record says something else than before', () => {
	expect(find({ 'claims/red.yaml': text.replace('red', 'blue') })).toEqual([
		{
			file: 'content/claims/red.yaml',
			line: 1,
			column: 1,
			wrong: 'It says something else than when it was published last, and does not say so.',
			fix: 'Add what changed under “changed”, or what was wrong under “corrections”; of a slip of the pen run: npm run published -- --minor claims/red',
		},
	]);
});

test('findSilentChanges() takes a change or a correction that is new for such a word', () => {
	const blue = text.replace('red', 'blue');
	for (const word of [
		'changed: [{ date: 2022-01-01, note: It was painted. }]\n',
		'corrections: [{ date: 2022-01-01, was: We said red., now: It is blue. }]\n',
	])
		expect(find({ 'claims/red.yaml': blue + word })).toEqual([]);
});

test('findSilentChanges() has nothing to say of what is as before, is new, or was never kept', () => {
	expect(find({ 'claims/red.yaml': text, 'claims/new.yaml': text })).toEqual([]);
	const content = parseContent({ 'claims/red.yaml': text.replace('red', 'blue') });
	expect(findSilentChanges(content)).toEqual([]);
});

test('findSilentChanges() asks where readers of a record that is gone are led', () => {
	expect(find({})).toEqual([
		{
			file: 'content/published.txt',
			line: 2,
			column: 1,
			wrong: '“claims/red” was published, and is gone.',
			fix: 'Say under “moved” in content/site.yaml where claims/red/ leads now; or, if nobody is to be led on, take this line out.',
		},
	]);
	const moved = 'moved:\n  - from: claims/red/\n    to: claims/\n';
	expect(find({ 'site.yaml': moved })).toEqual([]);
});
