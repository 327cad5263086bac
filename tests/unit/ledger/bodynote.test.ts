import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/ledger/markdown.ts';
import { isSameNote, listParts } from '../../../src/ledger/bodynote.ts';

const measure = (text: string) =>
	listParts(parseMarkdown(text)).map(({ nodes, notes, lines, height }) => ({
		nodes: nodes.map(({ type }) => type),
		...{ notes, lines, height },
	}));

test('listParts() takes a number that stands alone below a paragraph for its own', () => {
	expect(measure('One.\n<Cite source="a" />\n\n<Cite source="b" />\n\n## Two')).toEqual([
		{
			nodes: ['paragraph', 'mdxJsxFlowElement', 'mdxJsxFlowElement'],
			notes: [{ source: 'a' }, { source: 'b' }],
			lines: [0, 0],
			height: 1,
		},
		{ nodes: ['heading'], notes: [], lines: [], height: 1 },
	]);
});

test('listParts() says in which line of a part each note is pointed to first, at 65 letters a line', () => {
	const line = 'a'.repeat(65);
	const text = `${line}<Cite source="a" />${line}[^b] <Cite source="a" />b<Cite source="c" at="p. 1" />\n\n[^b]: B.`;
	expect(measure(text)).toEqual([
		{
			nodes: ['paragraph'],
			notes: [{ source: 'a' }, { footnote: 'b' }, { source: 'c', at: 'p. 1' }],
			lines: [0, 1, 2],
			height: 3,
		},
	]);
});

test('listParts() counts a name that a block fills in', () => {
	const [part] = listParts(parseMarkdown(`${'a'.repeat(60)} <Actor id="b" /><Cite source="a" />`));
	expect(part).toMatchObject({ lines: [1], height: 2 });
});

test('isSameNote() tells a source from a footnote of that name', () => {
	expect(isSameNote({ source: 'tide' }, { source: 'tide' })).toBe(true);
	expect(isSameNote({ source: 'tide' }, { source: 'tide', at: 'p. 1' })).toBe(false);
	expect(isSameNote({ source: 'tide' }, { footnote: 'tide' })).toBe(false);
});
