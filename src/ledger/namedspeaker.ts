import type { Nodes } from 'mdast';
import { readAttribute } from './node.ts';

/** Whether a node of a line is a quotation whose speaker an `<Actor>` before it in the line names: the name need not follow it. */
export function isSpeakerNamed(line: readonly Nodes[], at: number): boolean {
	const speaker = read(line[at], 'Quote', 'speaker');
	return (
		speaker !== undefined && line.slice(0, at).some((node) => read(node, 'Actor', 'id') === speaker)
	);
}

function read(node: Nodes | undefined, block: string, name: string): string | undefined {
	const isBlock = node?.type === 'mdxJsxTextElement' && node.name === block;
	return isBlock ? readAttribute(node, name) : undefined;
}
