import type { Page } from './pages.ts';

/** What Zotero makes of a page in one click. */
export interface Item {
	type: string;
	title: string;
	/** One name in one part, or a family’s name and first names. */
	creators: { lastName: string; firstName?: string }[];
	date: string;
	publisher: string;
	publication: string;
	url: string;
	language: string;
	abstract: string;
	rights: string;
}

/**
 * Reads a page by the rules of Zotero’s translator “Embedded Metadata” and of “RDF”, on which it rests, for the tags that we
 * have: https://github.com/zotero/translators (as of June 2026).
 */
export function readItem({ $ }: Page): Item {
	const named = (name: string) => $(`meta[name="${name}"]`).first().attr('content')?.trim() ?? '';
	const property = (name: string) => $(`meta[property="${name}"]`).attr('content') ?? '';
	return {
		type: findType(property('og:type'), named('DC.type'), named('citation_title')),
		title: named('citation_title') || named('DC.title') || property('og:title'),
		creators: listNames(
			$('meta[name=citation_author]')
				.toArray()
				.map((el) => $(el).attr('content') ?? ''),
		),
		date: named('citation_publication_date') || named('DC.date'),
		publisher: named('citation_publisher') || named('DC.publisher'),
		publication: property('og:site_name'),
		url: named('citation_public_url') || ($('link[rel=canonical]').attr('href') ?? ''),
		language: named('citation_language') || ($('html').attr('lang') ?? ''),
		abstract: named('description'),
		rights: named('DC.rights'),
	};
}

/** What og:type says goes first, then what DC.type says; a title of HighWire’s alone is taken for that of a journal. */
function findType(og: string, dc: string, title: string): string {
	if (og === 'website') return 'webpage';
	if (/^newsitem$/i.test(dc)) return 'newspaperArticle';
	return title ? 'journalArticle' : 'webpage';
}

/** A name with a comma is “family’s name, first names”; of another the last word is the family’s name. */
function listNames(authors: string[]): Item['creators'] {
	const [only = ''] = authors;
	const parts = only.split(/\s*,\s*/);
	const isRow =
		authors.length === 1 && parts.length > 1 && parts.slice(0, 2).every((one) => / /.test(one));
	const names =
		authors.length === 1 && only.includes(';') ? only.split(/\s*;\s*/) : isRow ? parts : authors;
	return names
		.filter((name) => /[^\s,-.;]/.test(name))
		.map((name) => {
			const bare = name.replace(/^[\s.,/[\]:]+|[\s.,/[\]:]+$/g, '');
			const [lastName = '', firstName] = name.includes(',')
				? bare.split(/, ?/)
				: [
						bare.slice(bare.lastIndexOf(' ') + 1),
						bare.slice(0, Math.max(bare.lastIndexOf(' '), 0)),
					];
			return { lastName, ...(firstName && { firstName }) };
		});
}
