import { Tokenizer } from 'htmlparser2';

/** A part of a text, in characters: from `start` up to, and without, `end`. */
export interface Span {
	start: number;
	end: number;
}

/** A tag of a page, from its `<` to its `>`. */
export interface Tag extends Span {
	/** In small letters; the name of a closing tag begins with a slash. */
	name: string;
	/** The span of each attribute’s value between its quotation marks, by the attribute’s name in small letters. */
	attributes: Map<string, Span>;
}

/** Lists the tags of a page in their order. Text that looks like a tag, in a comment or an attribute, is none. */
export function listTags(html: string): Tag[] {
	const tags: Tag[] = [];
	let attribute: Span = { start: 0, end: 0 };
	const slice = (start: number, end: number) => html.slice(start, end).toLowerCase();
	const open = (name: string, start: number) =>
		tags.push({ name, start, end: start, attributes: new Map() });
	const lastTag = () => {
		const tag = tags.at(-1);
		if (!tag) throw new SyntaxError('a part of a tag before the first tag');
		return tag;
	};
	const close = (end: number) => {
		lastTag().end = end + 1;
	};
	const nothing = () => {};
	const tokenizer = new Tokenizer(
		{ decodeEntities: false },
		{
			onopentagname: (start, end) => open(slice(start, end), start - 1),
			onattribname(start, end) {
				attribute = { start: end, end };
				lastTag().attributes.set(slice(start, end), attribute);
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

/** Replaces some spans of a text, given in any order; no two of them may overlap. */
export function replaceSpans(text: string, edits: (Span & { by: string })[]): string {
	let [result, at] = ['', 0];
	for (const { start, end, by } of edits.toSorted((a, b) => a.start - b.start)) {
		result += text.slice(at, start) + by;
		at = end;
	}
	return result + text.slice(at);
}
