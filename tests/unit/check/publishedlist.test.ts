import { expect, test } from 'vitest';
import { readPublished, writePublished } from '../../../src/check/publishedlist.ts';

test('writePublished() writes a line for each record, in the order of their names', () => {
	const text = writePublished(
		new Map([
			['claims/red', { hash: '0123456789abcdef', revisions: 1 }],
			['actors/board', { hash: 'fedcba9876543210', revisions: 0 }],
		]),
	);
	expect(text)
		.toBe(`# What each record told readers when it was published last: \`npm run published\` writes this.
actors/board fedcba9876543210 0
claims/red 0123456789abcdef 1
`);
});

test('readPublished() reads them with their lines, and passes over others', () => {
	expect([
		...readPublished('# A remark.\nactors/board fedcba9876543210 0\n\nclaims/red nothing\n'),
	]).toEqual([['actors/board', { hash: 'fedcba9876543210', revisions: 0, line: 2 }]]);
});
