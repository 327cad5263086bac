const RIGHT_TO_LEFT = [
	'Arab',
	'Hebr',
	'Syrc',
	'Thaa',
	'Nkoo',
	'Adlm',
	'Rohg',
	'Mand',
	'Samr',
	'Aran',
];

/** How the code of a language is written: BCP 47, in its usual letters, without extensions. */
export const languageForm = {
	pattern: '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\\d{3}))?(-([a-z0-9]{5,8}|\\d[a-z0-9]{3}))*$',
};

/** Which way a language is written, by its BCP 47 code: `ar` and `pa-Arab` from right to left, `pa` from left to right. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
	const { script = '' } = new Intl.Locale(tag).maximize();
	return RIGHT_TO_LEFT.includes(script) ? 'rtl' : 'ltr';
}

/**
 * The attributes of an element whose text is in another language than the page around it; none where it is the same
 * language.
 */
export function markLanguage(tag: string, around: string): { lang?: string; dir?: 'ltr' | 'rtl' } {
	const [own, other] = [tag, around].map((code) => new Intl.Locale(code).maximize());
	if (own?.language === other?.language && own?.script === other?.script) return {};
	return { lang: tag, dir: directionOf(tag) };
}

/** The name of a language, by its BCP 47 code, in the language `reader`; the code itself if there is no name. */
export function nameLanguage(tag: string, reader: string): string {
	return new Intl.DisplayNames(reader, { type: 'language' }).of(tag) ?? tag;
}

/** The language of which a BCP 47 code is a variant: `pt` for `pt-BR`. */
export function toTongue(tag: string): string {
	return new Intl.Locale(tag).language;
}

/** Whether `tag` is the code of a language that is known, as BCP 47 writes it. */
export function isLanguage(tag: string): boolean {
	return new RegExp(languageForm.pattern).test(tag) && isKnown(tag) && canonicalise(tag) === tag;
}

/** The code that was probably meant by what is none. */
export function findLanguage(written: string): string | undefined {
	const word = written.trim().replaceAll('_', '-').toLowerCase();
	const [first = '', ...rest] = word.split('-');
	const whole = mistaken.get(word);
	const language = whole ? [whole] : [mistaken.get(first) ?? first, ...rest];
	const meant = canonicalise(language.join('-'));
	if (meant !== undefined && isLanguage(meant)) return meant;
	return word ? languageNames().get(word) : undefined;
}

/** Codes of countries, and others, that are often written for a language. */
const mistaken: ReadonlyMap<string, string> = new Map(
	Object.entries({
		...{ al: 'sq', ba: 'bs', by: 'be', cn: 'zh', cz: 'cs', dk: 'da', gr: 'el', ir: 'fa' },
		...{ jp: 'ja', kz: 'kk', me: 'cnr', mm: 'my', np: 'ne', ph: 'fil', rs: 'sr', tj: 'tg' },
		...{ tm: 'tk', ua: 'uk', vn: 'vi', 'zh-yue': 'yue', 'zh-chs': 'zh-Hans', 'zh-cht': 'zh-Hant' },
	}),
);

function canonicalise(tag: string): string | undefined {
	try {
		return Intl.getCanonicalLocales(tag)[0];
	} catch {
		return undefined;
	}
}

/** Whether each part of a code has a name: the language, the script, the region. */
function isKnown(tag: string): boolean {
	const { language, script, region } = new Intl.Locale(tag);
	return (
		hasName('language', language) &&
		(script === undefined || hasName('script', script)) &&
		(region === undefined || hasName('region', region))
	);
}

function hasName(type: Intl.DisplayNamesType, code: string): boolean {
	return new Intl.DisplayNames('en', { type, fallback: 'none' }).of(code) !== undefined;
}

/** The codes of two letters, by the English name of each language in small letters. */
function languageNames(): Map<string, string> {
	const letters = [...'abcdefghijklmnopqrstuvwxyz'];
	const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
	return new Map(
		letters
			.flatMap((first) => letters.map((second) => first + second))
			.map((code) => [names.of(code)?.toLowerCase() ?? '', code]),
	);
}
