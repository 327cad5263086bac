import {
	isMap,
	isNode,
	isPair,
	isSeq,
	LineCounter,
	parseDocument,
	visit,
	type Document,
	type YAMLError,
} from 'yaml';
import type { Position } from '../ledger/node.ts';
import { quote, type Problem } from './problem.ts';
import type { ContentFile, Path } from './content.ts';

/** Parses YAML and keeps the position of each value. Where it can’t be read, there are problems and `raw` is undefined. */
export function readYaml(
	file: string,
	text: string,
): Pick<ContentFile, 'raw' | 'positionOf'> & { problems: Problem[] } {
	const counter = new LineCounter();
	const yaml = parseDocument(text, { lineCounter: counter, prettyErrors: false });
	const toPosition = (offset: number): Position => {
		const { line, col } = counter.linePos(offset);
		return { line, column: col };
	};
	const problems = listFirstPerLine(yaml, toPosition).map(({ error, position }) => ({
		file,
		...position,
		...explainYamlError(error, text),
	}));
	const isReadable = yaml.errors.every(({ code }) => code === 'DUPLICATE_KEY');
	return {
		raw: isReadable ? toData(yaml) : undefined,
		positionOf: (path) => toPosition(findPathOffset(yaml.contents, path)),
		problems,
	};
}

/** Lists the first error of each line: one mistake in YAML often gives several. */
function listFirstPerLine(yaml: Document.Parsed, toPosition: (offset: number) => Position) {
	const lines = new Map<number, { error: YAMLError; position: Position }>();
	for (const error of yaml.errors) {
		const position = toPosition(findOpening(yaml, error.pos[0]) ?? error.pos[0]);
		if (!lines.has(position.line)) lines.set(position.line, { error, position });
	}
	return [...lines.values()];
}

/**
 * The offset at which a quoted text begins that ends at `offset`: quotation marks that are not closed are reported at
 * the end.
 */
function findOpening(yaml: Document.Parsed, offset: number): number | undefined {
	let start: number | undefined;
	visit(yaml, {
		Scalar(_key, { type = '', range }) {
			if (type.startsWith('QUOTE') && range && range[1] === offset) start = range[0];
		},
	});
	return start;
}

/** The fields as data. An alias to nothing makes `yaml` throw; without fields, the schema says what is missing. */
function toData(yaml: { toJS(): unknown }): unknown {
	try {
		return yaml.toJS();
	} catch {
		return {};
	}
}

/** The offset of a field’s name or of a list’s entry; of a missing one, the offset of the innermost value around it. */
function findPathOffset(root: unknown, path: Path): number {
	let at = root;
	let offset = startOf(root);
	for (const part of path) {
		const found = isMap(at)
			? at.items.find(({ key }) => String(key) === String(part))
			: isSeq(at)
				? at.items[Number(part)]
				: undefined;
		if (found === undefined) return offset;
		offset = startOf(isPair(found) ? found.key : found);
		at = isPair(found) ? found.value : found;
	}
	return offset;
}

function startOf(node: unknown): number {
	return isNode(node) && node.range ? node.range[0] : 0;
}

const QUOTATION = 'Put the whole text in quotation marks.';

/** The usual mistakes in YAML, by the error code of the package `yaml`. */
const explanations: Partial<Record<YAMLError['code'], [wrong: string, fix: string]>> = {
	TAB_AS_INDENT: ['The line begins with a tab.', 'Indent it with spaces.'],
	BLOCK_AS_IMPLICIT_KEY: [
		'The text holds a colon, or the line after it is indented too far.',
		`${QUOTATION} Or begin each field in the same column.`,
	],
	MULTILINE_IMPLICIT_KEY: [
		'The line has no colon after the name of its field.',
		'Write it as “name: value”, or indent it if it belongs to the text above.',
	],
	BAD_INDENT: [
		'A bracket is not closed, or the line is indented differently from its neighbours.',
		'Close the bracket, and begin the fields of one list in the same column.',
	],
	BAD_SCALAR_START: ['The text begins with a sign that YAML keeps for itself.', QUOTATION],
	BAD_DQ_ESCAPE: [
		'The text in quotation marks holds a backslash.',
		'Write two backslashes for one, or use single quotation marks.',
	],
	MULTIPLE_DOCS: ['A line of “---” begins a second record.', 'Keep one record in each file.'],
};

function explainYamlError(error: YAMLError, text: string): Pick<Problem, 'wrong' | 'fix'> {
	if (error.code === 'DUPLICATE_KEY') {
		const name = text.slice(error.pos[0]).match(/^[^:\s]+/)?.[0] ?? '';
		return { wrong: `The field ${quote(name)} stands twice.`, fix: 'Keep one of the two.' };
	}
	if (error.message.includes('quote')) {
		return { wrong: 'The quotation marks are not closed.', fix: 'Close them after the text.' };
	}
	const [wrong, fix] = explanations[error.code] ?? [
		'YAML can’t tell what this line means.',
		'Look at its quotation marks, brackets, colons and indentation. If in doubt, put the whole text in quotation marks.',
	];
	return { wrong, fix };
}
