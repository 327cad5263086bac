import { Document, isSeq, Scalar, visit } from 'yaml';
import { foldText, isFoldable } from './foldtext.ts';
import { endOf, isBlockType, rangeOf, type Source } from './yamlsource.ts';

/** How long a line of folded text gets: as the formatter has it. */
const WIDTH = 100;

/** Writes a field that begins at a column. Its first line has no indentation, its last no line break. */
export function writePair(name: string, value: unknown, source: Source, column: number): string {
	return indent(writeBlock({ [name]: value }, source), source, column);
}

/** Writes an entry of a list, with its hyphen. */
export function writeItem(value: unknown, source: Source, column: number): string {
	return indent(writeBlock([value], source), source, column);
}

/** Writes a value on one line, as it stands in brackets. */
export function writeInline(value: unknown): string {
	const yaml = new Document([value], { version: '1.2', aliasDuplicateObjects: false });
	visit(yaml, { Collection: (_key, node) => void (node.flow = true) });
	return yaml.toString({ lineWidth: 0, flowCollectionPadding: false }).trim().slice(1, -1);
}

/** Writes another value in the form of an old one: quoted as it was, folded as it was. */
export function writeScalar(
	node: Scalar,
	value: unknown,
	source: Source,
	{ inFlow = false }: { inFlow?: boolean | undefined } = {},
): string {
	if (typeof value !== 'string') return writeInline(value);
	if (isBlockType(node.type)) {
		const block = writeBlockText(node, value, source);
		if (block !== undefined) return block;
	}
	const { text } = source;
	const written = text.slice(rangeOf(node)[0], endOf(node, text));
	if (node.type === 'PLAIN' && written.includes('\n') && isFoldable(value) && !/\n/.test(value)) {
		const lines = written.split(/\r?\n/).map((line) => line.trim());
		const folded = foldText(value, lines, WIDTH);
		const margin = ' '.repeat(columnOfSecond(written));
		if (isPlain(value)) return folded.join(source.newline + margin);
	}
	return writeString(value, node.type, inFlow);
}

function isPlain(value: string): boolean {
	return writeString(value, 'PLAIN', false) === value;
}

function writeString(value: string, type: Scalar['type'], inFlow: boolean): string {
	const scalar = new Scalar(value);
	if (type && !isBlockType(type)) scalar.type = type;
	if (inFlow) return writeInline(scalar);
	const yaml = new Document(scalar, { version: '1.2' });
	const text = yaml.toString({ lineWidth: 0, blockQuote: false }).trim();
	// A text by itself may begin as a field may not.
	return new Document({ a: scalar }).toString({ lineWidth: 0, blockQuote: false }).trim() ===
		`a: ${text}`
		? text
		: writeInline(scalar);
}

/** The same for a text below `>` or `|`; undefined where it must be written in another way. */
function writeBlockText(node: Scalar, value: string, source: Source): string | undefined {
	const { text, newline } = source;
	const [start] = rangeOf(node);
	const [head = '', ...written] = text.slice(start, endOf(node, text)).split(/\r?\n/);
	const isClipped = value.endsWith('\n');
	const words = isClipped ? value.slice(0, -1) : value;
	const isKept = /^[>|](-?)(\s*#.*)?\s*$/.exec(head);
	if (!isKept || Boolean(isKept[1]) === isClipped || words === '' || words.endsWith('\n')) return;
	const margin = /^ */.exec(written.find((line) => line.trim() !== '') ?? '')?.[0] ?? '';
	if (margin === '' || !/^\S/.test(words)) return;
	const old = written.map((line) => line.slice(margin.length).trimEnd());
	if (head.startsWith('>') && !isFoldable(words)) return;
	const lines = head.startsWith('|')
		? words.split('\n')
		: foldText(words, old, WIDTH - margin.length);
	return [head, ...lines.map((line) => (line === '' ? '' : margin + line))].join(newline);
}

/** The indentation of the second line of a text. */
function columnOfSecond(written: string): number {
	return /\n( *)/.exec(written)?.[1]?.length ?? 0;
}

/** Lists of words stand as others in the file do: in brackets or below each other. No text is folded. */
function writeBlock(data: object, { isInline }: Source): string {
	const yaml = new Document(data, { version: '1.2', schema: 'core', aliasDuplicateObjects: false });
	visit(yaml, {
		Seq(_key, list) {
			const isWords = list.items.every((item) => !isSeq(item) && 'value' in (item as object));
			if (isWords && (isInline || list.items.some((item) => typeof valueOf(item) === 'number')))
				list.flow = list !== yaml.contents;
		},
	});
	return yaml.toString({ lineWidth: 0, flowCollectionPadding: false }).replace(/\n$/, '');
}

function valueOf(item: unknown): unknown {
	return (item as Scalar).value;
}

function indent(text: string, { newline }: Source, column: number): string {
	const margin = ' '.repeat(column);
	return text
		.split('\n')
		.map((line, i) => (i === 0 || line === '' ? line : margin + line))
		.join(newline);
}
