import { blockSchemas, findBlockSchema } from '../../schema/block.ts';
import type { Block } from '../../ledger/body.ts';
import { findNearest } from '../../lib/nearest.ts';
import type { Problem } from '../problem.ts';
import { explainMistakes } from '../mistake.ts';
import type { Content } from '../content.ts';

type Mistake = Omit<Problem, 'file'>;

/** The blocks that stand by themselves, with an empty line before and after. */
const apart = ['Claim', 'Reply', 'Disagreement', 'PlaceMap', 'Timeline', 'Figures'];

/** Blocks that do not exist, that lack an attribute, or that stand where they can’t. */
export function findBlockMistakes({ records }: Content): Problem[] {
	return records.flatMap(({ file, body }) =>
		(body?.blocks ?? []).flatMap(findInBlock).map((mistake) => ({ file, ...mistake })),
	);
}

function findInBlock(block: Block): Mistake[] {
	const { name, position } = block;
	const schema = findBlockSchema(name);
	if (!schema) {
		const known = Object.keys(blockSchemas);
		const meant = findNearest(name, known);
		const fix = meant ? `Did you mean “${meant}”?` : `The blocks are: ${known.join(', ')}.`;
		return [{ ...position, wrong: `There is no block “${name}”.`, fix }];
	}
	return [
		...findInAttributes(block, schema),
		...findInWords(block, 'children' in schema.shape),
		...findInLine(block),
	];
}

function findInAttributes(
	{ name, attributes, attributePositions, position }: Block,
	schema: NonNullable<ReturnType<typeof findBlockSchema>>,
): Mistake[] {
	const known = Object.keys(schema.shape).filter((field) => field !== 'children');
	const unknown = Object.keys(attributes).filter((attribute) => !known.includes(attribute));
	const named = unknown.map((attribute) => {
		const meant = findNearest(attribute, known);
		const all = known.length > 0 ? `It takes: ${known.join(', ')}.` : 'It takes none; take it out.';
		const fix = meant ? `Did you mean “${meant}”?` : all;
		const at = attributePositions[attribute] ?? position;
		return { ...at, wrong: `<${name}> has no “${attribute}”.`, fix };
	});
	const mistakes = explainMistakes(schema, attributes, ` of <${name}>`)
		.map(({ path, ...said }) => ({ attribute: String(path[0]), ...said }))
		// What is written with curly brackets is told apart (rules/markup.ts), what is unknown above.
		.filter(({ attribute }) => attribute in attributes || !(attribute in attributePositions))
		.filter(({ attribute }) => !unknown.includes(attribute))
		.filter(({ attribute }) => !named.some(({ fix }) => fix === `Did you mean “${attribute}”?`))
		.map(({ attribute, wrong, fix }) => ({
			...(attributePositions[attribute] ?? position),
			wrong,
			fix,
		}));
	return [...named, ...mistakes];
}

/** Words between the tags of a block that shows none would be lost; the others have nothing to show without. */
function findInWords({ name, text, position }: Block, takesWords: boolean): Mistake[] {
	const needsWords = name === 'Quote' || name === 'Unknown';
	if (needsWords && text === '') {
		const fix = `Write them between <${name}> and </${name}>.`;
		return [{ ...position, wrong: `<${name}> holds no words.`, fix }];
	}
	if (takesWords || text === '') return [];
	const wrong = `The words inside <${name}> would not be shown.`;
	return [{ ...position, wrong, fix: `Put them outside, and end <${name} … /> with a slash.` }];
}

function findInLine({ name, inline, position }: Block): Mistake[] {
	if (!inline || !apart.includes(name)) return [];
	const fix = `Put <${name} … /> on a line of its own, with an empty line before and after.`;
	return [{ ...position, wrong: `<${name}> stands inside a paragraph.`, fix }];
}
