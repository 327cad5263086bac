import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepPublished } from '../../../../src/desk/revise/publish.ts';
import { copyStarter, openDesk } from '../room.ts';

const all = { isMinor: false, only: [] };

/** A starter whose records are kept as they are, and in which one word of a claim is another since. */
function changeClaim() {
	const folder = copyStarter();
	keepPublished(openDesk(folder), all);
	const file = join(folder, 'claims/first-claim.yaml');
	writeFileSync(file, readFileSync(file, 'utf8').replace('Write', 'Tell'));
	return { folder, read: () => readFileSync(join(folder, 'published.txt'), 'utf8') };
}

test('keepPublished() keeps what each record tells readers', () => {
	const folder = copyStarter();
	const { done, said } = keepPublished(openDesk(folder), all);
	expect([done, said]).toEqual([
		true,
		'content/published.txt is written: 8 records, 8 new, 0 changed.',
	]);
	const lines = readFileSync(join(folder, 'published.txt'), 'utf8').trimEnd().split('\n');
	expect(lines.map((line) => line.split(' ')[0])).toEqual([
		'#',
		'actors/first-authority',
		'actors/first-paper',
		'claims/first-claim',
		'claims/first-reply',
		'events/first-event',
		'places/first-place',
		'sources/first-source',
		'stories/first-story',
	]);
});

test('keepPublished() refuses a change without a word to readers', () => {
	const { folder, read } = changeClaim();
	const before = read();
	expect(keepPublished(openDesk(folder), all)).toEqual({
		done: false,
		said: `One record says something else than before, and no change or correction tells it:
  claims/first-claim
Say what changed: npm run changed -- claim first-claim "What changed." Or, of slips of the pen: npm run published -- --minor claims/first-claim
Nothing was written.`,
	});
	expect(read()).toBe(before);
});

test('keepPublished() takes a slip of the pen that is called one', () => {
	const { folder, read } = changeClaim();
	const before = read();
	const { done, said } = keepPublished(openDesk(folder), {
		isMinor: true,
		only: ['claims/first-claim'],
	});
	expect([done, said]).toEqual([
		true,
		'content/published.txt is written: one record, 0 new, 1 changed (1 without a word to readers).',
	]);
	const others = (text: string) => text.split('\n').filter((line) => !/first-claim/.test(line));
	expect(others(read())).toEqual(others(before));
	expect(read()).not.toBe(before);
});

test('keepPublished() knows no record that is not published', () => {
	const asked = { isMinor: true, only: ['claims/first-clam'] };
	expect(keepPublished(openDesk(), asked)).toEqual({
		done: false,
		said: 'There is no claims/first-clam that is published. Did you mean “claims/first-claim”?\nNothing was written.',
	});
});
