import { expect, test } from 'vitest';
import { packRows, unpackRows } from '../../../../src/lib/facet/facetcolumns.ts';
import { makeRow } from './row.ts';

test('unpackRows() gives back what packRows() packed, and each value is sent once', () => {
	const rows = [
		makeRow('quay', { kind: ['denial'], tag: ['a', 'b'] }, { kind: ['order'] }),
		makeRow('pier', { kind: ['denial'] }),
	];
	const packed = packRows(rows);
	expect(packed.parts).toEqual([2, 1]);
	expect(packed.facets.kind).toEqual({ values: ['denial', 'order'], of: [0, 1, 0] });
	expect(packed.facets.tag).toEqual({ values: ['a', 'b'], of: [[0, 1], [], []] });
	expect(unpackRows(JSON.parse(JSON.stringify(packed)))).toEqual(rows);
});
