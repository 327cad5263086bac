import { blank } from '../assertion.ts';
import type { Content } from '../content.ts';
import { findPosition } from '../offset.ts';
import { quote, type Problem } from '../problem.ts';

/** Postcodes by the form of their country. One of digits alone needs the name of a town after it. */
const postcodes = [
	// SW1A 1AA, of the United Kingdom
	String.raw`(?:[A-Z]{1,2}\d[A-Z\d]?|GIR)\s\d[A-Z]{2}`,
	// 1012 AB and a town, of the Netherlands; four digits that begin with 19 or 20 are a year
	String.raw`(?!19|20)[1-9]\d{3}\s?[A-Z]{2},?\s+\p{Lu}\p{Ll}+`,
	// K1A 0B1, of Canada
	String.raw`[A-CEGHJ-NPR-TVXY]\d[A-Z]\s?\d[A-Z]\d`,
	// NY 10013, of the United States
	String.raw`[A-Z]{2}\s\d{5}(?:-\d{4})?`,
	// 75011 and a town, D-10115 and a town
	String.raw`(?:[A-Z]{1,2}-)?\d{5}\s+\p{Lu}\p{Ll}+`,
];

const telephones = [
	// +31 20 794 0800, 0031 (0)20 7940800
	String.raw`(?:\+|00)[1-9]\d{0,2}(?:[ ().\/-]{0,3}\d{1,8}){2,6}`,
	// (020) 7946 0800, 020-7940800
	String.raw`(?:\(0\d{1,4}\)|0\d{1,4})[ \/-]\d{3,4}[ -]?\d{3,4}`,
	// (212) 555-0100
	String.raw`(?:\(\d{3}\) ?|\d{3}[-.])\d{3}[-.]\d{4}`,
];

const create = (form: string) =>
	new RegExp(String.raw`(?<![\p{L}\p{N}.,€$£¥/_-])(?:${form})(?![\p{L}\p{N}/_-])`, 'gu');

/** Finds postcodes anywhere in the text of the records. */
export function findPostcodes(content: Content): Problem[] {
	const fix = 'Take it out. We publish cities, never streets.';
	return find(content, postcodes.map(create), 'a postcode', fix);
}

/** Finds telephone numbers anywhere in the text of the records. */
export function findTelephones(content: Content): Problem[] {
	return find(content, telephones.map(create), 'a telephone number', 'Take it out.');
}

/** The texts without what is neither a postcode nor a number to call: addresses and days. Two rules read each. */
const bare = new WeakMap<Content['records'][number], string>();

function readBare(record: Content['records'][number]): string {
	const known = bare.get(record);
	if (known !== undefined) return known;
	const words = blank(record.text, /https?:\/\/\S+|\b\d{4}-\d{2}(?:-\d{2})?\b/g);
	bare.set(record, words);
	return words;
}

function find({ records }: Content, forms: RegExp[], what: string, fix: string): Problem[] {
	return records.flatMap((record) => {
		const { file } = record;
		const words = readBare(record);
		// No form has fewer digits: most texts need no further look.
		if (!/\d[^\n]*\d/.test(words)) return [];
		return forms
			.flatMap((form) => [...words.matchAll(form)])
			.map(({ 0: found, index }) => ({
				file,
				...findPosition(words, index),
				wrong: `${quote(found)} reads like ${what}.`,
				fix,
			}));
	});
}
