/** A number whose thousands are set apart: 230,000 · 230 000 · 230.000 · 230’000. */
const GROUPED = /(?<![\d.,])\d{1,3}(?:[ ,.’'\u00A0\u202F]\d{3})+(?!\d)/g;

/** Letters that Unicode does not take apart, and how people write them who have not got them. */
const PLAIN: Readonly<Record<string, string>> = {
	...{ ø: 'o', ł: 'l', đ: 'd', ð: 'd', ı: 'i', ħ: 'h' },
	...{ ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' },
};

/** Accents of Latin, Greek and Cyrillic letters, points of Hebrew and Arabic ones. Marks of other scripts are letters. */
const ACCENTS = /[\u0300-\u036F\u0591-\u05C7\u064B-\u065F]/g;

/** Scripts that set no space between words. */
const UNSPACED =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]+/gu;

/**
 * The words of a text as the search compares them: in small letters without accents, without the English genitive, numbers
 * without their separators. Of a script that sets no spaces, each two letters are a word, and the last one alone: so any part
 * of a name finds it. Index and search take words the same way.
 */
export function listTerms(text: string): string[] {
	const plain = foldLetters(text)
		.replace(GROUPED, (number) => number.replace(/\D/g, ''))
		.replace(/(?<=\p{L})['’]s(?!\p{L})/gu, '');
	return (plain.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).flatMap(cutUnspaced);
}

function foldLetters(text: string): string {
	return text
		.normalize('NFKD')
		.replace(ACCENTS, '')
		.normalize('NFC')
		.toLowerCase()
		.replace(/[øłđðıħßæœþ]/g, (letter) => PLAIN[letter] ?? letter);
}

function cutUnspaced(word: string): string[] {
	const spaced = word.split(UNSPACED).filter(Boolean);
	const pairs = (word.match(UNSPACED) ?? []).flatMap((run) => {
		const letters = [...run];
		return letters.map((letter, i) => letter + (letters[i + 1] ?? ''));
	});
	return [...spaced, ...pairs];
}

/** Whether a word is written in a script that sets no spaces: then two letters are a word already. */
export function isUnspaced(term: string): boolean {
	return term.search(UNSPACED) === 0;
}
