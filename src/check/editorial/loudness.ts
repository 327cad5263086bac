import type { Standing } from '../../schema/claim.ts';
import { listRecords, problemAt, type Content } from '../content.ts';
import { isEnglish } from '../english.ts';
import { quote, type Problem } from '../problem.ts';
import { blankQuotations, listProse } from './prose.ts';

/** Standings with which nobody but who says so answers for it. */
const said: ReadonlySet<string> = new Set<Standing>(['alleged', 'reported', 'disputed', 'denied']);

/** Verbs that take what follows for true, unless a word before takes that back. */
const TRUE_VERB =
	/(?<!\b(?:no|not|never|nobody|nothing|none|neither|nor|without|whether|if|cannot)\b[^.;:]*)\b(?:admit(?:s|ted)?|confess(?:es|ed)?|confirm(?:s|ed) that|expose[sd]?|prove[sd]|reveal(?:s|ed)?|uncover(?:s|ed)?|unmask(?:s|ed)?)\b/iu;

/** Adjectives and the like of which no evidence can be as loud. */
const LOUD =
	/\b(?:blatant(?:ly)?|bombshell|brazen(?:ly)?|chilling(?:ly)?|damning|infamous(?:ly)?|jaw-dropping|notorious(?:ly)?|outrageous(?:ly)?|scandalous(?:ly)?|shadowy|shameful(?:ly)?|shameless(?:ly)?|shocking(?:ly)?|sinister|smoking gun|staggering(?:ly)?|unprecedented)\b/iu;

/** Warns of claims that take for true what is only said. */
export function findLoudClaims(content: Content): Problem[] {
	if (!isEnglish(content)) return [];
	return listRecords(content, 'claims').flatMap((claim) => {
		const { statement = '', standing = '' } = claim.data;
		const found = said.has(standing) && TRUE_VERB.exec(blankQuotations(statement));
		if (!found) return [];
		const wrong = `${quote(found[0])} takes for true what stands as “${standing}”.`;
		const fix = 'Write “said”, “reported” or “alleged”, or correct the standing.';
		return [problemAt(claim, ['statement'], wrong, fix)];
	});
}

/** Warns of words that are louder than any evidence, outside quotation marks. */
export function findLoudWords(content: Content): Problem[] {
	if (!isEnglish(content)) return [];
	return content.records
		.filter(({ collection }) => collection !== 'sources')
		.flatMap((record) =>
			listProse(record).flatMap(({ words, positionOf }) => {
				const found = LOUD.exec(words) && LOUD.exec(blankQuotations(words));
				if (!found) return [];
				const wrong = `${quote(found[0])} is louder than any evidence.`;
				const fix = 'Leave the word out, or say what was found.';
				return [{ file: record.file, ...positionOf(found.index), wrong, fix }];
			}),
		);
}
