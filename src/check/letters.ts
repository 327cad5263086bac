/** A character that nobody sees, or that changes what stands around it. */
export interface OddLetter {
	/** Where it stands, in UTF-16 code units. */
	offset: number;
	/** The character itself. */
	letter: string;
}

/**
 * Control characters but the tab and the line breaks, characters without a glyph, halves of characters, and those whose
 * meaning is private.
 */
const ODD =
	/[\p{Cc}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2028\u2029\uFFF9-\uFFFB]/gu;

/** Scripts whose letters join, so that U+200C and U+200D after one of them tell how. */
const JOINING = [
	...['Arabic', 'Syriac', 'Mongolian', 'Nko', 'Mandaic', 'Manichaean', 'Phags_Pa', 'Adlam'],
	...['Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya', 'Tamil', 'Telugu', 'Kannada'],
	...['Malayalam', 'Sinhala', 'Khmer', 'Myanmar', 'Tibetan', 'Thaana', 'Limbu', 'Newa'],
]
	.map((script) => `\\p{Script_Extensions=${script}}`)
	.join('|');

/** They tell the direction of the signs beside them, in a line with letters from right to left. */
const MARKS = /[\u200E\u200F\u061C]/g;

const RIGHT_TO_LEFT =
	/[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/**
 * Where an odd letter is typed for a reason: what must stand before it, and after it. V8 (Node.js 26) finds no character above
 * U+FFFF by a class with `$` after it, so these are alternatives.
 */
const reasons: { letter: RegExp; before: RegExp; after?: RegExp }[] = [
	{ letter: /[\u200C\u200D]/, before: new RegExp(`(?:${JOINING})$`, 'u') },
	{
		letter: /\u200D/,
		before: /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)$/u,
		after: /^\p{Extended_Pictographic}/u,
	},
	{ letter: /[\uFE0E\uFE0F]/, before: /(?:\p{Emoji}|\p{S})$/u },
	{ letter: /[\uFE00-\uFE02]/, before: /(?:\p{Sm}|\p{Script=Han}|\p{Script=Myanmar}|\p{P})$/u },
	{ letter: /[\u{E0100}-\u{E01EF}]/u, before: /\p{Script=Han}$/u },
	{ letter: /[\u180B-\u180D\u180F]/, before: /\p{Script=Mongolian}$/u },
	{ letter: /[\u17B4\u17B5]/, before: /\p{Script=Khmer}$/u },
	{ letter: /\u034F/, before: /\p{M}$/u },
	// The flags of England, Scotland and Wales are a black flag and invisible letters.
	{ letter: /[\u{E0020}-\u{E007F}]/u, before: /\u{1F3F4}[\u{E0020}-\u{E007E}]*$/u },
];

/** Finds the characters of `text` that a reader doesn’t see or can’t trust, where they are not typed for a reason. */
export function findOddLetters(text: string): OddLetter[] {
	return [...text.matchAll(ODD)]
		.filter(({ 0: letter, index }) => !hasReason(text, letter, index))
		.map(({ 0: letter, index }) => ({ offset: index, letter }));
}

function hasReason(text: string, letter: string, offset: number): boolean {
	const before = text.slice(Math.max(0, offset - 16), offset);
	const after = text.slice(offset + letter.length, offset + letter.length + 2);
	if (letter === '\t' || letter === '\n') return true;
	// A carriage return alone ends a line for some programs and not for others.
	if (letter === '\r') return after.startsWith('\n');
	if (letter.search(MARKS) === 0)
		return RIGHT_TO_LEFT.test(lineAround(text, offset).replace(MARKS, ''));
	return reasons.some(
		(reason) =>
			reason.letter.test(letter) &&
			reason.before.test(before) &&
			(reason.after?.test(after) ?? true),
	);
}

/** The line of a text that holds the character at `offset`. */
function lineAround(text: string, offset: number): string {
	const end = text.indexOf('\n', offset);
	return text.slice(text.lastIndexOf('\n', offset) + 1, end === -1 ? undefined : end);
}

const names: [letters: RegExp, name: string][] = [
	[/\u0000/, 'a null character'],
	[/\r/, 'a carriage return'],
	[/[\n\u0085\u2028]/, 'a line break'],
	[/\t/, 'a tab'],
	[/\u001B/, 'an escape character'],
	[/\u2029/, 'a paragraph break'],
	[/\p{Cc}/u, 'a control character'],
	[/\u00AD/, 'a soft hyphen'],
	[/\u00A0/, 'a no-break space'],
	[/\u202F/, 'a narrow no-break space'],
	[/\u200B/, 'a zero-width space'],
	[/\u200C/, 'a zero-width non-joiner'],
	[/\u200D/, 'a zero-width joiner'],
	[/\u200E/, 'a left-to-right mark'],
	[/\u200F/, 'a right-to-left mark'],
	[/\u061C/, 'an Arabic letter mark'],
	[/\u202A/, 'a left-to-right embedding'],
	[/\u202B/, 'a right-to-left embedding'],
	[/\u202C/, 'the end of a change of direction'],
	[/\u202D/, 'a left-to-right override'],
	[/\u202E/, 'a right-to-left override'],
	[/[\u2066-\u2069]/, 'a mark that sets a direction apart'],
	[/\u2060/, 'a word joiner'],
	[/[\u2061-\u2064]/, 'an invisible sign of mathematics'],
	[/\uFEFF/, 'a byte order mark'],
	[/\u180E/, 'a Mongolian vowel separator'],
	[/[\u115F\u1160\u3164\uFFA0]/, 'an invisible Hangul letter'],
	[/[\u180B-\u180F\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/u, 'a variation selector'],
	[/[\u{E0000}-\u{E007F}]/u, 'an invisible tag letter'],
	[/\p{Co}/u, 'a character of private use'],
	[/\p{Cs}/u, 'half of a character'],
	[/\p{Noncharacter_Code_Point}/u, 'a code without a character'],
];

/** A character by its number and its name: `U+200B, a zero-width space`. */
export function nameLetter(letter: string): string {
	const name = names.find(([form]) => form.test(letter))?.[1] ?? 'an invisible character';
	return `${numberLetter(letter)}, ${name}`;
}

function numberLetter(letter: string): string {
	const code = letter.codePointAt(0) ?? 0;
	return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** `text` for a message: what would not be seen in it stands there by its number. */
export function showLetters(text: string): string {
	return text
		.replace(/[\t\n\r]/g, (letter) => `⟨${numberLetter(letter)}⟩`)
		.replace(ODD, (letter, offset: number, whole: string) =>
			hasReason(whole, letter, offset) ? letter : `⟨${numberLetter(letter)}⟩`,
		);
}
