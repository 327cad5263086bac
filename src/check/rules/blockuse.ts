import type { BlockRules, Blocks } from '../../schema/blockrules.ts';
import type { Block } from '../../ledger/element.ts';
import { findNearest } from '../../lib/nearest.ts';
import type { Problem } from '../problem.ts';
import { explainIssues } from '../schemaissue.ts';
import type { Content } from '../content.ts';

type Mistake = Omit<Problem, 'file'>;

/** Finds blocks that do not exist, that have wrong attributes or text, or that must not be in a paragraph. */
export function findBlockMistakes({ records, blocks, blockFiles }: Content): Problem[] {
	// What is wrong with a block itself is said where it is declared.
	const unsound = new Set(blockFiles.map(({ name }) => name).filter((name) => !blocks.has(name)));
	return records.flatMap(({ file, body, isCut }) =>
		(body?.blocks ?? [])
			.filter(({ name }) => !unsound.has(name))
			.flatMap((block) => checkBlock(block, blocks, isCut))
			.map((mistake) => ({ file, ...mistake })),
	);
}

function checkBlock(block: Block, blocks: Blocks, isCut: boolean): Mistake[] {
	const { name, position } = block;
	const rules = blocks.get(name);
	if (!rules) {
		const names = [...blocks.keys()];
		const meant = findNearest(name, names);
		const fix = meant ? `Did you mean “${meant}”?` : `The blocks are: ${names.join(', ')}.`;
		return [{ ...position, wrong: `There is no block “${name}”.`, fix }];
	}
	return [
		...checkAttributes(block, rules),
		// Its words may be what can’t be read.
		...(isCut && block.text === '' ? [] : checkText(block, rules)),
		...checkPlacement(block, rules),
	];
}

function checkAttributes(
	{ name, attributes, attributePositions, position }: Block,
	{ schema }: BlockRules,
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
	const mistakes = explainIssues(schema, attributes, ` of <${name}>`)
		.map(({ path, ...mistake }) => ({ attribute: String(path[0]), ...mistake }))
		// rules/markup.ts reports attributes with curly brackets; unknown attributes are reported above.
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

/** Some blocks would not show a text between their tags, others have nothing to show without one. */
function checkText({ name, text, position }: Block, { schema, needsWords }: BlockRules): Mistake[] {
	if (needsWords && text === '') {
		const fix = `Write them between <${name}> and </${name}>.`;
		return [{ ...position, wrong: `<${name}> holds no words.`, fix }];
	}
	if ('children' in schema.shape || text === '') return [];
	const wrong = `The words inside <${name}> would not be shown.`;
	return [{ ...position, wrong, fix: `Put them outside, and end <${name} … /> with a slash.` }];
}

function checkPlacement({ name, inline, position }: Block, { isAlone }: BlockRules): Mistake[] {
	if (!inline || !isAlone) return [];
	const fix = `Put <${name} … /> on a line of its own, with an empty line before and after.`;
	return [{ ...position, wrong: `<${name}> stands inside a paragraph.`, fix }];
}
