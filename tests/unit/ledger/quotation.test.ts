import type { Blockquote } from 'mdast';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/ledger/markdown.ts';
import { textOf } from '../../../src/ledger/node.ts';
import { splitQuotation } from '../../../src/ledger/quotation.ts';

const split = (text: string) => {
	const found = splitQuotation(parseMarkdown(text).children[0] as Blockquote);
	return found && [found.words.map(textOf), found.attribution.map(textOf).join('')];
};

test.each([
	['> One.\n>\n> — Me, <Cite source="a" />', [['One.'], '— Me, ']],
	['> One.\n> — Me, <Cite source="a" />', [['One.'], '— Me, ']],
	['> One.\n>\n> *Two.*\n> -- Me, <Cite source="a" />', [['One.', 'Two.'], '– Me, ']],
	['> — One.\n> — Me, <Cite source="a" />', [['— One.'], '— Me, ']],
])(
	'splitQuotation() takes the last line for who said it, where a dash begins it: %j',
	(text, parts) => {
		expect(split(text)).toEqual(parts);
	},
);

test.each([
	['no line with a dash', '> One.'],
	['no source', '> One.\n> — Me'],
	['no words before it', '> — Me, <Cite source="a" />'],
	['a dash within a line', '> One — two. <Cite source="a" />'],
	['a dash after a stressed word', '> *One* — two. <Cite source="a" />'],
	['a list at the end', '> One.\n>\n> - Two.'],
])('splitQuotation() finds no attribution: %s', (_what, text) => {
	expect(split(text)).toBeUndefined();
});
