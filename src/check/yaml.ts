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
import type { Position } from '../ledger/body.ts';
import { quote, type Problem } from './problem.ts';
import type { ContentFile, Path } from './content.ts';

/** Reads YAML with the place of each value; what can’t be read is a problem, with `raw` left undefined. */
export function readYaml(
	file: string,
	text: string,
): Pick<ContentFile, 'raw' | 'positionOf'> & { problems: Problem[] } {
	const counter = new LineCounter();
	const yaml = parseDocument(text, { lineCounter: counter, prettyErrors: false });
	const place = (offset: number): Position => {
		const { line, col } = counter.linePos(offset);
		return { line, column: col };
	};
	const problems = listFirstPerLine(yaml, place).map(({ error, position }) => ({
		file,
		...position,
		...explain(error, text),
	}));
	const readable = yaml.errors.every(({ code }) => code === 'DUPLICATE_KEY');
	return {
		raw: readable ? toData(yaml) : undefined,
		positionOf: (path) => place(findOffset(yaml.contents, path)),
		problems,
	};
}

/** One slip in YAML often shows several times on its line. */
function listFirstPerLine(yaml: Document.Parsed, place: (offset: number) => Position) {
	const lines = new Map<number, { error: YAMLError; position: Position }>();
	for (const error of yaml.errors) {
		const position = place(findOpening(yaml, error.pos[0]) ?? error.pos[0]);
		if (!lines.has(position.line)) lines.set(position.line, { error, position });
	}
	return [...lines.values()];
}

/** A text in quotation marks that are not closed ends where the file ends; its mistake is where it begins. */
function findOpening(yaml: Document.Parsed, offset: number): number | undefined {
	let start: number | undefined;
	visit(yaml, {
		Scalar(_key, { type = '', range }) {
			if (type.startsWith('QUOTE') && range && range[1] === offset) start = range[0];
		},
	});
	return start;
}

/** An alias to nothing makes `yaml` throw; the schema then says what is missing. */
function toData(yaml: { toJS(): unknown }): unknown {
	try {
		return yaml.toJS();
	} catch {
		return {};
	}
}

/** Where a field’s name or a list’s entry begins; of what is missing, the innermost thing that should hold it. */
function findOffset(root: unknown, path: Path): number {
	let at = root;
	let offset = startOf(root);
	for (const step of path) {
		const found = isMap(at)
			? at.items.find(({ key }) => String(key) === String(step))
			: isSeq(at)
				? at.items[Number(step)]
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

/** The slips that editors make in YAML, by the code that `yaml` gives them. */
const slips: Partial<Record<YAMLError['code'], [wrong: string, fix: string]>> = {
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

function explain(error: YAMLError, text: string): Pick<Problem, 'wrong' | 'fix'> {
	if (error.code === 'DUPLICATE_KEY') {
		const name = text.slice(error.pos[0]).match(/^[^:\s]+/)?.[0] ?? '';
		return { wrong: `The field ${quote(name)} stands twice.`, fix: 'Keep one of the two.' };
	}
	if (error.message.includes('quote')) {
		return { wrong: 'The quotation marks are not closed.', fix: 'Close them after the text.' };
	}
	const [wrong, fix] = slips[error.code] ?? [
		'YAML can’t tell what this line means.',
		'Look at its quotation marks, brackets, colons and indentation. If in doubt, put the whole text in quotation marks.',
	];
	return { wrong, fix };
}
