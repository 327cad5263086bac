import ts from 'typescript';
import { expect, test } from 'vitest';
import { files, read } from './source.ts';

/**
 * The only files that may assert with `!` that something is there. Their loops run over every place or every point of a
 * coast, and the compiler can’t tell that an index stays within an array; a check of each would cost time.
 */
const asserting = {
	files: [
		// Joins 10,000 circles while a reader moves the slider of days.
		'src/map/layout/cluster.ts',
		// Weighs each of the 470,000 points of the finest atlas.
		'src/map/outline/simplify.ts',
		// Finds the state of 10,000 places on each day that the slider passes.
		'src/explorer/placestate.ts',
		'src/explorer/snapshot.ts',
		// Look at each of some million pixels.
		'src/picture/quantise.ts',
		'src/picture/png.ts',
	],
	most: 54,
};

function countAssertions(file: string): number {
	const countIn = (node: ts.Node): number => {
		let count = ts.isNonNullExpression(node) ? 1 : 0;
		ts.forEachChild(node, (child) => void (count += countIn(child)));
		return count;
	};
	if (file.endsWith('.ts'))
		return countIn(ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest));
	const [, front = '', template = ''] = /^---\n(.*?)^---\n(.*)$/ms.exec(read(file)) ?? [];
	const asserted = template.replace(/<style.*/s, '').match(/[\w)\]]!(?=[.,;)}\]])/g) ?? [];
	return countIn(ts.createSourceFile(file, front, ts.ScriptTarget.Latest)) + asserted.length;
}

test('no file asserts that something is there, apart from the innermost loops', () => {
	const counts = files
		.filter((file) => /\.(ts|astro)$/.test(file))
		.map((file) => ({ file, count: countAssertions(file) }))
		.filter(({ count }) => count > 0);
	expect(counts.filter(({ file }) => !asserting.files.includes(file))).toEqual([]);
	expect(counts.reduce((sum, { count }) => sum + count, 0)).toBeLessThanOrEqual(asserting.most);
});
