import { Tokenizer } from 'htmlparser2';

/** A piece of a text: where it begins, and where what follows it begins, in characters. */
export interface Span {
	start: number;
	end: number;
}

/** One tag of a page, from its `<` to its `>`. */
export interface Tag extends Span {
	/** In small letters; of a closing tag with a slash before it. */
	name: string;
	/** The attributes by their names, in small letters, each with its value as it is written between the quotation marks. */
	attributes: Map<string, Span>;
}

/** The tags of a page in their order. What only looks like one, in a text, a comment or an attribute, is none. */
export function listTags(html: string): Tag[] {
	const tags: Tag[] = [];
	let attribute: Span = { start: 0, end: 0 };
	const slice = (start: number, end: number) => html.slice(start, end).toLowerCase();
	const open = (name: string, start: number) =>
		tags.push({ name, start, end: start, attributes: new Map() });
	const last = () => {
		const tag = tags.at(-1);
		if (!tag) throw new SyntaxError('a part of a tag stands before the first tag');
		return tag;
	};
	const close = (end: number) => {
		last().end = end + 1;
	};
	const nothing = () => {};
	const tokenizer = new Tokenizer(
		{ decodeEntities: false },
		{
			onopentagname: (start, end) => open(slice(start, end), start - 1),
			onattribname(start, end) {
				attribute = { start: end, end };
				last().attributes.set(slice(start, end), attribute);
			},
			onattribdata: (start, end) => Object.assign(attribute, { start, end }),
			onattribend: nothing,
			onattribentity: nothing,
			onopentagend: close,
			onselfclosingtag: close,
			onclosetag(start, end) {
				open(`/${slice(start, end)}`, html.lastIndexOf('<', start));
				close(html.indexOf('>', end));
			},
			oncdata: nothing,
			oncomment: nothing,
			ondeclaration: nothing,
			onend: nothing,
			onprocessinginstruction: nothing,
			ontext: nothing,
			ontextentity: nothing,
		},
	);
	tokenizer.write(html);
	tokenizer.end();
	return tags;
}

/** A text with some of its pieces replaced; no two of them may overlap. */
export function replaceSpans(text: string, edits: (Span & { by: string })[]): string {
	let [result, at] = ['', 0];
	for (const { start, end, by } of edits.toSorted((a, b) => a.start - b.start)) {
		result += text.slice(at, start) + by;
		at = end;
	}
	return result + text.slice(at);
}
