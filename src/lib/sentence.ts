/** Scripts whose sentences end without a mark. */
const UNMARKED = '\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Tibetan}\\p{Script=Khmer}';

// Marked so that a script which does not ask for it comes without it.
const END = /* @__PURE__ */ new RegExp(
	`(?:\\p{Sentence_Terminal}|…|[${UNMARKED}])[\\p{Pe}\\p{Pf}\\p{Pi}"']*$`,
	'u',
);

/** The question marks of all scripts. The Greek one looks like a semicolon, the Armenian one stands in the word asked for. */
const QUESTION =
	/[?？؟⁇⁈⁉‽⸮﹖︖፧᥅꘏꛷\u{11143}\u{1E95F}][\p{Pe}\p{Pf}\p{Pi}"']*$|՞|\p{Script=Greek}.*[;\u037E]$/su;

/** Whether `text` ends as a sentence of its language does; quotation marks and brackets may follow. */
export function isSentence(text: string): boolean {
	const trimmed = text.trim();
	return END.test(trimmed) || isQuestion(trimmed);
}

/** Whether `text` ends as a question of its language does. */
export function isQuestion(text: string): boolean {
	return QUESTION.test(text.trim());
}

/** The first sentence of a text, without its full stop: what a page is called by. */
export function firstSentence(text: string): string {
	const [first = text] = text.trim().split(/(?<=[.!?…。])\s/u);
	return first.replace(/[.。]$/u, '');
}

/** As many of the first sentences as have at most `most` letters together: at least the first, however long it is. */
export function keepSentences(sentences: readonly string[], most: number): string {
	const [first = '', ...others] = sentences;
	const tooMuch = others.findIndex(
		(_, i) => [first, ...others.slice(0, i + 1)].join(' ').length > most,
	);
	return [first, ...(tooMuch < 0 ? others : others.slice(0, tooMuch))].join(' ');
}

/** The sentences of a text in a language, each without the blanks around it. */
export function listSentences(text: string, language: string): string[] {
	const parts = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
	return [...parts].map(({ segment }) => segment.trim());
}

/** A text of at most `most` letters: cut after a word where it is longer, with “…”. */
export function cutText(text: string, most: number): string {
	if (text.length <= most) return text;
	return `${text.slice(0, most - 1).replace(/[\s,;:.]+\S*$/u, '')}…`;
}
