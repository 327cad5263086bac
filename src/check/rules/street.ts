import { findPosition } from '../offset.ts';
import { quote, type Problem } from '../problem.ts';
import type { ContentFile, Content } from '../content.ts';

/** A house number; four digits that begin with 19 or 20 are a year. */
const NUMBER = String.raw`(?!(?:19|20)\d\d(?!\d))\d{1,4}[a-zA-Z]?(?![\p{L}\p{N}])`;
const NAME = String.raw`(?:[\p{Lu}][\p{L}\p{M}'’.-]*\s+){1,3}`;

/** The forms of street addresses, by language. Each needs a number: a word alone is no address. */
const forms = [
	// 14 High Street
	String.raw`${NUMBER}\s+${NAME}(?:Street|Road|Avenue|Lane|Boulevard|Terrace|Crescent)(?!\p{L})`,
	// Lange Straße 14, Herengracht 14, Kossuth utca 14
	String.raw`\p{L}*(?:[Ss]traße|[Ss]trasse|[Ss]traat|[Gg]racht|[Ll]aan|plein|platz|[Aa]llee|[Gg]asse|(?<![Bb]loc)kade|[Ss]ingel|gatan|(?<![Bb]ri)gade|vej|utca)\s+${NUMBER}`,
	// 14, rue de la Paix; 14 avenue Foch
	String.raw`${NUMBER},?\s+(?:rue|avenue|boulevard|quai|place|allée|impasse|chemin)\s+(?:(?:de|du|des|la)\s+|d[’']|l[’'])*\p{Lu}[\p{L}\p{M}’'-]*`,
	// Via Roma, 14; Calle de Alcalá 14
	String.raw`(?:Via|Viale|Corso|Piazza|Calle|Avenida|Rua|Ulica|ul\.)\s+(?:(?:de|della|del|do|da|la)\s+)*(?:\p{Lu}[\p{L}’']*\s*){1,3},?\s+${NUMBER}(?!\s+\p{Ll})`,
].map((form) => new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${form})`, 'gu'));

/** Addresses that are the usual names of governments. */
const allowed = /^10 Downing Street$/;

/** Finds street addresses anywhere in the text of the content. */
export function findStreets({ records, site }: Content): Problem[] {
	return [...records, ...(site ? [site] : [])].flatMap(findInFile);
}

function findInFile({ file, text }: ContentFile): Problem[] {
	// The web address of a source may name a street.
	const words = text.replace(/https?:\/\/\S+/g, (address) => ' '.repeat(address.length));
	return forms
		.flatMap((form) => [...words.matchAll(form)])
		.map((match) => ({ found: match[0].trim(), ...findPosition(words, match.index) }))
		.filter(({ found }) => !allowed.test(found))
		.map(({ found, line, column }) => ({
			file,
			line,
			column,
			wrong: `${quote(found)} reads like a street address.`,
			fix: 'Take it out. We publish cities, never streets.',
		}));
}
