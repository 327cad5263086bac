import type { Heading } from '../../ledger/bodypart.ts';
import { quote, type Problem } from '../problem.ts';
import type { Content } from '../content.ts';

/** Finds headings of level 1, which only the title has, headings that skip a level, and empty or doubled ones. */
export function findHeadingMistakes({ records }: Content): Problem[] {
	return records.flatMap(({ file, body, isCut }) =>
		(body?.headings ?? []).flatMap((heading, i, all) => {
			const found =
				explainHeading(heading) ?? (isCut ? undefined : explainPlace(heading, all[i - 1]));
			return found ? [{ file, ...heading.position, ...found }] : [];
		}),
	);
}

function explainHeading({ level, text }: Heading) {
	if (text.trim() === '')
		return { wrong: 'A heading holds no words.', fix: 'Write them after the #, or take it out.' };
	if (level === 1) {
		const wrong = `The heading ${quote(text)} has the level of the title.`;
		return { wrong, fix: 'Begin it with ## instead of #.' };
	}
	return undefined;
}

/** What is wrong with where it stands. Where part of a text can’t be read, nobody knows what stands above it. */
function explainPlace({ level, text }: Heading, before: Heading | undefined) {
	if (before?.text === text && before.level === level) {
		const wrong = `The heading ${quote(text)} stands twice, one after the other.`;
		return { wrong, fix: 'Take one of the two out.' };
	}
	const allowed = Math.max(before?.level ?? 1, 1) + 1;
	if (level <= allowed) return undefined;
	const wrong = `The heading ${quote(text)} has level ${level}, but none of level ${allowed} stands above it.`;
	return { wrong, fix: `Begin it with ${'#'.repeat(allowed)}.` };
}
