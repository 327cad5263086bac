import { expect, test } from 'vitest';
import { readBlockRules } from '../../../../src/check/read.ts';
import { describeBlocks } from '../../../../src/desk/server/forms.ts';
import { siteBlocks } from '../../../../src/schema/blockrules.ts';

test('describeBlocks() tells the desk of the blocks of an investigation’s own, after those that all have', () => {
	const blocks = describeBlocks(readBlockRules('tests/site/otherwise/content'));
	expect(blocks.map(({ name }) => name)).toEqual([...siteBlocks.keys(), 'LedgerPage']);
	const own = blocks.at(-1)!;
	expect([
		own.hasWords,
		own.fields.map(({ name, needed, shape }) => [name, needed, shape.kind]),
	]).toEqual([
		true,
		[
			['source', true, 'reference'],
			['page', true, 'text'],
			['places', false, 'list'],
			['state', false, 'choice'],
		],
	]);
});
