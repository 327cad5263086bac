import type { z } from 'astro/zod';
import { blockSchemas, type BlockName } from './block.ts';
import { blockGuide, inlineBlocks } from './blockguide.ts';
import { isEvidence, makeBlockSchema, type OwnBlock } from './ownblock.ts';

/** What a block needs, and where it may stand. */
export interface BlockRules {
	/** Its attributes, and `children` where it may hold words. */
	schema: z.ZodObject;
	/** When an editor takes it, in a sentence. */
	use: string;
	/** Whether it stands among the words of a line in the guide. */
	isInline: boolean;
	/** Whether it needs a line of its own, with an empty line before and after. */
	isAlone: boolean;
	needsWords: boolean;
	/** Whether it leads to a source of what is said beside it. */
	isSourced: boolean;
	/** Its declaration, where it is one of the investigation’s own. */
	own?: OwnBlock;
}

/** All blocks that an editor may write, by name. */
export type Blocks = ReadonlyMap<string, BlockRules>;

/** The blocks that lead to no source, or to those of a whole place. */
const silent: readonly BlockName[] = ['Place', 'Actor', 'PlaceMap', 'Unknown'];

/** Elements that the build itself puts into a text. */
export const builtElements = ['Beside', 'Footnote', 'Heading', 'Known', 'OwnBlock', 'Subheading'];

/** The blocks that every investigation has. */
export const siteBlocks: Blocks = new Map(
	(Object.keys(blockSchemas) as BlockName[]).map((name) => [name, describe(name)]),
);

function describe(name: BlockName): BlockRules {
	const isInline = inlineBlocks.includes(name);
	return {
		schema: blockSchemas[name],
		use: blockGuide[name],
		isInline,
		isAlone: !isInline && name !== 'Unknown',
		needsWords: name === 'Quote' || name === 'Unknown',
		isSourced: !silent.includes(name),
	};
}

/** The blocks of an investigation: those that all have, and its own. */
export function addOwnBlocks(own: Readonly<Record<string, OwnBlock>>): Blocks {
	const rules = Object.entries(own).map(([name, block]): [string, BlockRules] => [
		name,
		{
			schema: makeBlockSchema(block),
			use: block.use,
			isInline: block.stands !== 'alone',
			isAlone: block.stands === 'alone',
			needsWords: block.words === 'needed',
			isSourced: isEvidence(block),
			own: block,
		},
	]);
	return new Map([...siteBlocks, ...rules]);
}
