import { isAlias, isCollection, isNode, isPair, isScalar, type Document, type Node } from 'yaml';
import { quote, type Problem } from './problem.ts';
import { nesting } from './yamlerror.ts';

/** A mistake at an offset of the text. */
export interface Finding extends Pick<Problem, 'wrong' | 'fix'> {
	offset: number;
}

/** Digits that every parser reads as the same number. */
const PLAIN_NUMBER = /^-?(0|[1-9]\d{0,14})(\.\d{1,14})?$/;

/** No record holds a value inside more others than this. */
const DEEPEST = 20;

/**
 * Finds what YAML has beyond texts, numbers, lists and fields: tags, anchors, aliases, merge keys, instructions to the
 * parser, and numbers that people and parsers read differently.
 */
export function findBeyondPlain(yaml: Document.Parsed, text: string): Finding[] {
	const found: Finding[] = [];
	const { yaml: version, tags } = yaml.directives;
	if (version.explicit || Object.keys(tags).length > 1)
		found.push({
			offset: Math.max(0, text.search(/^%/m)),
			wrong: 'A line with a % is an instruction to the parser.',
			fix: 'Take it out.',
		});
	const look = (node: unknown, depth: number, isKey = false): void => {
		if (!isNode(node)) return;
		const offset = node.range?.[0] ?? 0;
		for (const one of explainNode(node, isKey, text)) found.push({ offset, ...one });
		if (!isCollection(node)) return;
		if (depth > DEEPEST) {
			found.push({ offset, ...nesting });
			return;
		}
		for (const item of node.items) {
			if (!isPair(item)) look(item, depth + 1);
			else {
				look(item.key, depth + 1, true);
				look(item.value, depth + 1);
			}
		}
	};
	look(yaml.contents, 0);
	return found;
}

function explainNode(node: Node, isKey: boolean, text: string): Pick<Problem, 'wrong' | 'fix'>[] {
	if (isAlias(node)) {
		const wrong = `“*${node.source}” is an alias of YAML: it repeats another value.`;
		return [{ wrong, fix: 'Write the value out, or put the text in quotation marks.' }];
	}
	const { tag, anchor } = node as { tag?: string; anchor?: string };
	const found: Pick<Problem, 'wrong' | 'fix'>[] = [];
	if (anchor !== undefined)
		found.push({
			wrong: `“&${anchor}” is an anchor of YAML: a name for a value, to repeat it.`,
			fix: 'Take it out, and write each value out. Put a text in quotation marks.',
		});
	if (tag !== undefined)
		found.push({
			wrong: `${quote(shorten(tag))} is a tag of YAML: it makes something else of a value.`,
			fix: 'Take it out, or put the whole text in quotation marks.',
		});
	if (!isScalar(node)) return found;
	const written = node.range ? text.slice(node.range[0], node.range[1]) : '';
	if (isKey && written === '')
		found.push({ wrong: 'A field has no name before its colon.', fix: 'Write “name: value”.' });
	if (isKey && node.value === '<<')
		found.push({
			wrong: '“<<” is a merge key of YAML: it takes over the fields of another value.',
			fix: 'Write these fields out.',
		});
	if (typeof node.value === 'number' && !PLAIN_NUMBER.test(written))
		found.push({
			wrong: `The number ${quote(written)} can be read in more than one way.`,
			fix: 'Write it in plain digits, or in quotation marks if it is a text.',
		});
	return found;
}

/** A tag as it is written: `tag:yaml.org,2002:` is `!!`. */
function shorten(tag: string): string {
	return tag.replace(/^tag:yaml\.org,2002:/, '!!');
}
