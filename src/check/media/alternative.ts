import type { Problem } from '../problem.ts';
import { listRecords, problemAt, type Content } from '../content.ts';
import { quote } from '../problem.ts';

/** How an alternative text begins that tells what whoever reads with their ears is told already. */
const NAMING =
	/^(an?|the|this)?\s*(image|picture|photo|photograph|pic|graphic|screenshot|drawing|scan|icon) (of|showing|shows|that shows)\b/i;

/** Finds alternative texts that say that there is a picture, or the same as the caption: read aloud, both stand together. */
export function findAlternatives(content: Content): Problem[] {
	return listRecords(content, 'media').flatMap((record) => {
		const { alt, caption } = record.data;
		if (alt === undefined) return [];
		const naming = NAMING.exec(alt)?.[0];
		if (naming)
			return [
				problemAt(
					record,
					['alt'],
					`“alt” begins with ${quote(naming)}.`,
					'Begin with what is to be seen: readers are told that it is a picture.',
				),
			];
		if (caption === undefined || !isRepeated(plain(alt), plain(caption))) return [];
		return [
			problemAt(
				record,
				['alt'],
				'“alt” says the same as “caption”, and readers would hear it twice.',
				'Say in “alt” what is to be seen, and in “caption” what a reader should know of it.',
			),
		];
	});
}

function isRepeated(alt: string, caption: string): boolean {
	return alt === caption || caption.startsWith(`${alt} `) || alt.startsWith(`${caption} `);
}

function plain(text: string): string {
	return text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
