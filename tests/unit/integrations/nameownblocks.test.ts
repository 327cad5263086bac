import { expect, test } from 'vitest';
import { nameOwnBlocks } from '../../../src/integrations/nameownblocks.ts';
import { parseMarkdown } from '../../../src/ledger/markdown.ts';

interface Named {
	name?: string;
	attributes?: { name: string; value: string }[];
	children?: Named[];
}

/** The elements of a tree, from the outside in, with their attributes. */
function list({ name, attributes = [], children = [] }: Named): string[] {
	const written = attributes.map((one) => ` ${one.name}=${one.value}`).join('');
	return [...(name ? [`${name}${written}`] : []), ...children.flatMap(list)];
}

test('nameOwnBlocks() makes an attribute of the name of a block that not every investigation has', () => {
	const text =
		'<Tide at="4">\n\nHigh. <Cite source="a" /> <Ebb />\n\n<Known />\n\n</Tide>\n\n<Claim id="b" />';
	expect(list(nameOwnBlocks(parseMarkdown(text)) as Named)).toEqual([
		'OwnBlock block=Tide at=4',
		'Cite source=a',
		'OwnBlock block=Ebb',
		'Known',
		'Claim id=b',
	]);
});
