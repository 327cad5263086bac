import type { Heading } from '../../ledger/bodypart.ts';
import { quote, type Problem } from '../problem.ts';
import type { Content } from '../content.ts';

/** Finds headings of level 1, which only the title has, and headings that skip a level. */
export function findHeadingMistakes({ records }: Content): Problem[] {
	return records.flatMap(({ file, body }) =>
		(body?.headings ?? []).flatMap((heading, i, all) => {
			const found = explainHeading(heading, all[i - 1]?.level ?? 1);
			return found ? [{ file, ...heading.position, ...found }] : [];
		}),
	);
}

function explainHeading({ level, text }: Heading, levelBefore: number) {
	if (level === 1) {
		const wrong = `The heading ${quote(text)} has the level of the title.`;
		return { wrong, fix: 'Begin it with ## instead of #.' };
	}
	const allowed = Math.max(levelBefore, 1) + 1;
	if (level <= allowed) return undefined;
	const wrong = `The heading ${quote(text)} has level ${level}, but none of level ${allowed} stands above it.`;
	return { wrong, fix: `Begin it with ${'#'.repeat(allowed)}.` };
}
