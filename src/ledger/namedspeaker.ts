import type { Nodes } from 'mdast';

/** Whether a node of a line is a quotation whose speaker an `<Actor>` before it in the line names: the name need not follow it. */
export function isSpeakerNamed(line: readonly Nodes[], at: number): boolean {
	const speaker = readAttribute(line[at], 'Quote', 'speaker');
	if (speaker === undefined) return false;
	return line.slice(0, at).some((node) => readAttribute(node, 'Actor', 'id') === speaker);
}

/** An attribute of a block, if a node is one of that name. */
function readAttribute(node: Nodes | undefined, block: string, name: string): string | undefined {
	if (node?.type !== 'mdxJsxTextElement' || node.name !== block) return undefined;
	const found = node.attributes.find((one) => 'name' in one && one.name === name);
	return typeof found?.value === 'string' ? found.value : undefined;
}
