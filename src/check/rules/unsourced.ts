import type { Paragraph } from '../../ledger/bodypart.ts';
import type { Blocks } from '../../schema/blockrules.ts';
import { findAssertion, type Assertion } from '../assertion.ts';
import { listRecords, type Content, type ContentRecord } from '../content.ts';
import { blankMarkup } from '../editorial/prose.ts';
import { isEnglish } from '../english.ts';
import { findOffset, locate } from '../offset.ts';
import { quote, type Problem } from '../problem.ts';

/** What leads to a source, in a paragraph and below it. */
interface Forms {
	/** A block with its source, or a link to a page of the record. */
	source: RegExp;
	/** What may stand below a paragraph that ends in a colon. */
	belowColon: RegExp;
}

/** What may stand below any paragraph as its source. */
const BELOW = /^\s*<(?:Cite|Quote|Figures)\b/;

function makeForms(blocks: Blocks): Forms {
	const names = [...blocks].flatMap(([name, { isSourced }]) => (isSourced ? [name] : [])).join('|');
	const links = '(?:sources|claims|disagreements|places|timeline)/';
	return {
		source: new RegExp(`<(?:${names})\\b|\\]\\((?:\\.{0,2}/)*${links}`),
		belowColon: new RegExp(`^\\s*<(?:${names})\\b`),
	};
}

/**
 * Warns of a number, a word of certainty or a superlative in a paragraph of a story, or of the front page’s text, that names no
 * source. The other pages speak of the work itself, of which the site is the source.
 */
export function findUnsourced(content: Content): Problem[] {
	if (!isEnglish(content)) return [];
	const front = listRecords(content, 'pages').filter(({ id }) => id === 'front');
	const known = listNames(content);
	return [...listRecords(content, 'stories'), ...front].flatMap((record) =>
		listUnsourced(record, content.blocks).flatMap((paragraph) => {
			const found = findAssertion(
				known.reduce(
					(text, name) => text.replaceAll(name, ' '.repeat(name.length)),
					blankMarkup(paragraph.written),
				),
			);
			if (!found) return [];
			const { file } = record;
			return [
				{ file, ...locate(paragraph, found.index), ...explain(found), level: 'warning' as const },
			];
		}),
	);
}

/** Paragraphs and items of lists; what is not known, headings, and cells of tables need no source of their own. */
export function listUnsourced({ text, body }: ContentRecord, blocks: Blocks): Paragraph[] {
	const { source, belowColon } = makeForms(blocks);
	const paragraphs = (body?.paragraphs ?? []).filter(
		({ kind, within }) =>
			kind === 'paragraph' && within.every((name) => name === 'list' || name === 'listItem'),
	);
	return paragraphs.filter((paragraph, i) => {
		if (source.test(paragraph.written)) return false;
		if (isItem(paragraph)) {
			const lead = paragraphs.slice(0, i).findLast((one) => !isItem(one));
			return !(lead && endsInColon(lead) && source.test(lead.written));
		}
		const end = findOffset(text, paragraph.position) + paragraph.written.length;
		const below = text.slice(end);
		if (BELOW.test(below)) return false;
		if (!endsInColon(paragraph)) return true;
		const next = paragraphs[i + 1];
		return !belowColon.test(below) && !(next && isItem(next) && source.test(next.written));
	});
}

function isItem({ within }: Paragraph): boolean {
	return within.length > 0;
}

function endsInColon({ written }: Paragraph): boolean {
	return /:[*_]*\s*(?:<[^<>]*>\s*)*$/.test(written);
}

/** Names with digits in them, which count nothing: of actors, of publishers, of what they printed. */
function listNames(content: Content): string[] {
	const actors = listRecords(content, 'actors').map(({ data }) => data.name);
	const sources = listRecords(content, 'sources').flatMap(({ data }) => [
		...[data.publisher, data.title, data.title?.split(/[:–—]/)[0]?.trim()],
	]);
	return [...actors, ...sources].filter((name): name is string =>
		/\d.*\p{L}|\p{L}.*\d/u.test(name ?? ''),
	);
}

function explain({ kind, found }: Assertion): Pick<Problem, 'wrong' | 'fix'> {
	const words = quote(found);
	if (kind === 'number') {
		const wrong = `The number ${words} stands in a paragraph without a source.`;
		return { wrong, fix: 'Cite in this paragraph who gives it, or take it out.' };
	}
	const wrong =
		kind === 'certainty'
			? `${words} says that something is certain, in a paragraph without a source.`
			: `${words} compares with all others, in a paragraph without a source.`;
	return { wrong, fix: 'Cite in this paragraph who found it so, or leave the word out.' };
}
