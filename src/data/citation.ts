import { makeId } from '../lib/id.ts';
import type { Site } from '../schema/site.ts';
import { formatDate } from '../words/formatdate.ts';
import * as words from '../words/words.ts';

/** A page of the site as others cite it. Days are `YYYY-MM-DD`. */
export interface Citation {
	/** Its name in a list of references. */
	key: string;
	isStory: boolean;
	/** What kind of text it is, in words that readers of DCMI’s terms know: those of Eprints and of DCMI. */
	type: 'NewsItem' | 'Text';
	title: string;
	/** Who wrote it, as one name. */
	author: string;
	site: string;
	publisher: string;
	/** The day on which it was published: of a page that changes with its facts, that of its version. */
	published: string;
	/** The day of the version that is cited. */
	version: string;
	address: string;
	language: string;
	licence: string;
	/** What must not be told without it: of a claim, when it was made and how it stands. */
	note?: string | undefined;
	/** The whole in one line. */
	line: string;
	/** The same for programs, under the name of each form. */
	forms: [name: string, text: string][];
}

/** What is cited, beyond what the settings of the site say. */
interface Cited {
	title: string;
	address: string;
	/** The line, where it says more than title, version and address. */
	line?: string;
	/** What must not be told without it: of a claim, how it stands. */
	note?: string;
	/** Of a story: who wrote it, and its days. */
	story?: { byline: string; published: string; updated?: string | undefined };
}

/** Describes a page for those who cite it. What is no story has the version of the facts of the whole site. */
export function describeCitation(site: Site, cited: Cited): Citation {
	const { title, address, line, note, story } = cited;
	const version = (story && (story.updated ?? story.published)) ?? site.updated;
	const { pathname } = new URL(address);
	const page = words.quotePage(title, site.title);
	const facts = {
		...{ title, address, version, isStory: story !== undefined },
		type: story ? ('NewsItem' as const) : ('Text' as const),
		key: makeId(`${site.title} ${pathname}`),
		author: story?.byline ?? site.publisher,
		...{ site: site.title, publisher: site.publisher, language: site.language },
		published: story?.published ?? version,
		licence: site.licence.link,
		note,
		line: line ?? words.citePage(page, formatDate(version, site.language), address),
	};
	return { ...facts, forms: listForms(facts) };
}

type Facts = Omit<Citation, 'forms'>;

function listForms(citation: Facts): [name: string, text: string][] {
	return [
		[words.citeThis.bibtex, formatBibtex(citation)],
		[words.citeThis.ris, formatRis(citation)],
		[words.citeThis.csl, JSON.stringify([describeCsl(citation)])],
	];
}

/** As BibTeX, of the type `misc`, which both BibTeX and biblatex know. */
function formatBibtex(citation: Facts): string {
	const { key, title, author, site, publisher, published, address, language } = citation;
	const [year = '', month = ''] = published.split('-');
	const fields = {
		// Braces keep capitals, and the name of an organisation in one piece.
		author: `{${escapeTex(author)}}`,
		title: `{${escapeTex(title)}}`,
		howpublished: escapeTex(site),
		// A site that is its own publisher is named once.
		...(publisher !== site && { publisher: escapeTex(publisher) }),
		...{ year, month: String(Number(month)) },
		note: escapeTex(tellVersion(citation)),
		url: address,
		language,
	};
	const lines = Object.entries(fields).map(([name, value]) => `\t${name} = {${value}},`);
	return [`@misc{${key},`, ...lines, '}'].join('\n');
}

/** The letters that mean something to TeX, as it writes them. */
function escapeTex(text: string): string {
	const written: Record<string, string> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}' };
	return text.replace(/[\\~^&%$#_{}]/g, (letter) =>
		letter === '^' ? '\\textasciicircum{}' : (written[letter] ?? `\\${letter}`),
	);
}

function formatRis(citation: Facts): string {
	const { isStory, title, author, site, publisher, published, address, language } = citation;
	return [
		['TY', isStory ? 'NEWS' : 'ELEC'],
		['TI', title],
		['AU', author],
		['T2', site],
		['PB', publisher],
		['PY', published.slice(0, 4)],
		['DA', published.replaceAll('-', '/')],
		['N1', tellVersion(citation)],
		['UR', address],
		['LA', language],
		['ER', ''],
	]
		.map(([tag, value]) => `${tag}  - ${value}`)
		.join('\n');
}

function describeCsl(citation: Facts): object {
	const { key, isStory, title, author, site, publisher, published, address } = citation;
	return {
		id: key,
		type: isStory ? 'article-newspaper' : 'webpage',
		title,
		author: [{ literal: author }],
		'container-title': site,
		publisher,
		issued: { 'date-parts': [published.split('-').map(Number)] },
		// Of a page that changes with its facts, the day of its version is that on which it was published.
		...(citation.version !== published && { version: citation.version }),
		...(citation.note && { note: citation.note }),
		URL: address,
		language: citation.language,
	};
}

function tellVersion({ note, version, language }: Facts): string {
	const told = words.nameVersion(formatDate(version, language));
	return note ? `${note}. ${told}` : told;
}
