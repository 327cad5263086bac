import { expect, test } from 'vitest';
import { listTables } from '../../../../src/data/tables/alltables.ts';
import { makeLedger } from '../../ledger/records.ts';

test('every table shows all fields of its schema, or names those that it leaves out', () => {
	// A field that is forgotten is an error of its own.
	const tables = listTables(makeLedger([]), new URL('https://quays.example/'));
	const leftOut = tables.flatMap(({ name, leftOut }) => (leftOut ? [`${name}: ${leftOut}`] : []));
	expect(leftOut).toEqual([
		'places: the remarks on single numbers (`note` in `reported`) and the events that an editor chose for the head of its page (`beats`)',
		'media: the names of pictures of single pages (`image` in `pages`)',
	]);
});
