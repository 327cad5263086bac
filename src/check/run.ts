import { compareProblems, isError, type Problem } from './problem.ts';
import type { Content, Rule } from './content.ts';
import { findFaceMistakes } from './brand/facerule.ts';
import { findFaviconMistakes } from './brand/faviconrule.ts';
import { findLogoMistakes } from './brand/logorule.ts';
import { findOwnBlockMistakes } from './blocks/ownblocks.ts';
import { findEditorial } from './editorial/editorial.ts';
import { formatExcerpt } from './excerpt.ts';
import { errorsOf } from './level.ts';
import { findInPublic } from './publicfolder.ts';
import { findPaleAccent } from './rules/accent.ts';
import { findAlternatives } from './media/alternative.ts';
import { findMediaUse } from './media/use.ts';
import { findNamingMistakes } from './media/naming.ts';
import { findSmall } from './media/print.ts';
import { findTwins } from './media/twin.ts';
import type { Parsed } from './parse.ts';
import { readContent } from './read.ts';
import { findTakenAddresses } from './rules/collision.ts';
import { findRepeatedBeats } from './rules/beatuse.ts';
import { findBlockMistakes } from './rules/blockuse.ts';
import { findLateSources } from './rules/cutoff.ts';
import { findCurlyQuotes } from './rules/curlyquote.ts';
import { findCircles } from './rules/circle.ts';
import { findUnknownCountries } from './rules/countrycode.ts';
import { findDanglingReferences } from './rules/dangling.ts';
import { findDanglingSettings } from './rules/sitesetting.ts';
import { findEmbargoed } from './rules/embargoed.ts';
import { findEmptyFolders } from './rules/empty.ts';
import { findEmptyFocus } from './rules/focus.ts';
import { findExpired } from './rules/expiry.ts';
import { findEarlySources } from './rules/sourcedate.ts';
import { findFuture } from './rules/future.ts';
import { findKnownMistakes } from './rules/known.ts';
import { findHeadingMistakes } from './rules/heading.ts';
import { findStatusChangeMistakes } from './rules/statuschange.ts';
import { findWrongLinks } from './rules/link.ts';
import { findOddCharacters } from './rules/letter.ts';
import { findMarkup } from './rules/markup.ts';
import { findPlaceholders, findStarterTexts } from './rules/placeholder.ts';
import { findIncidentMistakes } from './rules/incident.ts';
import { findMisplaced } from './rules/position.ts';
import { findRawText } from './rules/rawtext.ts';
import { findRedirectMistakes } from './rules/redirect.ts';
import { findEarlyRevisions } from './rules/revision.ts';
import { findSilentChanges } from './rules/silent.ts';
import { findUndated } from './rules/undated.ts';
import { findSchemaMistakes } from './rules/schema.ts';
import { findStatusMistakes } from './rules/statusrule.ts';
import { findOutcomeMistakes } from './rules/outcomeuse.ts';
import { findUntoldAnswers } from './rules/untold.ts';
import { findMisread } from './rules/misread.ts';
import { findSameTitles } from './rules/title.ts';
import { findWeakSourcing } from './rules/weak.ts';
import { findWrongParts } from './rules/within.ts';

const rules: Rule[] = [
	findSchemaMistakes,
	findDanglingReferences,
	findDanglingSettings,
	findPaleAccent,
	findLogoMistakes,
	findFaviconMistakes,
	findFaceMistakes,
	findEmptyFolders,
	findCircles,
	findWrongParts,
	findOwnBlockMistakes,
	findBlockMistakes,
	findRepeatedBeats,
	findHeadingMistakes,
	findKnownMistakes,
	findMarkup,
	findRawText,
	findWrongLinks,
	findOddCharacters,
	findCurlyQuotes,
	errorsOf(findEarlySources),
	findLateSources,
	findFuture,
	findExpired,
	findPlaceholders,
	findStarterTexts,
	findEmptyFocus,
	findEarlyRevisions,
	findSilentChanges,
	findUndated,
	findUnknownCountries,
	findOutcomeMistakes,
	findUntoldAnswers,
	findIncidentMistakes,
	findMisplaced,
	findStatusChangeMistakes,
	findStatusMistakes,
	findTakenAddresses,
	findRedirectMistakes,
	errorsOf(findWeakSourcing),
	findSameTitles,
	errorsOf(findMisread),
	findNamingMistakes,
	findTwins,
	findAlternatives,
	findSmall,
	findMediaUse,
	findEmbargoed,
	findEditorial,
];

/** The result of a check of the content. */
export interface Result {
	/** All problems, sorted by file, line and column. */
	problems: Problem[];
	/** How many records were checked. */
	records: number;
}

/** Reads a content folder and applies every rule to it; who does so again and again keeps what was `parsed`. */
export function checkContent(folder: string, parsed?: Parsed): Result {
	const content = readContent(folder, parsed);
	const problems = findProblems(content).map((problem) => addExcerpt(problem, content));
	return { problems, records: content.records.length };
}

/** The same, for a project that is to be built: with the files that are published as they are. */
export function checkProject(folder: string): Result {
	const { problems, records } = checkContent(folder);
	return { problems: [...problems, ...findInPublic()], records };
}

function addExcerpt(problem: Problem, { records, blockFiles, site }: Content): Problem {
	// A report is read by others too: it names no name that we do not print.
	if (problem.rule === 'private-name') return problem;
	const ofBlocks = blockFiles.flatMap((block) => [block, block.markup ?? []].flat());
	const found = [...records, ...ofBlocks, ...(site ? [site] : [])].find(
		({ file }) => file === problem.file,
	);
	const excerpt = found && formatExcerpt(found.text, problem.line, problem.column);
	return excerpt === undefined ? problem : { ...problem, excerpt };
}

/** Finds the mistakes in the content by every rule, and sorts them. */
export function findProblems(content: Content): Problem[] {
	const found = rules.flatMap((rule) => rule(content));
	return [...content.problems, ...found].sort(compareProblems);
}

/** Whether nothing that was found stops a build. */
export function isSound({ problems }: Result): boolean {
	return !problems.some(isError);
}
