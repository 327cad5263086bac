/** Words in the order of a language; some parts lead somewhere or have a form of their own. */
export type Phrase<Part> = (string | Part)[];

/** Makes such a part of its words: a link, say. */
export type MakePart<Part> = (text: string) => Part;

/** Puts a separator between the parts of a list. */
export function joinParts<Part>(parts: readonly Part[], separator: string): Phrase<Part> {
	return parts.flatMap((part, i) => (i > 0 ? [separator, part] : [part]));
}
