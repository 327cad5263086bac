import type { Blockquote } from 'mdast';
import { defineMdastPlugin, type MdastNode } from 'satteri';
import { parseBody } from '../ledger/body.ts';
import { splitQuotation } from '../ledger/quotation.ts';

/**
 * Makes of the Markdown of a body what its page shows: a number where a footnote is pointed to, and quotations with the line
 * that says whose they are. Throws an Error if a body holds what the check would have stopped: nothing that the check has
 * not seen comes into a page.
 */
export const bodyMarkup = defineMdastPlugin({
	name: 'body-markup',
	before(_root, { source }) {
		const [stranger] = parseBody(source).rawMarkup;
		if (stranger)
			throw new Error(`a body with ${stranger.kind} came into the build: ${stranger.text}`);
	},
	footnoteReference: ({ identifier }) => ({
		type: 'mdxJsxTextElement',
		name: 'Footnote',
		attributes: [{ type: 'mdxJsxAttribute', name: 'label', value: identifier }],
		children: [],
	}),
	footnoteDefinition: (node, visit) => visit.removeNode(node),
	blockquote: (node) => markQuotation(node),
});

/** A quotation as a figure, whose caption says whose words they are. */
function markQuotation(node: Readonly<Blockquote>): MdastNode | undefined {
	const quotation = splitQuotation(node);
	if (!quotation) return undefined;
	const caption = {
		type: 'mdxJsxFlowElement',
		name: 'figcaption',
		attributes: [],
		children: quotation.attribution,
	};
	return {
		type: 'mdxJsxFlowElement',
		name: 'figure',
		attributes: [{ type: 'mdxJsxAttribute', name: 'class', value: 'quotation' }],
		children: [{ type: 'blockquote', children: quotation.words }, caption],
	} as MdastNode;
}
