import { findPosition } from '../offset.ts';
import type { Problem } from '../problem.ts';
import { curlyAttribute } from '../mdx.ts';
import type { Content } from '../content.ts';

/** Finds attributes of blocks in curly quotation marks or guillemets, as word processors write them. */
export function findCurlyQuotes({ records }: Content): Problem[] {
	return records
		.filter(({ collection }) => collection === 'stories' || collection === 'pages')
		.flatMap(({ file, text }) =>
			[...text.matchAll(new RegExp(curlyAttribute, 'gu'))].map(
				({ 0: written, 1: name, 2: mark = '', index }) => ({
					file,
					...findPosition(text, index + written.length - mark.length),
					wrong: `The curly quotation mark ${mark} stands in a block, which needs straight ones.`,
					fix: `Write ${name}="…" with straight quotation marks.`,
				}),
			),
		);
}
