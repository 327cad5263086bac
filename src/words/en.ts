/**
 * The words of the frame in English: everything a reader sees that content/ does not say. Where a number is in a phrase,
 * or the order of its parts is for the language to choose, it is a function; a part that leads somewhere or has a form of
 * its own is made by a function that is handed in, so that it may stand anywhere in the phrase.
 */
import type { Entry } from '../ledger/entry.ts';
import type { DateKind } from '../lib/date.ts';
import { cutText, keepSentences } from '../lib/sentence.ts';
import type { MediaKind } from '../schema/medium.ts';
import type { OutcomeCounts, OutcomeGroups } from '../ledger/outcome.ts';
import type { NewsRecord, Update } from '../ledger/update.ts';
import type { Voice } from '../ledger/voice.ts';
import { joinParts, type MakePart, type Phrase } from './phrase.ts';
import { createCounter } from './plural.ts';

const count = createCounter('en');

/** Begins with a small letter, unless the first word is all capitals. */
const lowerFirst = (text: string): string =>
	text.replace(/^.(?=[a-z])/, (letter) => letter.toLowerCase());

/* @__NO_SIDE_EFFECTS__ */
const capitalise = (text: string): string => text.replace(/^./u, (letter) => letter.toUpperCase());

// Numbers and what they count.

/** “1 place”, “41 places”. */
export const countPlaces = (places: number): string =>
	count(places, { one: 'place', other: 'places' });

/** “1 country”, “4 countries”. */
export const countCountries = (countries: number): string =>
	count(countries, { one: 'country', other: 'countries' });

const countClaims = (claims: number): string => count(claims, { one: 'claim', other: 'claims' });

const countSources = (sources: number): string =>
	count(sources, { one: 'source', other: 'sources' });

const countSpeakers = (speakers: number): string =>
	count(speakers, { one: 'speaker', other: 'speakers' });

const countStories = (stories: number): string =>
	count(stories, { one: 'story', other: 'stories' });

/** “1 event”, “40 events”. */
export const countEvents = (events: number): string =>
	count(events, { one: 'event', other: 'events' });

const countActors = (actors: number): string =>
	count(actors, { one: 'person or organisation', other: 'people and organisations' });

const countAnswers = (answers: number): string =>
	count(answers, { one: 'answer', other: 'answers' });

/** Before what each of some has; of one, “each” is said of nothing. */
const eachWith = (number: number): string => (number === 1 ? 'with' : 'each with');

const countDays = (days: number): string => count(days, { one: 'day', other: 'days' });

const countMonths = (months: number): string => count(months, { one: 'month', other: 'months' });

/** What is counted at a place, as one and as many: “station”, “stations”. content/ says so. */
type Unit = { one: string; many: string };

/** “3 stations”, “at least 1 station”. */
export const countUnits = (reported: { count: number; atLeast: boolean }, unit: Unit): string =>
	`${reported.atLeast ? 'at least ' : ''}${count(reported.count, { one: unit.one, other: unit.many })}`;

/** The number of a figure, written for people: “at least 36”, “up to 230,000”. */
export const qualify = (number: string, { atLeast, upTo }: { atLeast: boolean; upTo: boolean }) =>
	atLeast ? `at least ${number}` : upTo ? `up to ${number}` : number;

/** Two dates, from the first to the last: “April 2021 to July 2022”. */
export const joinDates = (first: string, last: string): string => `${first} to ${last}`;

/** A date of which no more is known than that it is not later: “by 25 October 2022”. */
export const dateBy = (last: string): string => `by ${last}`;

/** A date of which no more is known than that it is not earlier: “from 25 October 2022 on”. */
export const dateFrom = (first: string): string => `from ${first} on`;

/** The day on which a number held. One that is open has words of its own: “by 2022”. */
export const dateAsOf = (date: string, isOpen: boolean): string =>
	isOpen ? date : `as of ${date}`;

/** A date with a sign of doubt: “around 2022”, “probably October 2022”. */
export const doubt = {
	'~': (date: string): string => `around ${date}`,
	'?': (date: string): string => `probably ${date}`,
	'%': (date: string): string => `probably around ${date}`,
};

// Lists.

/** Several names in a sentence: “a”, “a and b”. */
const joinAnd = <Part>(names: readonly Part[]): Phrase<Part> => joinParts(names, ' and ');

/** Several names in a row: “a”, “a, b”. */
const joinNames = <Part>(names: readonly Part[]): Phrase<Part> => joinParts(names, ', ');

/** The countries that were chosen, in a row. */
export const joinCountries = (countries: readonly string[]): string => countries.join(', ');

/** Facts of different kinds in one line: “a · b”. */
export const joinFacts = <Part>(facts: readonly Part[]): Phrase<Part> => joinParts(facts, ' · ');

/** A label inside of a sentence. One that begins with two capitals stays as it is. */
const lowerLabel = (label: string): string =>
	label.replace(/^.(?!\p{Lu})/u, (letter) => letter.toLowerCase());

/** The names of statuses that stand side by side: “Reported closed, and not substantiated”. */
export const joinStatuses = ([first = '', ...others]: readonly string[]): string =>
	[first, ...others.map(lowerLabel)].join(', and ');

/** The same with a link in each. */
export const linkStatuses = <Part>(
	names: readonly string[],
	link: (name: string, i: number) => Part,
): Phrase<Part> =>
	joinParts(
		names.map((name, i) => link(i > 0 ? lowerLabel(name) : name, i)),
		', and ',
	);

/** What a divided mark says, in a legend. */
export const explainDivided = 'Two marks: accounts differ; counted with both.';

/** A status that has awaited an outcome for long: “Under investigation: no outcome known as of 26 November 2026”. */
export const tellNoOutcome = (status: string, date: string | undefined): string =>
	`${status}: no outcome known${date ? ` as of ${date}` : ''}`;

// The frame of every page.

/** The most letters in which a page describes itself: search engines show no more. */
export const DESCRIPTION = 160;

/** The same where a link to it is shared: a preview has room for all that stands below the title of a story. */
export const PREVIEW = 300;

/** What a tab is called: the title of the page, then that of the site. */
export const titlePage = (title: string, site: string): string => `${title} · ${site}`;

/** What the tab of the front page is called. */
export const titleFront = (site: string, tagline: string): string => `${site}: ${tagline}`;

/** The link over the header, for those who read with the keyboard. */
export const skipLink = 'Skip to the text';

/** What the header is called for those who hear it. */
export const siteNavigation = 'Site';

/** The pages that the header leads to where the settings do not say it. */
export const usualNavigation = [
	{ page: 'stories', label: 'Stories' },
	{ page: 'map', label: 'Map' },
	{ page: 'places', label: 'Places' },
	{ page: 'claims', label: 'Who says what' },
	{ page: 'disagreements', label: 'What is disputed' },
	{ page: 'timeline', label: 'Timeline' },
	{ page: 'method', label: 'Method' },
	{ page: 'search', label: 'Search' },
];

/** The pages that the footer leads to, apart from those that the header leads to. */
export const footerNavigation = [
	{ page: 'about', label: 'About' },
	{ page: 'stories', label: 'Stories' },
	{ page: 'map', label: 'Map' },
	{ page: 'places', label: 'Places' },
	{ page: 'timeline', label: 'Timeline' },
	{ page: 'claims', label: 'Claims' },
	{ page: 'disagreements', label: 'Where the sources disagree' },
	{ page: 'actors', label: 'People and organisations' },
	{ page: 'names', label: 'Names from A to Z' },
	{ page: 'sources', label: 'Sources' },
	{ page: 'method', label: 'Method' },
	{ page: 'data', label: 'Data' },
	{ page: 'words', label: 'What our labels mean' },
	{ page: 'changes', label: 'What is new' },
	{ page: 'corrections', label: 'Corrections' },
	{ page: 'search', label: 'Search' },
	{ page: 'follow', label: 'Follow by feed' },
];

/** Up to when sources were gathered, if that is said, and when the facts were last checked. */
export const tellCheck = (checked: string, sourcesUpTo: string | undefined): string =>
	sourcesUpTo
		? `Sources up to ${sourcesUpTo}; last checked ${checked}.`
		: `Last checked ${checked}.`;

/** Who publishes the site, how old its facts are (`tellCheck`), and under which licence they stand. */
export const creditSite = <Part>(site: {
	publisher: string;
	checked: string;
	licence: Part;
}): Phrase<Part> => [`${site.publisher}. ${site.checked} Text and data: `, site.licence, '.'];

/** What leads to the page about how to reply, in the footer of a site without an address. */
export const feedbackLink = 'no address is set yet';

/** Where to write to; a placeholder is no address that somebody reads. */
export const inviteLetters = <Part>(address: Part, isPlaceholder: boolean): Phrase<Part> =>
	isPlaceholder
		? ['Corrections and questions: no address is set yet (', address, ' is a placeholder).']
		: ['Corrections and questions: ', address, '.'];

/** What the site keeps away from its readers. */
export const promise =
	'This site sets no cookies and loads nothing from other sites. Scripts run only on the map and in filters, which work without them, and in the search.';

/** Where the rules of the work are. */
const methodLink = 'How we worked';

/** The page for addresses that are not there. */
export const notFoundPage = {
	title: 'There is no page at this address',
	description: 'There is no page at this address.',
	lede: 'Addresses here do not change, so the one you followed may have been mistyped.',
	front: 'The front page',
	map: 'The map',
	places: 'All places',
	claims: 'All claims',
	sources: 'All sources',
};

/** The page at the old address of one that moved. */
export const movedPage = {
	title: 'This page has moved',
	lede: 'It has another address now.',
	link: 'To the page at its new address',
};

/** When a page of running text was changed. */
export const dateChange = (date: string): string => `Last changed on ${date}.`;

/** A list of pages of which one is shown, for those who hear it: “Page 2”. */
export const namePagerLink = (page: number): string => `Page ${page}`;

// The front page.

/** How much there is, with a link to each. */
export const countAll = <Part>(
	counts: { places: number; countries: number; claims: number; sources: number },
	link: Record<'places' | 'claims' | 'sources', MakePart<Part>>,
): Phrase<Part> =>
	joinNames([
		link.places(`${countPlaces(counts.places)} in ${countCountries(counts.countries)}`),
		link.claims(countClaims(counts.claims)),
		link.sources(countSources(counts.sources)),
	]);

/** What the rows of marks show, how many stand in a row, and in several. */
export const markRows = {
	title: (places: number, countries: number): string =>
		`${countPlaces(places)} reported in ${countCountries(countries)}: latest status`,
	count: (now: number, ever: number | undefined): string =>
		ever !== undefined && ever > now ? `${now} now, ${ever} ever` : String(now),
	divided: (places: number): string => `Accounts differ on ${places}, in several rows.`,
	weak: 'Dashed: weakly sourced.',
};

/** How many of the sources were not read whole, and where it says why. */
export const tellReading = <Part>(
	{ sources, excerpts }: { sources: number; excerpts: number },
	link: MakePart<Part>,
): Phrase<Part> => {
	const whole =
		sources === 1 ? 'The only source was read whole' : `All ${sources} sources were read whole`;
	const were = excerpts === 1 ? 'was' : 'were';
	const some = `${excerpts} of ${countSources(sources)} ${were} read in excerpt only`;
	return [`${excerpts > 0 ? some : whole}. `, link(methodLink), '.'];
};

/** The headings of the front page, and what leads on from it. */
export const frontPage = {
	map: (region: string): string => `Places in ${region}`,
	allDisagreements: (disagreements: number): string =>
		`All ${count(disagreements, { one: 'disagreement', other: 'disagreements' })}`,
	latest: (events: number): string => `The latest of ${countEvents(events)}`,
	timeline: 'The whole timeline',
	statuses: 'What the statuses mean',
};

/** What stands below the map of the front page. */
export const captionFrontMap = <Part>(units: string, link: MakePart<Part>): Phrase<Part> => [
	`${explainSize(units)}; a fine line leads to the place it was moved from. `,
	link('The whole map'),
	'.',
];

/** Over the legend of that map, which counts what is on it: “Europe: 35 of 56 reported places”. */
export const headFrontMap = (map: { region: string; shown: number; all: number }): string =>
	`${map.region}: ${map.shown} of ${count(map.all, { one: 'reported place', other: 'reported places' })}`;

/** What stands beside the small map of the world on the front page. */
export const captionOverview = <Part>(places: number, link: MakePart<Part>): Phrase<Part> => [
	link(restOfWorld),
	`: ${countPlaces(places)}.`,
];

// Sources and notes.

/** A source without a date. */
export const undated = 'undated';

/** A title within a sentence. What it quotes itself stands in single quotation marks. */
export const quoteTitle = <Part>(title: string, make: MakePart<Part>): Phrase<Part> =>
	quoteWhole(make(title.replace(/[“”]/g, (mark) => (mark === '“' ? '‘' : '’'))));

/** A title that stands by itself. */
export const quoteWhole = <Part>(title: Part): Phrase<Part> => ['“', title, '”'];

/** A source, and where to look in it. */
export const citePassage = <Part>(source: Part, at: string | undefined): Phrase<Part> =>
	at ? [source, `, ${at}`] : [source];

/** A source in the fewest words, where to look in it, and what weakens it. */
export const citeBriefly = <Part>(
	source: Part,
	{ at, caution }: { at: string | undefined; caution: Part | undefined },
): Phrase<Part> => {
	const passage = at ? [` (${at})`] : [];
	return [source, ...passage, ...(caution ? [' · ', caution] : [])];
};

/** A source, where to look in it, and how far we rely on it. */
export const citeInFull = <Part>(
	source: Part,
	{ at, tier, isExcerpt }: { at: string | undefined; tier: Part; isExcerpt: boolean },
): Phrase<Part> => [
	...citePassage(source, at),
	'. ',
	tier,
	`, read ${isExcerpt ? 'in excerpt' : 'whole'}. `,
];

/** “Tier C”. */
export const nameTier = (tier: string): string => `Tier ${tier}`;

/** What weakens a source. */
export const cautions: Record<NonNullable<Entry<'sources'>['data']['caution']>, string> = {
	'second-hand copy': 'second-hand copy',
	'second-hand report': 'second-hand report',
	'machine translation': 'machine translation',
	'partisan outlet': 'partisan outlet',
};

/** What each of them means. */
export const cautionMeanings: Record<keyof typeof cautions, string> = {
	'second-hand copy':
		'We read a copy on another site, not the publisher’s own page. It may have been cut or changed.',
	'second-hand report':
		'It rewrites or sums up what others reported. We could not read the original.',
	'machine translation': 'A translation by software. Words may be wrong.',
	'partisan outlet':
		'The publisher takes a declared stand in the matter. We give what it says as its claim.',
};

/** The link from a source to the text itself. */
export const sourceLink = 'Open the text';

/** A list of sources, for those who hear it. */
export const sourcesLabel = 'Sources';

/** The heading over the sources of a text. */
export const textSources = 'Sources';

/** A number in a text that points to a note, for those who hear it. */
export const namePointer = (number: number): string => `Note ${number}`;

/** The way back from a note, for those who hear it. */
export const nameWayBack = (number: number): string => `Back to where note ${number} is pointed to`;

/** One of the sources of a text, and how it was read. */
export const listSource = <Part>(source: Part, isExcerpt: boolean): Phrase<Part> => [
	source,
	`. ${isExcerpt ? 'Read in excerpt.' : 'Read whole.'}`,
];

/** The page that lists the sources. */
export const sourcesPage = {
	title: 'Sources',
	lede: (sources: number, whole: number): string =>
		`${countSources(sources)}: we read ${whole} in full, and extracts of ${sources - whole}. Open one to see which claims rest on it.`,
	languages: 'Languages',
	letters: 'Publishers by letter',
	pages: 'Pages of the list',
	all: 'All sources, by kind and language',
	count: (sources: number): string =>
		`${countSources(sources)}. Open ${sources === 1 ? 'it' : 'one'} to see which claims rest on it.`,
	ofKind: (title: string, sources: number): string => `${title}: ${countSources(sources)}.`,
	elsewhere: (sources: number): string => `${countSources(sources)}, on a page of their own`,
};

/** What a page of the sources of a kind is called: “News reports in English, G, page 2”. */
export const titleSources = (page: {
	kind: string;
	language: string | undefined;
	letter: string | undefined;
	number: number;
}): string => {
	const { kind, language, letter, number } = page;
	const name = language ? `${kind} in ${language}` : kind;
	return [name, ...(letter ? [letter] : []), ...(number > 1 ? [`page ${number}`] : [])].join(', ');
};

/** A kind of sources, and how many there are: “News reports, 281”. */
export const countKind = (kind: string, sources: number): string => `${kind}, ${sources}`;

/** After a source in a list: its tier, and what weakens it. */
export const gradeSource = <Part>(tier: Part, caution: Part | undefined | false): Phrase<Part> => [
	' · ',
	tier,
	...(caution ? [' · ', caution] : []),
];

/** What the tiers of sources are. */
export const tiers = {
	A: 'Tier A: official, or the text an allegation comes from',
	B: 'Tier B: established news organisations',
	C: 'Tier C: copies, rewrites, partisan outlets, machine translations',
	D: 'Tier D: encyclopaedias and commentary',
};

/** What charts of the record count, with how many there are. */
export const recordCharts = {
	tiers: (sources: number): string => `${countSources(sources)}, by reliability`,
	languages: (sources: number, languages: number): string =>
		`${countSources(sources)} in ${count(languages, { one: 'language', other: 'languages' })}`,
	standings: (claims: number): string => `${countClaims(claims)}, by how they stand`,
	speakers: (claims: number, speakers: number): string =>
		`${countClaims(claims)} by ${countSpeakers(speakers)}`,
	/** What is counted, where not all of it is shown. */
	most: (counted: string, shown: number): string => `${counted}; the ${shown} with the most`,
	subjects: (claims: number): string =>
		`${countClaims(claims)}, by country; one about several is counted in each`,
	actors: (actors: number): string => `${countActors(actors)}, by kind`,
	otherLanguages: (languages: number): string =>
		count(languages, { one: 'other language', other: 'other languages' }),
	statuses: (places: number, doubled: number): string =>
		`${countPlaces(places)}, by status today${doubled > 0 ? `; ${doubled} counted twice, since accounts differ` : ''}`,
	answers: 'How many answers the sources give',
	corrections: 'What was corrected most often',
	names: 'What they name; one may name several',
	news: 'All that came since the site began, by kind',
	records: 'Records of each kind',
	uses: 'In how many stories each block stands',
};

/** The longest of some bars, named in a sentence. */
export const nameMost = {
	standing: (standing: keyof typeof standings): string => `“${standings[standing]}”`,
	tier: (tier: string): string => `tier ${tier}`,
	language: (language: string): string => `in ${language}`,
	speaker: (speaker: string): string => `by ${speaker}`,
	noOneCountry: 'about no single country',
	label: (label: string): string => quoteTitle(label, (text) => text).join(''),
};

/** A number of what may be thousands, and what they are: “1,361 records”. */
const countMany = (many: number, forms: Parameters<typeof count>[1]): string =>
	count(many, forms).replace(/^\d+/, many.toLocaleString('en'));

/** What all bars together count. */
export const countWhole = {
	claims: countClaims,
	sources: countSources,
	places: countPlaces,
	stories: countStories,
	actors: countActors,
	corrections: (many: number): string => count(many, { one: 'correction', other: 'corrections' }),
	names: (many: number): string => count(many, { one: 'name', other: 'names' }),
	news: (many: number): string =>
		countMany(many, { one: 'piece of news', other: 'pieces of news' }),
	records: (many: number): string => countMany(many, { one: 'record', other: 'records' }),
};

/** What bars show: which are the longest, and what share of all that is. “Most often by the Agency: 12 of 40 claims” */
export const tellMost = (most: {
	names: readonly string[];
	each: number;
	all: string;
	/** Whether all are as long, or but one is of any length. */
	isLevel: boolean;
	isAlone: boolean;
}): string => {
	const { names, each, all, isLevel, isAlone } = most;
	if (isAlone) return `${each > 1 ? 'All ' : ''}${all}: ${nameSome(names, 1)}`;
	if (isLevel) return `Evenly split: ${each} of ${all} each`;
	return `Most often ${nameSome(names, 3)}: ${each} of ${all}${names.length > 1 ? ' each' : ''}`;
};

/** The same of questions, whose answers are counted. */
export const tellMostAnswers = (answers: number): string =>
	`Most answers to one question: ${answers}`;

/** What each of them carries. */
export const tierMeanings: Record<keyof typeof tiers, string> = {
	A: 'It shows what was said, not that it is true.',
	B: 'It shows what was reported.',
	C: 'It carries nothing alone. What rests on tiers C and D only is marked “weakly sourced”, with the reason.',
	D: 'It carries nothing alone either. We use it to show what is widely repeated.',
};

/** The page of a source. */
export const sourcePage = {
	title: (publisher: string, name: string): string => `${publisher}: ${name}`,
	description: (citation: string): string =>
		keepSentences([`${citation}.`, 'Every statement of this site that rests on it.'], DESCRIPTION),
	label: (publisher: string): string => `A source · ${publisher}`,
	placesToday: 'Places it tells of, as they stand today',
	unused: 'Nothing on this site rests on it. It was read, and is listed for completeness.',
};

/** The headings over the records that rest on a source. */
export const sourceUses = {
	stories: 'Stories that cite it',
	pages: 'Pages that cite it',
	claims: 'Claims printed in it',
	events: 'Events it reports',
	disagreements: 'Questions it helps to answer',
	places: 'Places it reports on',
	actors: 'People and organisations whose role it shows',
	media: 'Pictures and papers taken from it',
};

/** What is told of a source, row by row. */
export const sourceFacts = {
	publisher: 'Published by',
	authors: 'By',
	date: 'Date',
	kind: 'Kind',
	consulted: 'Read by us',
	tier: 'Tier',
	caution: 'Bear in mind',
	note: 'Note',
	link: 'Link',
	archived: 'Archived copy',
};

/** Those who wrote a source. */
export const joinAuthors = (authors: readonly string[]): string => authors.join('; ');

/** The date of a source, and how it is known. */
export const dateSource = (date: string | undefined, known: string): string =>
	`${date ?? 'Unknown'} (${known})`;

/** What kind of text a source is, with its language. */
export const describeText = (kind: string, language: string): string => `${kind}, in ${language}`;

/** How much of a source was read. */
export const consulted: Record<Entry<'sources'>['data']['consulted'], string> = {
	'whole text': 'whole text',
	excerpt: 'excerpt',
};

/** The copy of a source, the day it was taken, and its checksum. */
export const describeCopy = <Part>(copy: Part, date: string, sha256: string): Phrase<Part> => [
	copy,
	`, ${date}, SHA-256 ${sha256}`,
];

// What rests on weak sources.

/** What is said of a record that rests on weak sources only. */
export const weaklySourced = 'weakly sourced';

/** The same as a heading. */
export const headWeak = (): string => capitalise(weaklySourced);

/** Why something is published although it is weakly sourced. */
export const explainWeak = <Part>(why: string, strong: MakePart<Part>): Phrase<Part> => [
	strong(`${headWeak()}.`),
	` ${why}`,
];

// What the words mean.

/** The page that shows editors what a story may hold, and how we write. */
export const guidePage = {
	title: 'How our stories are made',
	lede: 'What a story here may hold, shown on real records, and the rules it must pass before it is published.',
	parts: 'On this page',
	blocks: 'Blocks',
	blocksNote:
		'An editor writes them among the words of a story. Each needs the ids of records, and is checked before a build.',
	rules: 'How we write',
	rulesNote:
		'A program reads every text before it is published. An error stops it; a warning needs a better text, or a reason. The examples are invented.',
	optional: 'It may be left out.',
	none: 'No record here can show it yet.',
	wrong: 'Wrong',
	right: 'Right',
	error: 'an error; nothing is published until it is mended.',
	warning: 'a warning; a reason in the record answers it.',
};

/** The page that explains the labels of the site. */
export const wordsPage = {
	title: 'What our labels mean',
	guide: 'How our stories are made',
	lede: 'Every label on this site, what it says and what it does not. None of them says that something is true because many repeat it.',
	standings: 'What the label on a claim means',
	standingsNote:
		'An editor decides it. It says how a claim stands today, not whether we believe it.',
	statuses: 'Status of a place',
	statusesNote:
		'It follows from the last event that changed it; nobody sets it by hand. Two can stand side by side.',
	answers: 'What answers a claim',
	tiers: 'How much weight a source bears',
	cautions: 'Before relying on a source',
	'event-kinds': 'Kinds of events',
	'source-kinds': 'Kinds of sources',
	'actor-kinds': 'Kinds of people and organisations',
	tags: 'Tags',
	weak: 'When something is weakly sourced',
	method: 'How we decide these things',
};

/** The words over an answer, and what each means. */
export const answerMeanings: Record<Voice | 'earlier' | 'general', [name: string, what: string]> = {
	reply: ['In reply', 'Those accused, or somebody else who is concerned, answer it.'],
	earlier: ['Said earlier', 'It was said before the claim, and bears on it.'],
	report: ['Another report', 'A news outlet reports otherwise, or more.'],
	laterReport: [
		'A later report',
		'A news outlet reported it after the claim was made. It is no reply.',
	],
	authority: [
		'An authority says',
		'A government, ministry or police force that is not accused says it.',
	],
	court: ['A court found', 'It is a judgment, a verdict or a plea.'],
	general: [
		'An answer in general',
		'It speaks of everything, or of something else, and not of this allegation.',
	],
};

/** The meaning of “weakly sourced”. */
export const weakMeaning =
	'It rests on sources of tier C and D alone. We publish it with the reason: as a rule, because nothing better was found and readers will meet it elsewhere.';

// Stories and corrections.

/** The heading over stories. */
export const storiesHeading = 'Stories';

/** The page that lists the stories. */
export const storiesPage = {
	title: storiesHeading,
	lede: (stories: number): string => `${countStories(stories)}, the newest first.`,
};

/** The notice over a story that is not published. */
export const draftNotice = 'Draft: not published';

/** What the writer of a story sees above it, on the development server only. */
export const writerBar = {
	name: 'For the writer only',
	count: (words: number, minutes: number): string =>
		`${count(words, { one: 'word', other: 'words' })}, ${count(minutes, { one: 'minute', other: 'minutes' })} to read.`,
	open: (file: string): string => `Open ${file}`,
	countClaims: (claims: readonly { isOpen: boolean }[]): string => {
		const open = claims.filter(({ isOpen }) => isOpen).length;
		const without = open > 0 ? `, ${open} of them without a reply or a reason for that` : '';
		return `It rests on ${countClaims(claims.length)}${without}`;
	},
	countReplies: (replies: number): string => count(replies, { one: 'reply', other: 'replies' }),
	noReply: 'No reply, and no reason for that',
	countWeak: (sources: number): string =>
		sources === 0
			? 'No source that it cites is of tier C or D'
			: `${countSources(sources)} of tier C or D`,
	looks: 'How others see it',
	asResult: 'In a search engine',
	asCard: 'In a list of the site',
	asEntry: 'In a feed reader',
};

/** The day of a story in a list, and whether it is a draft. */
export const dateStory = (date: string, isDraft: boolean): string =>
	isDraft ? `Draft · ${date}` : date;

/** Who wrote a story, when, and what it is built from. */
export const creditStory = <Part>(story: {
	byline: string;
	published: Part;
	updated: Part | undefined;
	reports: readonly Part[];
}): Phrase<Part> => [
	`${story.byline} · `,
	story.published,
	...(story.updated ? [' · changed ', story.updated] : []),
	...(story.reports.length > 0 ? [' · starting point: ', ...joinAnd(story.reports)] : []),
];

/** The two halves of a correction. Each says which it is: read alone, the first would repeat what was wrong. */
export const correctionHalves = { was: 'What was wrong', now: 'What it says now' };

/** What was corrected. */
export const sayCorrection = ({ was, now }: { was: string; now: string }): string =>
	`${correctionHalves.was}: ${was} ${correctionHalves.now}: ${now}`;

/** The same after its date or the record that it was in. */
export const tellCorrection = <Part>(
	head: Part,
	correction: { was: string; now: string },
): Phrase<Part> => [head, `: ${sayCorrection(correction)}`];

/** What is new in a record, and what it said before. */
export const sayChanged = ({ note, was }: { note: string; was?: string | undefined }): string =>
	was ? `${note} What it said before: ${was}` : note;

/** The same after its date or the record that it is in. */
export const tellChanged = <Part>(
	head: Part,
	change: { note: string; was?: string | undefined },
): Phrase<Part> => [head, `: ${sayChanged(change)}`];

/** What is said of a record, after its name: a name that is a sentence has its own end. */
export const sayOf = (name: string, said: string): string =>
	`${/[.?!]$/.test(name) ? '' : ':'} ${said}`;

/** The heading over the corrections of a record. */
export const correctionsHeading = 'Corrections';

/** The heading over what changed in a record. */
export const changesHeading = 'What changed';

/** What changed in a record, on its page. */
export const changedOn = <Part>(date: Part): Phrase<Part> => ['Changed on ', date];

/** What was corrected in a record, on its page. */
export const correctedOn = <Part>(date: Part): Phrase<Part> => ['Corrected on ', date];

/** The heading over what to read after a story. */
export const goOnHeading = 'Read next';

/** How to print a story, and what is on paper. Paper itself leaves it out. */
export const onPaper =
	'To print this story, choose Print in your browser: on paper its evidence is open, and its sources have their addresses.';

/** A link from a story to a place in it. */
export const leadToPlace = (place: string): string => `${place}: who says what, and what happened`;

/** The box at the head of a story: what is known, and what is not. */
export const knownAtAll = 'In short';

/** The half of it that is known. */
export const isKnown = 'What is known';

/** The box in a story that says what is not known. */
export const notKnown = 'What is not known';

/** The page of all corrections. */
export const correctionsPage = {
	title: 'Corrections',
	lede: 'Every fact that we got wrong and put right, in a story or in the record, the newest first.',
	policy: 'How to ask for a correction, and what happens then',
	none: (date: string): string => `None so far. Last checked ${date}.`,
};

// Search.

/** Several names in a sentence, the first of them where they are many: “Ana, Ben and 3 others”. */
const nameSome = (names: readonly string[], most: number): string => {
	const rest = names.length - most;
	const shown =
		rest > 0
			? [...names.slice(0, most), count(rest, { one: 'other', other: 'others' })]
			: [...names];
	const last = shown.pop() ?? '';
	return shown.length > 0 ? `${shown.join(', ')} and ${last}` : last;
};

/** The page of the search. */
export const searchPage = {
	title: 'Search',
	lede: (results: string): string =>
		`Stories, places, countries, claims, disagreements, people, organisations, events and sources: ${results} in all. What you type stays in your browser; nobody is told of it, not even this site’s server.`,
	noScript:
		'The search runs in your browser, as a script. Scripts are off, or the browser is too old for it; the lists below lead to everything that it would find.',
	description:
		'Search the stories, places, claims, people, events and sources of this site. What you type stays in your browser.',
	lists: 'Lists of everything',
	/** The pages that list all records of a kind. */
	listPages: [
		{ page: 'names', label: 'All names, from A to Z' },
		{ page: 'stories', label: 'Stories' },
		{ page: 'places', label: 'Places, by country' },
		{ page: 'timeline', label: 'What happened, in order' },
		{ page: 'claims', label: 'Claims, by speaker' },
		{ page: 'disagreements', label: 'Where the sources disagree' },
		{ page: 'actors', label: 'People and organisations' },
		{ page: 'sources', label: 'Sources' },
		{ page: 'words', label: 'What our labels mean' },
	],
	byCountry: 'By country, on a map',
	claimsByCountry: 'Claims, by country',
	actorsByKind: 'People and organisations, by kind',
	sourcesByKind: 'Sources, by kind',
	byYear: 'By year',
	field: 'Words or names',
	kind: 'Kind',
	country: 'Country',
	status: 'Status or standing',
	year: 'Year',
	all: 'All',
	ofPlaces: 'Places',
	ofClaims: 'Claims',
	results: 'Results',
	countResults: (results: string): string => `Results: ${results}.`,
	more: 'Show more',
	loading: 'Fetching the index …',
	failed: 'The index can’t be fetched. The lists below lead to everything that it would find.',
	none: 'Nothing is found. Try fewer words, another spelling, or a wider filter.',
	alike: 'Nothing has these very words. These have words that are spelt alike.',
	some: 'Nothing has all of these words. These have some of them.',
	foundBy: 'Also found by: ',
	answeredBy: (names: readonly string[]): string =>
		names.length > 0 ? `answered by ${nameSome(names, 1)}` : '',
	listCities: (cities: readonly string[]): string => nameSome(cities, 3),
};

/** What the search finds is called: many of a kind, and one. */
export const resultKinds = {
	stories: { text: 'Stories', one: 'Story' },
	places: { text: 'Places', one: 'Place' },
	countries: { text: 'Countries', one: 'Country' },
	claims: { text: 'Claims', one: 'Claim' },
	disagreements: { text: 'Disagreements', one: 'Disagreement' },
	events: { text: 'Events', one: 'Event' },
	actors: { text: 'People and organisations', one: 'Person or organisation' },
	sources: { text: 'Sources', one: 'Source' },
};

/** Words so common that a search for them tells nothing. */
export const idleWords =
	'a about all an and any are as at be been by did do does for from had has have how in into is it its of on or that the their there they this to was were what when where which who why will with';

// What is new, and feeds.

/** The page of all that is new, by month. */
export const changesPage = {
	title: 'What is new',
	lede: (first: string | undefined): string =>
		[
			'Stories, events, other records, changes and corrections by the day on which they came to the site, the newest first.',
			'An event may have happened long before.',
			...(first ? [`The list begins on ${first}.`] : []),
		].join(' '),
	months: 'Months',
	none: (date: string): string => `Nothing so far. Last checked ${date}.`,
	all: (many: number): string => `Show all ${many}`,
	began: 'With these the site began',
};

/** What the page of a month is called: “What is new, November 2026”. */
export const titleChanges = (month: string): string => `${changesPage.title}, ${month}`;

/** What it says of itself: how much came in that month. */
export const countChanges = (month: string, many: Record<Update['kind'], number>): string =>
	`${month}: ${[
		countStories(many.story),
		countEvents(many.event),
		...(many.record > 0
			? [count(many.record, { one: 'other record', other: 'other records' })]
			: []),
		...(many.change > 0 ? [count(many.change, { one: 'change', other: 'changes' })] : []),
		count(many.correction, { one: 'correction', other: 'corrections' }),
	].join(', ')}.`;

/** What the page of one kind of news is called: “What is new: corrections”. */
export const titleNews = (kind: Update['kind']): string =>
	`${changesPage.title}: ${lowerFirst(digest[kind])}`;

/** What it says of itself. */
export const describeNews = (kind: Update['kind'], shown: number, many: number): string =>
	many > shown
		? `${digest[kind]}, by the day on which they came: the newest ${shown} of ${many}. The pages of the months have the others.`
		: `${digest[kind]}, by the day on which they came, the newest first.`;

/** The text of a month that editors send by mail: its parts. */
export const digest = {
	story: 'New stories',
	correction: 'Corrections',
	change: 'Changes in the record',
	event: 'Events added to the record',
	record: 'Other records',
	link: 'The month as plain text, to send by mail',
	weak: 'Weakly sourced: see the page.',
	sources: (names: readonly string[]): string => `Sources: ${names.join('; ')}`,
	counted: (records: string): string => `${records} came.`,
};

/** What a feed is called: “Salt Quay, Uruguay: The Ledger”. */
export const titleFeed = (name: string, site: string): string => `${name}: ${site}`;

/** The entry of a correction in a feed. */
export const titleCorrection = (record: string): string => `Correction: ${record}`;

/** The entry of a change in a feed. */
export const titleChange = (record: string): string => `Changed: ${record}`;

/** The entry of a record in a feed: what it is, and its name. */
export const titleNewRecord = (kind: string, name: string): string => `New ${kind}: ${name}`;

/** What a record is called in the list of what is new. */
export const recordKinds: Readonly<Record<NewsRecord['collection'], string>> = {
	stories: 'story',
	events: 'event',
	places: 'place',
	claims: 'claim',
	disagreements: 'disagreement',
	actors: 'person or organisation',
	sources: 'source',
};

/** “1 claim”, “40 claims”: so many records of a folder. */
export const countRecords: Readonly<Record<NewsRecord['collection'], (many: number) => string>> = {
	stories: countStories,
	events: countEvents,
	places: countPlaces,
	claims: countClaims,
	disagreements: (many) => count(many, { one: 'disagreement', other: 'disagreements' }),
	actors: countActors,
	sources: countSources,
};

/** The entry of an event in a feed: when it happened, and what. */
export const titleNewEvent = (date: string, what: string): string => `${date}: ${what}`;

/** The link from the entry of a feed to the whole story. */
export const readOn = 'Read the story';

/** What stands in a feed for a drawing. */
export const seeDrawing = <Part>(caption: Part, link: Part): Phrase<Part> => [
	caption,
	' (',
	link,
	')',
];

/** The link in it. */
export const drawingLink = 'drawn on the page';

/** The page about feeds. */
export const followPage = {
	title: 'Follow by feed',
	lede: 'A feed tells you what is new here, without an account, an e-mail address or anyone in between.',
	/** Where the same is to be read on the site. */
	here: <Part>(link: MakePart<Part>): Phrase<Part> => [
		'To read it here: ',
		link('What is new'),
		'.',
	],
	came: 'Latest',
	how: 'How it works',
	steps: [
		'Choose a feed on this page and copy the address of its link.',
		'Paste it into a feed reader: a program, an app or a mail program that collects feeds. There are free ones for every system.',
		'The reader asks this site now and then, and shows what has come. You give no name and no address.',
	],
	formats:
		'Each feed comes in two formats, Atom and JSON Feed. They say the same; nearly every reader takes Atom.',
	dates:
		'An event stands under the day on which it was added to this site; its title begins with the day on which it happened. A change or a correction is an entry of its own, and a corrected story moves to the top again.',
	most: 'A feed holds the 50 newest entries. The pages hold all of them.',
	atom: 'Atom',
	json: 'JSON Feed',
	main: 'The whole site',
	about: {
		stories: 'Stories, each with its whole text',
		all: 'All that is new: stories, events and other records, changes and corrections',
		countries: 'By country',
		places: 'By place',
		actors: 'By person or organisation',
	},
};

/** Where the feeds of a kind are, if they are too many to list. */
export const leadToFeeds = <Part>(link: (text: string) => Part): Phrase<Part> => [
	'They are too many to list here. ',
	link('Find the page'),
	' that you want to follow: its last lines lead to its feed.',
];

/** A format of a feed, for those who hear its link alone. */
export const nameFormat = (name: string, format: string): string => `${name}, ${format}`;

/** A part of the list of feeds, and how many there are. */
export const countFeeds = (part: string, feeds: number): string => `${part} (${feeds})`;

/** What a browser shows over a feed that is opened in it. */
export const tellFeed = (follow: string): string =>
	`This is a feed. To follow it, copy its address from the address bar and paste it into a feed reader. How that works: ${follow}`;

/** A feed in the list of feeds: what it is about, and its two formats. */
export const nameFormats = <Part>(name: Part, atom: Part, json: Part): Phrase<Part> => [
	name,
	' ',
	atom,
	' ',
	json,
];

// Claims and figures.

/** How a claim stands. */
export const standings: Record<Entry<'claims'>['data']['standing'], string> = {
	alleged: 'alleged',
	reported: 'reported',
	stated: 'stated',
	'stated officially': 'stated officially',
	// “Denied” would read as if somebody denied what the speaker says.
	denied: 'a denial',
	disputed: 'disputed',
	'confirmed officially': 'confirmed officially',
	'found by a court': 'found by a court',
	corrected: 'corrected',
};

/** The same with those who confirm it: “confirmed officially by the harbour police”. */
export const nameStanding = (
	standing: keyof typeof standings,
	confirmedBy: readonly string[],
): string =>
	confirmedBy.length > 0
		? `${standings[standing]} by ${joinAnd(confirmedBy).join('')}`
		: standings[standing];

/** What each standing means. */
export const standingMeanings: Record<keyof typeof standings, string> = {
	alleged:
		'An accusation. We have read no finding that confirms it, or that refutes it as a whole.',
	reported: 'A news outlet or a researcher found it or was told so. No authority has confirmed it.',
	stated: 'The speaker says so and accuses nobody. No authority has confirmed it.',
	'stated officially':
		'A government or another authority says so in its own name. That is its word, not a finding.',
	denied: 'The speaker says that what is alleged is not so.',
	disputed: 'Others contradict it, or other findings do. Both sides stand here.',
	'confirmed officially': 'An authority that looked into it, and is named, says that it is so.',
	'found by a court': 'A court found it so, or a defendant pleaded guilty to it.',
	corrected: 'The speaker has since put it right, or it tells of an error that was put right.',
};

/** The heading over the claims about something. */
const claimsHeading = 'Who says what';

/** The page that lists the claims. */
export const claimsPage = {
	title: claimsHeading,
	lede: (claims: number, speakers: number): string =>
		`${countClaims(claims)} by ${countSpeakers(speakers)}. Each leads to its sources, and to what was answered.`,
	subjects: 'By country',
	speakers: 'By who says it',
	once: 'With one claim each, by name',
};

/** A standing at the beginning of a line. */
export const headStanding = (standing: keyof typeof standings): string =>
	capitalise(standings[standing]);

/** The pages of the claims about a country, or about none in particular. */
export const claimsAbout = {
	placesToday: 'Places they are about, as they stand today',
	title: (about: string, number: number): string =>
		`${claimsHeading}: ${about}${number > 1 ? `, page ${number}` : ''}`,
	lede: (claims: number): string =>
		`${countClaims(claims)}, ${eachWith(claims)} who makes it, how it stands today, and what answers it.`,
	description: (title: string, lede: string): string => `${title}. ${lede}`,
	whole: 'The whole country, or several places',
	pages: 'Pages of the list',
	all: 'All claims, by country and speaker',
};

/** A page of the claims that stand in one way. */
export const claimsStanding = {
	lede: (claims: number, standing: keyof typeof standings): string =>
		`${countClaims(claims)}. What the label says: ${standingMeanings[standing]}`,
	meaning: 'What the labels mean',
	all: 'All claims',
};

/** What a claim is about that names no country and no place. */
export const noOneCountry = 'not about one country';

/** The same where it stands alone. */
export const headNoOneCountry = capitalise(noOneCountry);

/** What a list says of a claim. */
export const describeInList = <Part>(claim: {
	/** How it answers others, in a list of answers. */
	how?: readonly string[];
	standing: Part;
	said: string | undefined;
	isReply?: boolean;
	/** How many answer it. */
	answers?: number;
	weak: Part | undefined;
}): Phrase<Part> =>
	joinFacts<string | Part>([
		...(claim.how ?? []),
		claim.standing,
		...(claim.said ? [claim.said] : []),
		...(claim.isReply ? ['an answer'] : []),
		...(claim.answers ? [countAnswers(claim.answers)] : []),
		...(claim.weak ? [claim.weak] : []),
	]);

/** A claim, after whoever makes it: “NPR: The papers were forged.” */
export const attributeClaim = (speaker: string, statement: string): string =>
	`${speaker}: ${statement}`;

/** What stands over an answer: “In reply”, “Said earlier”, “A later report”. */
export const nameAnswer = ({ voice, isEarlier }: Answering): string =>
	answerMeanings[isEarlier ? 'earlier' : voice][0];

/** Of an answer in a list of its own: how it answers the claims above it, and how many of them. */
export const tellAnswer = (
	how: Answering,
	{ answers, of }: { answers: number; of: number },
): string[] => [
	`${nameAnswer(how)}${how.isGeneral ? ', in general' : ''}`,
	...(of > 1 ? [`answers ${answers} of these`] : []),
];

/** The page of a claim. */
export const claimPage = {
	/** With how it stands, or without the claim itself: in a list of results it stands alone. */
	description: (claim: {
		speaker: string;
		standing: string;
		statement: string;
		said: string | undefined;
	}): string => {
		const { speaker, standing, said } = claim;
		const whole = `${attributeClaim(speaker, claim.statement)} ${capitalise(standing)}.`;
		return whole.length > DESCRIPTION
			? `A claim by ${speaker}${said ? `, ${said}` : ''}, ${standing}: where it is printed, and what was answered.`
			: keepSentences([whole, 'With its sources and answers.'], DESCRIPTION);
	},
	label: 'Claim',
	placesToday: 'Places it is about, as they stand today',
	answers: 'What it answers',
	answersInGeneral: 'What it answers in general, without speaking of it',
	repliesInGeneral: 'In general, not of this claim in particular',
	replies: 'What was answered, and found',
	noneKnown: 'We know of no reply.',
	sources: 'Where it is printed',
	places: 'Places it is about',
	disagreements: 'Where the sources disagree about it',
};

/** When a claim was made, and how it stands: “15 September 2022; alleged”. */
export const dateStanding = (claim: { said: string | undefined; standing: string }): string =>
	[...(claim.said ? [claim.said] : []), claim.standing].join('; ');

/** A claim as others cite it: who says what, when, how it stands, and where. */
export const citeClaim = (claim: {
	speaker: string;
	statement: string;
	said: string | undefined;
	standing: string;
	site: string;
	version: string;
	address: string;
}): string => {
	const facts = dateStanding(claim);
	const page = `${claim.speaker}: ${claim.statement} (${facts}.) In: ${claim.site}`;
	return citePage(page, claim.version, claim.address);
};

/** Who made a claim, in which role, and when: apart from the role, which may name dates of its own. */
export const creditClaim = <Part>(claim: {
	speaker: Part;
	role: string;
	said: string | undefined;
}): Phrase<Part> => [claim.speaker, `, ${claim.role}.${claim.said ? ` Said: ${claim.said}.` : ''}`];

/** The same on a card, without the role. */
export const creditClaimBriefly = <Part>(claim: {
	standing: Part;
	speaker: Part;
	said: string | undefined;
}): Phrase<Part> => [
	claim.standing,
	' · said by ',
	claim.speaker,
	...(claim.said ? [`, ${claim.said}`] : []),
];

/** A claim that the text beside it tells. */
export const claimTold = 'The claim, as told in the text';

/** Whom a claim accuses. */
export const nameAccused = <Part>(accused: readonly Part[]): Phrase<Part> => [
	'It is about ',
	...joinAnd(accused),
	'.',
];

/** A number that somebody gives: what it counts, by which rule, and when. */
interface Figure {
	number: string;
	unit: string;
	scope: string;
	asOf: string;
}

/** Where something happened, longitude first, as coarse as it is published. */
export const tellPosition = ([longitude, latitude]: readonly [number, number]): string =>
	`near ${Math.abs(latitude)}° ${latitude < 0 ? 'S' : 'N'}, ${Math.abs(longitude)}° ${longitude < 0 ? 'W' : 'E'}`;

/** The number of a claim on its own page. */
export const tellFigure = ({ number, unit, scope, asOf }: Figure): string =>
	`The count: ${number} ${unit} (${scope}), ${asOf}.`;

/** The number of a claim on a card. */
export const tellFigureBriefly = ({ number, unit, scope, asOf }: Figure): string =>
	`${number} ${unit}: ${scope}, ${asOf}`;

/** What the number of a claim counts. */
export const captionFigure = ({ unit, scope }: Pick<Figure, 'unit' | 'scope'>): string =>
	`${unit}, ${scope}. `;

/** Who gives a number, of which day, and where it is printed. */
export const creditFigure = <Part>(figure: {
	speaker: string;
	asOf: string;
	sources: readonly Part[];
}): Phrase<Part> => [
	`${figure.speaker}, ${figure.asOf}; printed in `,
	...joinNames(figure.sources),
];

/** Of which larger number a number is part, and what shows it. */
export const partOf = <Part>(whole: Part, sources: readonly Part[]): Phrase<Part> => [
	'Part of the ',
	whole,
	': ',
	...joinNames(sources),
	'.',
];

/** What numbers beside each other show, and which of them is that of the page. */
export const captionNumbers = (numbers: {
	least: string;
	most: string;
	own: string | undefined;
}): string =>
	`Sources give numbers from ${numbers.least} to ${numbers.most}${numbers.own ? `; this claim says ${numbers.own}` : ''}.`;

/** Over the table of a chart of numbers, where it is folded. */
export const foldFigures = (numbers: number): string =>
	`${count(numbers, { one: 'number', other: 'numbers' })}: what each counts, and who says so`;

/** The heads of the table of a chart of numbers. */
export const scaleHeads = { number: 'Number', counts: 'What it counts, and who says so' };

/** Over a claim and what was answered to it, side by side. */
export const replyPair = { claim: 'Claim', reply: 'Answer' };

/** What a fold holds: a claim, by its speaker, and its replies, or why there is none. */
export const foldPair = (speaker: string, replies: number): string =>
	replies > 0
		? `${speaker}: the claim and ${countAnswers(replies)}`
		: `${speaker}: the claim, and why no reply is printed`;

/** What a fold holds: a question that sources answer differently. */
export const foldDisagreement = (question: string): string => `The sources differ: ${question}`;

/** What a fold holds: the table of outcomes. */
export const foldOutcomes = (countries: number): string =>
	`The table, country by country: ${countCountries(countries)}`;

/** Over the replies below a claim. */
export const repliesLabel = 'Answers and findings';

/** How a claim answers another: without speaking of it in particular, before it was said, and whose voice it is. */
interface Answering {
	isGeneral: boolean;
	isEarlier: boolean;
	voice: Voice;
}

const answerInGeneral = 'Answered in general, not this claim in particular.';
const generalAnswer = 'Said in general, not of this claim in particular.';

/** What is said of an answer that does not speak of what it answers. */
export const explainGeneral = ({ isGeneral, voice }: Answering): string[] =>
	isGeneral ? [voice === 'reply' ? answerInGeneral : generalAnswer] : [];

/** What stands over a reply, of which `said` is the date. */
export const describeReply = (how: Answering, said: string | undefined): string[] => [
	...(how.isEarlier && said ? [`${nameAnswer(how)}: ${said}.`] : []),
	...(!how.isEarlier && how.voice !== 'reply' ? [`${nameAnswer(how)}:`] : []),
	...explainGeneral(how),
];

/** How and when a reply in a list was given: “Said earlier, 1 May”. */
export const dateAnswer = (how: Answering, said: string | undefined): string =>
	said ? `${nameAnswer(how)}, ${said}` : nameAnswer(how);

/** What stands, on the page of a reply, over the claim that it answers, of which `said` is the date. */
export const describeAnswer = (how: Answering, said: string | undefined): string[] => [
	...(how.isEarlier && said ? [`What it answers was said later: ${said}.`] : []),
	...explainGeneral(how),
];

/** Why no reply is printed. */
export const explainNoReply = <Part>(why: string, strong: MakePart<Part>): Phrase<Part> => [
	strong('No reply printed.'),
	` ${why}`,
];

/** Words of a speaker, and whose they are, unless the sentence has named the speaker. */
export const attributeQuote = <Part>(quote: Part, speaker: Part | false): Phrase<Part> =>
	speaker ? [quote, ' (', speaker, ')'] : [quote];

// Disagreements.

/** The heading over statements that cannot both be right. */
export const disagreementsHeading = 'Where the sources disagree';

/** What the page of the disagreements begins with. */
export const disagreementsLede =
	'Questions that the sources answer differently. Each has a page with every answer, who gives it and when, and how we read them and why. Those on which most stories and places turn come first.';

/** The headings over the two parts of that page. */
export const disagreementParts = {
	central: 'The questions our stories turn on',
	others: 'All other questions',
	places: 'Places on which they turn, as they stand today',
};

/** The page of a disagreement. */
export const disagreementPage = {
	label: disagreementsHeading,
	description: (question: string, sides: number): string =>
		`${question} ${countAnswers(sides)}, side by side, each with who gives it, when, and its sources; and how we read them.`,
	sides: countAnswers,
	stories: 'Stories that turn on it',
	places: 'Places it bears on, as they stand today',
	all: 'All questions on which the sources disagree',
};

/** How much there is to a disagreement: “3 answers · 2 stories · 1 place”. */
export const countStakes = (stakes: Record<'sides' | 'stories' | 'places', number>): string =>
	joinFacts([
		countAnswers(stakes.sides),
		...(stakes.stories > 0 ? [countStories(stakes.stories)] : []),
		...(stakes.places > 0 ? [countPlaces(stakes.places)] : []),
	]).join('');

/** How we read a disagreement, if we can tell, and why. */
export const explainReading = <Part>(
	{ reading, because }: { reading?: string | undefined; because: string },
	strong: MakePart<Part>,
): Phrase<Part> => [
	strong(`${headReading(reading !== undefined)}.`),
	` ${reading ?? ''} ${because}`,
];

/** The same as a heading. */
export const headReading = (hasReading: boolean): string =>
	hasReading ? 'Our reading' : 'We can’t tell';

// Events.

/** The page that lists the events. */
export const timelinePage = {
	title: 'Timeline',
	lede: (events: number, from: string, to: string): string =>
		`${countEvents(events)}, from ${from} to ${to}, each with its sources. Where only the month or the year is known, we use its last day.`,
	partLede: (events: number, time: string): string =>
		`${countEvents(events)} of ${time}, ${eachWith(events)} its sources. Where only the month or the year is known, we use its last day.`,
	placesToday: 'Places of these events, as they stand today',
	years: 'Years',
	months: 'Months',
	pages: 'Pages of the month',
	all: 'All years',
	order: 'Oldest or newest first',
	oldest: 'Oldest first',
	newest: 'Newest first',
};

/** What a page of the timeline is called: “Timeline, October 2022, newest first, page 2”. */
export const titleTimeline = (
	time: string | undefined,
	isNewestFirst: boolean,
	number: number,
): string => {
	const { title, newest } = timelinePage;
	return [
		title,
		...(time ? [time] : []),
		...(isNewestFirst ? [lowerFirst(newest)] : []),
		...(number > 1 ? [`page ${number}`] : []),
	].join(', ');
};

/** What it says of itself to search engines. */
export const describeTimeline = (lede: string, isNewestFirst: boolean, number: number): string =>
	[
		...(isNewestFirst ? [`${timelinePage.newest}.`] : []),
		lede,
		...(number > 1 ? [`Page ${number}.`] : []),
	].join(' ');

/** Over the small map of a list of places. */
export const listedPlaces = 'As they stand today';

/** The finding of a chart of events: in which months most of them fall. */
export const captionEvents = (busiest: number, all: number, months: string): string => {
	const events = count(all, { one: 'event', other: 'events' });
	return `${busiest} of ${events} ${busiest === 1 ? 'falls' : 'fall'} in ${months}.`;
};

/** How a chart of events is read. */
export const explainEvents =
	'Each mark is an event, and leads to its sentence. Where only a month or a year is known, it stands at the end of it.';

/** The same where there are too many for a mark each; `letters` of the year or the month to which they belong. */
export const explainEventBars = (letters: number): string =>
	`Each bar stands for the events of its kind in ${stretches[letters] ?? 'a week, half a year, or all the time before'}, and leads to the first of them.`;
const stretches: Partial<Record<number, string>> = { 4: 'half a month', 7: 'a day' };

/** What a bar stands for, between which dates: “denial: 47, 3 May 2022 to 9 May 2022”. */
export const tellBar = (kind: string, events: number, dates: readonly string[]): string =>
	`${kind}: ${events}, ${[...new Set(dates)].join(' to ')}`;

/** The way to a chart as a picture. */
export const chartPicture = 'This chart as a picture (PNG)';

/** What stands below the picture of a chart. */
export const creditChart = (chart: {
	site: string;
	address: string;
	checked: string;
	licence: { name: string; link: string };
}): string =>
	`${chart.site}, ${chart.address}, where each number has its source. ${tellCheck(chart.checked, undefined)} Licence: ${chart.licence.name}, ${chart.licence.link}`;

/** The small chart of when the records of a page are from, over all events: its title, and the heads of its rows. */
export const recordTimes = {
	title: 'When it was said',
	published: 'When it was published',
	happened: 'When it happened',
	spoke: 'When they spoke',
	sides: 'When each side spoke',
	claim: 'This claim',
	theseClaims: 'The claims listed here',
	theseEvents: 'The events listed here',
	source: 'This text',
	answered: 'What it answers',
	replies: 'What answers it',
	events: 'All events told here',
};

/** The finding of such a chart: how many of all events certainly came before its first record, and before its last. */
export const tellBefore = ([first, last]: readonly [number, number], events: number): string => {
	const whole = `of the ${countEvents(events)} told here`;
	if (first === last)
		return first > 0
			? `At least ${first} ${whole} came before.`
			: `None ${whole} is known to have come before.`;
	return `At least ${last} ${whole} came before the last of it, and ${first || 'none known'} before the first.`;
};

/** What such a chart is of, where it stands alone: “When it was said: a claim by the Ministry.” */
export const titleTimes = (title: string, of: string): string =>
	`${title}: ${of}${/[.?!”]$/.test(of) ? '' : '.'}`;

/** What such bars are of, where they stand alone: “Salt Quay. Most often “alleged”: 3 of 4 claims.” */
export const titleBars = (of: string, finding: string): string =>
	`${of}${/[.?!”]$/.test(of) ? '' : '.'} ${finding}.`;

/** A claim of which only the speaker is named. */
export const claimOf = (speaker: string): string => `a claim by ${speaker}`;

/** A source of which only the publisher is named, and the date, where it is known. */
export const sourceOf = (publisher: string, published: string | undefined): string =>
	published ? `${publisher}, ${published}` : publisher;

/** How wide time is drawn in such a chart. */
export const explainTimes = (weeks: string): string =>
	`${weeks} in weeks; later time in half-years, earlier time as one. A bar counts the events of one such stretch.`;

/** From when to when the records of a row are, and how many have no date: “3, the first 26 October 2022, the last by 1 March 2023; 1 without a date”. */
export const spanRecords = (records: number, span: readonly string[], undated: number): string => {
	const [first, last] = span;
	const days = first === last || !last ? first : `the first ${first}, the last ${last}`;
	const dated = records - undated;
	return [
		...(days ? [dated > 1 ? `${dated}, ${days}` : days] : []),
		...(undated > 0 ? [countUndated(undated)] : []),
	].join('; ');
};

/** A row of such a chart in a sentence. */
export const tellRecords = (row: string, says: string): string => `${row}: ${says}`;

/** What stands below the part of a chart in which all earlier time is folded. */
export const earlierTime = 'earlier';

/** The table of a chart of time: over it, and its heads; in a row of one of events, and of one of records. */
export const yearTable = {
	open: 'As a table',
	kind: 'Kind',
	events: 'Events',
	what: 'What',
	number: 'Number',
	years: 'By year',
};

/** How many records of a chart have no date. */
export const countUndated = (records: number): string => `${records} without a date`;

/** How many events of a year. */
export const countInYear = (year: string, events: number): string => `${year}: ${events}`;

/** After a status that does not take the place of the one before. */
const earlierStands = 'The earlier status stands, too.';

/** What an event changed: the status, whether others stay beside it, and the places, where they are not known. */
export const tellChange = <Part>(change: {
	status: Part;
	isAdditional: boolean;
	places: readonly Part[];
}): Phrase<Part> => [
	change.status,
	...(change.places.length > 0 ? [': ', ...joinNames(change.places)] : []),
	...(change.isAdditional ? [`. ${earlierStands}`] : []),
];

/** Ends a list of places of which the first alone are named: “559 more places”. */
export const nameMorePlaces = (places: number): string =>
	count(places, { one: 'more place', other: 'more places' });

/** The row of marks of a country, for those who hear it. */
export const answersLabel = 'Statuses given, in order';

/** What begins such a row that shows the newest only. */
export const earlierLeftOut = '…';

/** The rows of beats: what somebody said, what was answered, and what authorities and courts did and found. */
export const beatRows = { said: 'Said', answered: 'Answered', found: 'Official' };

/** The row of a beat, beside its date, and whether it is weakly sourced. */
export const tellBeatRow = (row: keyof typeof beatRows, isWeak: boolean): string =>
	isWeak ? `${beatRows[row]} · ${weaklySourced}` : beatRows[row];

/** What signs below the rows mean that are no status: a dot, an outline of dashes, two strokes. */
export const beatSigns = {
	dot: 'No status changed',
	weak: 'Weakly sourced',
	fold: 'Time left out',
};

/** What stands over an event that neither says so itself nor changed a status: “Denial”. */
export const titleEvent = (kind: string): string => capitalise(kind);

/** How many places a row of names has at most; of more, only their number is told. */
const MOST_NAMES = 4;

/** The places with a status, after its words; where there is but one, the drawing names it. */
export const listPlaces = (names: readonly string[], isAlone: boolean): string => {
	if (isAlone) return '';
	return names.length > MOST_NAMES ? `: ${countPlaces(names.length)}` : `: ${names.join(', ')}`;
};

/** The name of a place that is weakly sourced. */
export const nameWeak = (name: string): string => `${name} (${weaklySourced})`;

/** What is told of the places on a day before anything was reported of them. */
export const notYetReported = 'Nothing is reported yet.';

/** The first source of an event, where the others are named, and whether it is weakly sourced. */
export const creditEvent = <Part>(
	credit: { source: Part; more: number; weak: Part | undefined },
	makeLink: MakePart<Part>,
): Phrase<Part> => [
	credit.source,
	...(credit.more > 0 ? [' ', makeLink(`and ${credit.more} more`)] : []),
	...(credit.weak ? [' (', credit.weak, ')'] : []),
];

/** An event in two words: “finding 2023”. */
export const nameEvent = (kind: string, year: string): string => `${kind} ${year}`;

// What each country’s authorities looked for, found and did.

/** The heads of the table of outcomes. */
export const outcomeHeads = {
	country: 'Country',
	looked: 'Looked into',
	found: 'Found',
	did: 'Did or said',
	answered: 'What the accused said',
	newest: 'Newest event',
};

/** What stands in a cell of the table for which there is no event. */
export const noneKnown = 'None known';

/** The same in a cell that stands for all that authorities can have done. */
export const noActKnown = 'No inquiry, finding or act known';

/** The countries of which nothing is known but reports. */
export const tellSilent = <Part>(countries: readonly Part[]): Phrase<Part> => [
	'No inquiry, finding, act or answer is known in: ',
	...joinNames(countries),
	'.',
];

/** An event in a cell, and whether nothing is known to have come of it. */
export const tellOutcome = (brief: string, isOpen: boolean): string =>
	isOpen ? `${brief}; no outcome known` : brief;

/** What an event is called that has no words for a cell: who did it, where its kind has a word for that, or what happened. */
export const nameOutcome = (
	{ label, withActor }: Pick<Entry<'event-kinds'>['data'], 'label' | 'withActor'>,
	actor: string | undefined,
): string => (withActor && actor ? `${withActor}: ${actor}` : capitalise(label));

/** When it happened, the first source that it rests on, and where the others are named. */
export const creditOutcome = <Part>(
	outcome: { date: Part; weak: Part | undefined; source: Part; more: number },
	makeLink: MakePart<Part>,
): Phrase<Part> => [
	outcome.date,
	...(outcome.weak ? [' (', outcome.weak, ')'] : []),
	': ',
	outcome.source,
	...(outcome.more > 0 ? [' ', makeLink(`and ${outcome.more} more`)] : []),
];

/** What the table says, in short. */
export const summariseOutcomes = (counts: OutcomeCounts, date: string): string => {
	const some = (number: number, done: string) => `${number || 'none'} ${done}`;
	const acts = [
		some(counts.inquiry, 'looked into it'),
		some(counts.order, 'ordered or asked for an end to it'),
	];
	const all = `${acts.join(', ')} and ${some(counts.charge, 'brought charges')}`;
	const found = `in ${counts.finding || 'none'}, a finding or the end of an inquiry or trial is known`;
	const none = counts.none > 0 ? ` In ${counts.none}, no inquiry, finding or act is known.` : '';
	const placeless = counts.placeless > 0 ? ` (${counts.placeless} with no place on the map)` : '';
	return `As known on ${date}: of ${countCountries(counts.countries)}${placeless}, ${all}; ${found}.${none}`;
};

/** What each bar counts that draws what authorities did. */
export const outcomeGroups: Readonly<Record<keyof OutcomeGroups, string>> = {
	inquiry: 'Looked into the reports',
	order: 'Ordered or asked for an end',
	charge: 'Brought charges',
	finding: 'A finding or an outcome is known',
	none: 'No inquiry, finding or act known',
};

/** What these bars show, each in its words with its number. */
export const listOutcomeBars = (
	groups: Readonly<Record<keyof OutcomeGroups, readonly unknown[]>>,
): { label: string; count: number; isNone: boolean }[] =>
	(Object.entries(outcomeGroups) as [keyof OutcomeGroups, string][]).map(([name, label]) => ({
		...{ label, count: groups[name].length },
		isNone: name === 'none',
	}));

/** What these bars show, and of how many countries they are a part. */
export const captionBars = (caption: string, countries: number): string =>
	`${caption} Each bar is out of ${countCountries(countries)}; a country may be in several.`;

/** What the table shows, and what is meant where it has nothing to show. */
export const captionOutcomes = (caption: string, date: string): string =>
	`${caption} “None known”, “no outcome known” or no entry: none in our record when it was last checked, on ${date}.`;

/** What stands over the denials that answer what is said of any country. */
export const generalDenials = 'Denials in general';

// People and organisations.

/** The page that lists the actors. */
export const actorsPage = {
	title: 'People and organisations',
	lede: 'Who is quoted here, and who acted, in the role they had at the time. People are named in a public role only.',
	kinds: 'Kinds',
	speakers: 'Most claims here',
};

/** What leads to the feed of a page: “Follow Spain by feed”. */
export const followThis = (title: string): string => `Follow ${title} by feed`;

/** The page of all names, from A to Z. */
export const namesPage = {
	title: 'Names from A to Z',
	lede: (names: number): string =>
		`${names} names: places, countries, people and organisations, and publishers of sources.`,
	letters: 'Letters',
	pages: 'Pages of the letter',
	kinds: {
		place: 'Places',
		country: 'Countries',
		actor: 'People and organisations',
		publisher: 'Publishers of sources',
	},
};

/** What a page of the names is called: “Names from A to Z: G, page 2”. */
export const titleNames = (letter: string | undefined, number: number): string =>
	[
		letter ? `${namesPage.title}: ${letter}` : namesPage.title,
		...(number > 1 ? [`page ${number}`] : []),
	].join(', ');

/** What a name in that list is: a place in a country, a country, one of the kinds of actors, or the publisher of sources. */
export const nameKinds = {
	place: (country: string | undefined): string => `place, ${nameTerritory(country)}`,
	country: 'country',
	actor: (kind: string): string => lowerFirst(kind),
	publisher: (sources: number): string => `publisher of ${countSources(sources)}`,
};

/** The role of an actor, and the country. */
export const describeActor = (role: string, country: string | undefined): string =>
	country && !role.includes(country) ? `${role} (${country})` : role;

/** The page of an actor, and the headings over what the ledger knows of it. */
export const actorPage = {
	lede: (described: string): string => `${capitalise(described)}.`,
	description: (name: string, described: string): string =>
		keepSentences(
			[`${name}: ${described}.`, 'What they said, answered and did, and every source.'],
			DESCRIPTION,
		),
	speaksFor: <Part>(whole: Part): Phrase<Part> => ['Spoke for ', whole, '.'],
	otherNames: <Part>(names: readonly Part[]): Phrase<Part> => [
		'Also written ',
		...joinNames(names),
		'.',
	],
	placesToday: 'Places in what they said and did, as they stand today',
	said: 'What they said',
	answered: 'What they answered',
	accused: 'What is said against them',
	replies: 'What is answered to that, each once',
	inAnswerTo: 'In answer to:',
	disagreements: 'What is disputed about this',
	events: 'Events that name them',
	counts: 'Places for which they give a number',
	runs: 'Places they are said to run',
	isSpokenFor: 'Who spoke for them',
	isInStories: 'Stories',
	isShown: 'Sources for the name and the role',
	pages: 'Pages of what they did',
};

/** What a further page of the same is called: “Harbour Board, page 2”. */
export const titlePart = (title: string, number: number): string =>
	number > 1 ? `${title}, page ${number}` : title;

// Places.

/** A place and its country: “Salt Quay, Chile”. */
export const namePlace = (place: string, country: string): string => `${place}, ${country}`;

/** What stands after the name of a place for its country. */
export const nameTerritory = (country: string | undefined): string =>
	country ?? 'in no country’s territory';

/** The same where it stands alone. */
export const headTerritory = (country: string | undefined): string =>
	capitalise(nameTerritory(country));

/** What a map of a country shows. */
export const nameMapOf = (country: string | undefined): string =>
	country ?? `places ${nameTerritory(country)}`;

/** What lists can be narrowed by. */
export const facetNames = {
	status: 'Status',
	country: 'Country',
	year: 'Year',
	kind: 'Kind of event',
	tag: 'Tag',
};

/** The facet of what is counted at a place: “Number of stations”. */
export const numberOf = (units: string): string => `Number of ${units}`;

/** From that number on. */
export const orMore = (number: string): string => `${number} or more`;

/** The events of a kind, as a title. */
export const headKinds = (plural: string): string => capitalise(plural);

/** The lists that have a filter; of each facet, why a record has a value, where that is not plain. */
const facetLists = {
	places: {
		title: 'Places',
		all: 'All places',
		count: countPlaces,
		why: {
			status: 'By the status that a place has now.',
			number: 'By the first number given for each.',
			year: 'By the years in which something happened there.',
			kind: 'By the kinds of events there.',
			tag: 'By a tag of the place, or of an event there.',
			country: '',
		},
	},
	timeline: {
		title: 'Timeline',
		all: 'Whole timeline',
		count: countEvents,
		why: {
			status: 'By the status that an event gave a place.',
			number: 'By what each of them counts.',
			country: 'By the countries that an event names, or its places are in.',
			...{ year: '', kind: '', tag: '' },
		},
	},
};

type FacetList = keyof typeof facetLists;

/** The filter of a list: “Filter by status, year or kind of event”. */
export const headFilter = (facets: readonly string[]): string => `Filter by ${joinOr(facets)}`;

/** The same beside the filter of the map. */
export const moreFilters = (facets: readonly string[]): string => `More: by ${joinOr(facets)}`;

/** The way to lists of one value each. */
export const leadToFilters = (facets: readonly string[]): string => `Places by ${joinOr(facets)}`;

const joinOr = (facets: readonly string[]): string => {
	const names = facets.map(lowerFirst);
	const first = names.slice(0, -1).join(', ');
	return `${first ? `${first} or ` : ''}${names.at(-1) ?? ''}`;
};

/** The words of the filter of a list. */
export const facetFilter = {
	from: 'from',
	to: 'to',
	any: 'Any',
	leave: 'Clear all',
	asked: 'What you ask for',
	take: 'Take away',
	results: 'What fits',
	more: 'Show more',
	failed: 'The filter could not be loaded. The list below is whole.',
	failedOnMap: 'The filter could not be loaded. The map shows all places.',
	none: 'Nothing fits. Take one of these away.',
	unknown: 'The address also asks for “#”, which this list does not have.',
	/** “Status: Denied”; of years, “Year: 2022–2023”. */
	nameValue: (facet: string, value: string): string => `${facet}: ${value}`,
	oneFits: (list: FacetList, all: number): string => `1 of ${facetLists[list].count(all)} fits.`,
	someFit: (list: FacetList, all: number): string => `# of ${facetLists[list].count(all)} fit.`,
	all: (list: FacetList): string => facetLists[list].all,
	pages: 'Pages of this list',
};

/** What the list of one value is called: “Places: Denied, page 2”, “Places with inquiries”, “Places, number: 2”. */
export const titleFacet = (page: {
	list: FacetList;
	name: keyof typeof facetNames | 'number';
	/** What a number counts. */
	facet: string;
	value: string;
	number: number;
}): string => {
	const { title } = facetLists[page.list];
	const isOfKind = page.list === 'places' && page.name === 'kind';
	const heads: Partial<Record<typeof page.name, string>> = {
		number: `${title}, ${lowerFirst(page.facet)}: ${page.value}`,
		year: `${title}, ${page.value}`,
		...(isOfKind && { kind: `${title} with ${lowerFirst(page.value)}` }),
	};
	const head = heads[page.name] ?? `${title}: ${page.value}`;
	return page.number > 1 ? `${head}, page ${page.number}` : head;
};

/** How many it lists, of how many, and why these. */
export const ledeFacet = (
	list: FacetList,
	name: keyof typeof facetNames | 'number',
	shown: number,
	all: number,
): string => `${shown} of ${facetLists[list].count(all)}. ${facetLists[list].why[name]}`.trim();

/** What it says of itself to search engines. */
export const describeFacet = (title: string, lede: string): string => `${title}. ${lede}`;

/** The page that lists the places. */
export const placesPage = {
	title: 'Places',
	lede: (places: number, countries: number, units: string): string =>
		`${countPlaces(places)} in ${countCountries(countries)} where ${units} have been reported, each with who says so, what the other side answers and what happened. A place is a city, a district or an area, and may have several.`,
	letters: 'Countries',
	marks: 'Below each country, the statuses that its places were given, in order.',
};

/** Over the places that an order ever gave a status: “Ordered closed at some point: 5 places, and what came later”. */
export const headAftermath = (status: string, places: number): string =>
	`${status} at some point: ${countPlaces(places)}, and what came later`;

/** Where nothing came later. */
export const nothingLater = 'Nothing later known';

/** The places that were given a status after an order, each with its date; or those with the date of the order. */
export const listAftermath = <Part>(
	places: readonly { place: Part; date: Part }[],
	isLater: boolean,
): Phrase<Part> =>
	joinParts(
		places.map(({ place, date }) => [place, isLater ? ', ' : ', ordered ', date]),
		'; ',
	).flat();

/** The countries whose order or request changed the status of no place, each with its date. */
export const tellOrdersAlone = <Part>(
	countries: readonly { country: Part; date: Part }[],
): Phrase<Part> => [
	'Other governments that ordered or asked for an end, without naming a place of the map: ',
	...joinParts(
		countries.map(({ country, date }) => [country, ', ', date]),
		'; ',
	).flat(),
	'.',
];

/** In that list, the places of a country that has too many for it. */
export const leadToPlaces = (places: number): string => `${countPlaces(places)}, in a table`;

/** Where the places stand otherwise. */
export const linkOtherForms = <Part>(link: Record<'map' | 'data', MakePart<Part>>): Phrase<Part> =>
	joinFacts([link.map('Map'), link.data(sameAsData)]);

/** What a list says of a place: the number reported, its statuses, and whether it is weakly sourced. */
export const describePlace = <Part>(place: {
	reported: string;
	status: Part;
	weak: Part | false;
}): Phrase<Part> => [
	`${place.reported} · `,
	place.status,
	...(place.weak ? [' · ', place.weak] : []),
];

/** The page of a place. */
export const placePage = {
	/** Who reports how many, what is answered, and what was done, as far as that is known of the place itself. */
	description: (
		place: { name: string; statuses: string; units: string },
		told: { reported: string | undefined; answered: string | undefined; did: string | undefined },
	): string =>
		[
			`${place.name}: ${place.statuses}.`,
			...(told.reported ? [endSentence(told.reported)] : []),
			...(told.answered ? [endSentence(told.answered)] : []),
			...(told.did ? [`${summaryHeads.did}: ${endSentence(told.did)}`] : []),
			`Who says that ${place.units} were there, what was answered, what happened, and every source.`,
		].join(' '),
	map: (place: string): string => `Where ${place} lies`,
	position: 'The mark stands for the city, not for an address.',
	noClaims:
		'We list no claim about this place alone; what we know of it comes from the events below.',
	country: (country: string): string => `About ${country} as a whole`,
	events: 'What happened',
	sources: 'Sources for this place',
};

/** What stands over the lines that tell a place or a country; headAnswered() has the one of the answers. */
export const summaryHeads = {
	says: 'Who says so',
	did: 'What the government did',
	found: 'What was found since',
};

/** The same over what is answered: by the side that is accused throughout, where it has a name. */
export const headAnswered = (accused: string | undefined): string =>
	accused ? `What ${accused} answers` : 'What was answered';

/** Who gives a number: “Shore Watch: 2 stations”. */
export const tellNumber = <Part>(by: Part, number: string): Phrase<Part> => [by, `: ${number}.`];

/** As of when somebody gives a number, after the sentence that gives it. */
export const creditAsOf = (asOf: string): string => capitalise(asOf);

/** How many more give a number, further down the page. */
export const countOtherNumbers = (others: number): string =>
	`and ${count(others, { one: 'other', other: 'others' })}, below`;

/** Who makes a claim, and the claim. */
export const tellClaim = <Part>(speaker: Part, statement: string): Phrase<Part> => [
	speaker,
	`: ${statement}`,
];

/** The words for a cell as a sentence: with a full stop. */
export const endSentence = (brief: string): string =>
	/[.!?]”?$/.test(brief) ? brief : `${brief}.`;

/** What a line begins with that is not of the place by itself, or that holds nothing. */
export const introduceLine = (
	{ scope, events }: { scope: 'own' | 'country' | 'general'; events: readonly unknown[] },
	{ name, country }: { name: string; country?: string | undefined },
	{ hasLater = false, isAnswered = false }: { hasLater?: boolean; isAnswered?: boolean } = {},
): string | undefined => {
	if (events.length === 0 && hasLater) return 'Nothing published by an authority or a court.';
	if (events.length === 0) return isAnswered ? 'No finding published.' : 'Nothing published.';
	if (scope === 'country') return `About ${country ?? name} as a whole:`;
	return scope === 'general' ? `Nothing published about ${name}. In general:` : undefined;
};

/** When it was, and where it is printed: “26 October 2022, The Tide”. */
export const creditBriefly = <Part>(credit: {
	date: Part | string | undefined;
	source: Part | undefined;
	weak: Part | undefined;
}): Phrase<Part> => [
	...(credit.date ? [credit.date] : []),
	...(credit.date && credit.source ? [', '] : []),
	...(credit.source ? [credit.source] : []),
	...(credit.weak ? [' (', credit.weak, ')'] : []),
];

/** What is folded at the end of a page. */
export const evidence = {
	title: 'The evidence',
	claims: (claims: number): string =>
		count(claims, { one: 'claim and its answers', other: 'claims and their answers' }),
	events: countEvents,
	sources: countSources,
	disagreements: (disagreements: number): string =>
		count(disagreements, {
			one: 'question on which the sources disagree',
			other: 'questions on which the sources disagree',
		}),
	facts: 'Numbers and notes',
};

/** A reply that stands in full higher up on the page: what it says, whose it is, and how it answers. */
export const answerAgain = <Part>(
	claim: { statement: Part; speaker: string; said: string | undefined },
	how: Answering | undefined,
): Phrase<Part> => [
	`${claim.speaker}: `,
	claim.statement,
	` ${[...(how ? describeReply(how, claim.said) : []), 'In full above.'].join(' ')}`,
];

/** What stands below the map of a place: what its mark stands for, and where there is more. */
export const captionPlace = <Part>(position: string, maps: readonly Part[]): Phrase<Part> => [
	`${position} More on the map: `,
	...joinNames(maps),
	'.',
];

/** What is told of a place, row by row. */
export const placeFacts = {
	status: 'Status',
	reported: 'How many are reported, and by whom',
	runBy: 'Said to be run by',
	tags: 'Marked as',
	note: 'Note',
};

/** Of a place with a status that awaits an outcome, after its date. */
export const addNoOutcome = (date: string): string => `; no outcome known as of ${date}`;

/**
 * When a status was given to a place, after the status: “on 20 December 2022”, “in February 2023”. It is the day of the report,
 * the order or the finding: “reported closed since” would be read as the day of closing.
 */
export const dateStatus = <Part>(date: Part, kind: DateKind): Phrase<Part> =>
	kind === 'other' ? [date] : [kind === 'day' ? 'on ' : 'in ', date];

/** A number, who gives it, and of which day. */
export const creditNumber = <Part>(number: string, by: Part, asOf: string): Phrase<Part> => [
	`${number}, says `,
	by,
	`, ${asOf}`,
];

// Maps.

/** What the part of the world that is drawn large is called where the editor has given it no title. */
export const mainArea = 'The main area';

/** The names of seas, as they stand on drawings. */
export const seas = {
	northPacific: 'North Pacific',
	northPacificWest: 'North Pacific',
	southPacific: 'South Pacific',
	northAtlantic: 'North Atlantic',
	southAtlantic: 'South Atlantic',
	indian: 'Indian Ocean',
	arctic: 'Arctic Ocean',
	mediterranean: 'Mediterranean',
	black: 'Black Sea',
	caspian: 'Caspian Sea',
	north: 'North Sea',
	baltic: 'Baltic Sea',
	norwegian: 'Norwegian Sea',
	barents: 'Barents Sea',
	bothnia: 'Gulf of Bothnia',
	biscay: 'Bay of Biscay',
	celtic: 'Celtic Sea',
	channel: 'Channel',
	irish: 'Irish Sea',
	tyrrhenian: 'Tyrrhenian Sea',
	adriatic: 'Adriatic',
	ionian: 'Ionian Sea',
	aegean: 'Aegean',
	balearic: 'Balearic Sea',
	ligurian: 'Ligurian Sea',
	alboran: 'Alboran Sea',
	red: 'Red Sea',
	arabian: 'Arabian Sea',
	aden: 'Gulf of Aden',
	bengal: 'Bay of Bengal',
	andaman: 'Andaman Sea',
	thailand: 'Gulf of Thailand',
	java: 'Java Sea',
	philippine: 'Philippine Sea',
	yellow: 'Yellow Sea',
	okhotsk: 'Sea of Okhotsk',
	bering: 'Bering Sea',
	coral: 'Coral Sea',
	tasman: 'Tasman Sea',
	bight: 'Great Australian Bight',
	timor: 'Timor Sea',
	arafura: 'Arafura Sea',
	guinea: 'Gulf of Guinea',
	mozambique: 'Mozambique Channel',
	caribbean: 'Caribbean',
	maine: 'Gulf of Maine',
	lawrence: 'Gulf of St Lawrence',
	labrador: 'Labrador Sea',
	hudson: 'Hudson Bay',
	baffin: 'Baffin Bay',
	alaska: 'Gulf of Alaska',
	beaufort: 'Beaufort Sea',
	greenland: 'Greenland Sea',
	kara: 'Kara Sea',
	laptev: 'Laptev Sea',
	scotia: 'Scotia Sea',
};

/** The heading over the map of the world, beside that of the region. */
export const restOfWorld = 'The rest of the world';

/** What every map of the site is called. */
export const mapTitle = (units: string): string => `Map of the reported ${units}`;

/** What a page of the map is called that shows a day, a country, a region or a status. */
export const mapPageTitle = (units: string, name: string): string =>
	titleDay(mapTitle(units), name);

/** The same of a page whose title is known, on another day. */
export const titleDay = (title: string, day: string): string => `${title}: ${day}`;

/** What a drawing of a country or a region is called for those who hear it. */
export const labelMap = (name: string): string => `Map: ${name}`;

/** What the insets below a drawing are called for those who hear them. */
export const labelInsets = (drawing: string): string => `${drawing}, parts of it enlarged`;

/** What the drawing of the world is called for those who hear it. */
export const worldMapLabel = 'Map of the world';

/** “Salt Quay, Chile: Reported, also Denied; 2 stations reported; weakly sourced”. */
export const nameMark = (place: {
	name: string;
	country: string;
	statuses: readonly string[];
	reported: string;
	weak: boolean;
}): string => {
	const { name, country, statuses, reported, weak } = place;
	const parts = [`${namePlace(name, country)}: ${joinStatuses(statuses)}`, `${reported} reported`];
	return [...parts, ...(weak ? [weaklySourced] : [])].join('; ');
};

/** A status’s label, and how many places have it. */
type LabelCount = readonly [label: string, count: number];

/** “3 ordered closed, 1 reported”. */
const listLabels = (counts: readonly LabelCount[]): string =>
	counts.map(([label, count]) => `${count} ${lowerLabel(label)}`).join(', ');

/** “12 places in Chile: 8 reported, 4 denied”, “40 places in 3 countries, most in Chile: …”. */
export const nameCluster = (
	...[places, countries, most, statuses]: [
		...Parameters<typeof countAcross>,
		statuses: readonly LabelCount[],
	]
): string => `${countAcross(places, countries, most)}: ${listLabels(statuses)}`;

/** Places in one country or several; undefined stands for no country’s territory. */
const countAcross = (
	places: number,
	countries: readonly (string | undefined)[],
	most: string | undefined,
): string => {
	const all = countPlaces(places);
	if (countries.length === 1) return `${all} ${most ? `in ${most}` : nameTerritory(most)}`;
	const named = countCountries(countries.filter((country) => country !== undefined).length);
	const none = countries.includes(undefined) ? ' and in none' : '';
	return `${all} in ${named}${none}, most in ${most ?? 'none'}`;
};

/** What a size of a mark stands for, in a legend. */
export const nameSize = (count: number): string => `${count} reported`;

/** What the size of a mark means, at the beginning of a sentence. */
const explainSize = (units: string): string => `The more ${units}, the larger the mark`;

/**
 * What the greatest size of a mark stands for, where a number goes beyond it: on the widest drawing first, and on narrower
 * ones. Empty where none does.
 */
export const explainLargest = (largest: readonly (number | undefined)[]): string => {
	const numbers = largest.filter((number) => number !== undefined);
	const [most, least] = [Math.max(...numbers), Math.min(...numbers)];
	if (numbers.length === 0) return '';
	if (largest[0] === undefined)
		return `On a narrow screen the largest marks stand for ${least} or more.`;
	const narrow = least < most ? `, on a narrow screen for ${least} or more` : '';
	return `The largest marks stand for ${most} or more${narrow}.`;
};

/** What leads from a map to its insets, which stand further down. */
export const leadToInsets = (letters: readonly string[]): string =>
	`${letters.join(', ')} enlarged below`;

/** What insets show, by their letters; empty where there is none. */
export const explainInsets = (letters: readonly string[]): string => {
	const [first, ...others] = letters;
	if (!first) return '';
	return others.length === 0
		? `Frame ${first} is drawn again larger.`
		: `Frames ${letters.slice(0, -1).join(', ')} and ${letters.at(-1)} are drawn again larger.`;
};

/** What the lines beside marks are. */
export const explainLines = 'Crowded marks are moved apart, and a fine line leads to the place.';

/** What becomes of marks that would cover each other: clusters stand for them, or they are moved apart. */
const explainLayout = (hasClusters: boolean): string =>
	hasClusters
		? 'Crowded marks are grouped under their number, in a ring of their statuses in proportion.'
		: explainLines;

/** What the projections of maps are called. */
const projections = {
	conic: 'Equal-area conic projection',
	azimuthal: 'Azimuthal equal-area projection',
	equalEarth: 'Equal Earth projection',
};

/** How a map of a country or of the region by itself is drawn; alone, a place has no layout to explain. */
export const captionCloseUp = (map: {
	places: number;
	isClustered: boolean;
	projection: keyof typeof projections;
}): string => {
	const layout = map.places > 1 ? [explainLayout(map.isClustered)] : [];
	const ends = [
		`${projections[map.projection]}.`,
		'Outlines and borders: Natural Earth, 1:50 million.',
	];
	return [...layout, ...ends].join(' ');
};

/** The link from the map of the region to those of its countries. */
export const countriesLink = 'Each of its countries by itself.';

/** What the strokes on the slider are. */
export const explainFolds = 'On the line of time, “//” stands for months without a change.';

/** What stands where in a frame that shows the region first. */
export const embedParts = (region: string): string => `${region}; the rest is below.`;

/** How the region is drawn on a map of all places. */
export const captionRegion = <Part>(
	map: { region: string; projection: keyof typeof projections },
	closer: MakePart<Part> | undefined,
): Phrase<Part> => [
	`Crowded marks are moved apart, with a fine line to the place, or grouped under their number, in a ring of their statuses. ${map.region}: ${projections[map.projection]}. `,
	...(closer ? [closer(`Closer: ${map.region}.`)] : []),
];

/** How the world is drawn; beyond its edge are places that only the table has. */
export const captionWorld = (map: {
	projection: keyof typeof projections;
	beyond: number;
}): string =>
	[
		`${restOfWorld}: ${projections[map.projection]}. Outlines and borders: Natural Earth.`,
		...(map.beyond > 0
			? [`Beyond its edge, and in the table alone: ${countPlaces(map.beyond)}.`]
			: []),
	].join(' ');

/** Where a browser draws no map: what else there is. */
export const explainNoMap = <Part>(
	link: Record<'picture' | 'table', MakePart<Part>>,
): Phrase<Part> => [
	'Your browser draws no SVG. ',
	link.picture('The map as a picture'),
	', ',
	link.table('the same as a table'),
	'.',
];

/** The list of the marks of a map, for those who hear it. */
export const legendLabel = 'Legend';

/** “1 November 2022: 41 places reported, 3 ordered closed”. What was only reported is counted in the whole alone. */
export const describeDay = (
	date: string,
	total: number,
	counts: readonly { label: string; count: number }[],
): string => {
	const parts = counts.map(({ label, count }) => `${count} ${lowerLabel(label)}`);
	return `${date}: ${[`${countPlaces(total)} reported`, ...parts].join(', ')}`;
};

/** A new status, and the names of the places that have it from then on. */
export interface StepChange {
	label: string;
	/** Whether it stands beside the status before. */
	isAdditional: boolean;
	places: readonly string[];
}

/** “1 November 2022: ordered closed, Salt Quay and Old Quay; 2 more events”: what changed, for who moves through time. */
export const sayStep = (date: string, changes: readonly StepChange[], more: number): string => {
	const said = changes.map(({ label, isAdditional, places }) => {
		const [last = '', ...others] = places.toReversed();
		const names = [others.toReversed().join(', '), last].filter(Boolean).join(' and ');
		return `${isAdditional ? 'also ' : ''}${lowerFirst(label)}, ${names}`;
	});
	const rest = count(more, { one: 'more event', other: 'more events' });
	return `${date}: ${[...said, ...(more > 0 ? [rest] : [])].join('; ')}`;
};

/** The new statuses that an event brought: “Ordered closed: Salt Quay, Old Quay”. */
export const tellStepChanges = (changes: readonly StepChange[]): string =>
	changes
		.map(({ label, isAdditional, places }) => {
			const beside = isAdditional ? ` ${earlierStands}` : '';
			return `${label}: ${places.join(', ')}.${beside}`;
		})
		.join(' ');

/** What leads to an event in the timeline: how many sources it has besides the one that is named. */
export const countOtherSources = (others: number): string =>
	others > 0 ? count(others, { one: 'more source', other: 'more sources' }) : 'in the timeline';

/** What changed on a day. */
export const mapStep = {
	/** Of a day on which nothing changed. */
	latest: (date: string): string => `Latest change: ${date}`,
	none: (date: string): string => `No place had been reported by ${date}`,
	more: (events: number): string =>
		`and ${count(events, { one: 'more event', other: 'more events' })} in the timeline`,
};

/** What stands about them, whatever the day. */
export const mapStepFrame = { label: 'What changed', ringed: 'ringed on the map' };

/** What stands before an event of a step whose date is not the day of the step: “By 25 October 2022: ”. */
export const dateStepEvent = (date: string): string => `${capitalise(date)}: `;

/** An event of a step: its date, unless that is empty, what happened, and what it changed. */
export const tellStepEvent = <Part>(
	part: Record<'when' | 'what' | 'about', Part>,
): Phrase<Part> => [part.when, part.what, ' ', part.about];

/** What an event of a step changed, and what it rests on. */
export const tellStepSource = <Part>(
	part: Record<'change' | 'source' | 'rest', Part>,
): Phrase<Part> => [part.change, ' ', part.source, ', ', part.rest];

/** “41 of 56 places, as things stood on 1 November 2022.” */
export const captionPlaces = (shown: number, all: number, date: string): string =>
	`${shown} of ${countPlaces(all)}, as things stood on ${date}.`;

/** The same for the places of a status, of which some have another today. */
export const captionStatusPlaces = (shown: number, all: number, date: string): string =>
	`${shown} of ${countPlaces(all)} have this status or had it. Marks show how they stood on ${date}.`;

// The pages of the map.

/** Where the same stands as a table. */
export const sameAsTable = 'Table';

const sameAsData = 'Data';

/** What a map page says of itself to search engines. */
export const describeMapPage = (title: string, caption: string): string => `${title}. ${caption}`;

/** What the further pages of the table of a map are called. */
export const titleTablePage = (title: string, number: number): string =>
	number > 1 ? `${title}, page ${number} of the table` : title;

/** Where what a map page shows stands otherwise. */
export const linkMapPage = <Part>(
	page: { isRestOfTable: boolean; region: Part | undefined },
	link: Record<'same' | 'data' | 'picture' | 'method', MakePart<Part>> & {
		whole: MakePart<Part> | undefined;
	},
): Phrase<Part> => [
	link.same(page.isRestOfTable ? 'Map' : sameAsTable),
	'. ',
	link.data(sameAsData),
	'. ',
	link.picture('This map as a picture'),
	', to download as SVG and PNG. ',
	link.method(methodLink),
	'.',
	...(page.region ? [' ', page.region, '.'] : []),
	...(link.whole ? [' ', link.whole('The whole map today'), '.'] : []),
];

/** The parts of a map page. */
export const mapPage = {
	legend: 'What the marks mean',
	legendNote: 'Each leads to the places that have or had the status.',
	closer: 'Closer',
	closerNote: 'Each by itself, larger and with finer outlines, as things stand today:',
	days: 'Day by day',
	daysNote: 'The map on each day on which a status changed:',
	monthsNote: 'The map at the end of each month in which a status changed:',
};

/** Two lists of the pages of a table, above and below it, for those who hear them. */
export const tablePagers = {
	above: 'Pages of the table',
	below: 'Pages of the table, again',
};

/** The heads of the tables of places and of countries. */
export const tableHeads = {
	place: 'Place',
	reported: 'Reported',
	since: 'Status and its date',
	country: 'Country',
	places: 'Places',
	statuses: 'By status',
};

/** The country of a place in the table, and whether it is weakly sourced. */
export const countryOfPlace = (country: string, isWeak: boolean): string =>
	isWeak ? `${country}; ${weaklySourced}` : country;

/** Who reports what is in a row. */
export const creditRow = <Part>(by: Part): Phrase<Part> => ['by ', by];

/** When a place first had the status that a page is about. */
export const tellFirst = (status: string, date: string): string => `First “${status}”: ${date}`;

// What a reader asks the map with.

/** The button that lets time run. */
export const play = 'Play';

/** The same button while time runs. */
export const stop = 'Pause';

/** The day up to which the facts are known. */
export const today = 'Today';

/** The steps from one day to the next. */
export const timeSteps = {
	label: 'Time',
	today,
	earlier: (date: string): string => `‹ ${date}`,
	later: (date: string): string => `${date} ›`,
	days: (days: number): string => `All ${countDays(days)} on which a status changed`,
	months: (months: number): string =>
		`The ends of ${countMonths(months)} on which a status changed`,
};

/** Over the legend of the map, which leads to what statuses mean, with what says that it is a filter, where it is one. */
export const nameLegend = <Part>(link: MakePart<Part>, tick: Part): Phrase<Part> => [
	link('Status of each place'),
	tick,
];

/** The filter of the map. */
export const mapFilter = {
	tick: ': tick to show',
	countries: 'Show places in',
	reset: 'Show all',
};

/** What marks say besides the statuses of their places. */
export const mapKey = {
	label: 'Signs on the map',
	weak: capitalise(weaklySourced),
	divided: 'Accounts differ: counted with both',
	cluster: 'Several places close together, by status',
};

/** Where no filter works without a script: the pages that show one status or one country. */
export const linkEachByItself = <Part>(
	link: Record<'status' | 'country', MakePart<Part>>,
): Phrase<Part> => [
	'Shown by itself: each ',
	link.status('status'),
	', and each ',
	link.country('country'),
	'.',
];

/** Which countries are shown, with none ticked and with some. */
export const nameCountryChoice = <Part>(
	make: Record<'label' | 'every' | 'some', MakePart<Part>>,
): Phrase<Part> => [make.label('Countries:'), ' ', make.every('all'), make.some('those ticked')];

/** “12 of 41 places shown; every place ever “Denied””. The number shown is a part, and so is the link, where there is one. */
export const placesShown = <Part>(shown: Part, all: number, link?: Part): Phrase<Part> => [
	shown,
	` of ${countPlaces(all)} shown`,
	...(link ? ['; ', link] : []),
];

/** After a number that counts what the filter hides as well. */
export const countedInAll = ' in all';

/** The buttons of the map that come with its script. */
export const mapButtons = {
	play,
	slider: 'Day, from change to change',
	copyLink: 'Copy link',
	linkCopied: 'Link copied',
	cite: 'Cite this view',
	copy: 'Copy',
	copied: 'Copied',
	help: 'Keyboard shortcuts',
	close: 'Close',
	tools: 'View',
	zoomIn: 'Zoom in',
	zoomOut: 'Zoom out',
	whole: 'Whole map',
	left: 'Move left',
	right: 'Move right',
	up: 'Move up',
	down: 'Move down',
};

/** A field for any day. */
export const labelExactDay = <Part>(field: Part): Phrase<Part> => ['Exact day ', field];

/** What the map says while something is on its way, or is hindered. */
export const mapNotices = {
	failed:
		'The map could not be made interactive: a file that it needs did not arrive, or this browser is too old for it. Everything is on this page as it stands; to try again, reload it.',
	fingers: 'Move the map with two fingers',
	wheel: 'Hold Ctrl or ⌘ and scroll to zoom',
	late: 'loading …',
	lost: 'it could not be fetched. The page of the place has it.',
};

/** What the list of the keys says first. */
export const keyboardNote = 'They work while the map has the focus.';

/** What each key does on the map, while it has the focus. */
export const keyboardKeys = [
	['Tab', 'reach the map, and leave it'],
	['→ ↓ ← ↑', 'go from mark to mark, in the order of the table'],
	['Home, End', 'go to the first mark, to the last'],
	['Enter', 'open the card of a place, or take a cluster apart'],
	['Esc', 'close the card'],
	['+ −', 'zoom in, zoom out'],
	['0', 'see the whole map'],
	['Shift with → ↓ ← ↑', 'move the map'],
	['?', 'open this list'],
];

// Pictures of the map.

/** The page of a picture of the map. */
export const picturePage = {
	title: (title: string): string => `${title}, as a picture`,
	description: (title: string): string =>
		`${title}: the map as a picture to keep or print, and in words.`,
	label: 'As a picture',
	licence: (licence: string): string =>
		`${licence}: share it with its source, as it stands in the picture.`,
};

/** Where the map itself is, and where it stands as a table. */
export const linkPicture = <Part>(link: Record<'map' | 'table', MakePart<Part>>): Phrase<Part> => [
	link.map('The map itself'),
	'. ',
	link.table(sameAsTable),
	'.',
];

/** The files of a picture. */
export const offerPicture = <Part>(files: readonly Part[]): Phrase<Part> => [
	'Download: ',
	...joinNames(files),
	'. ',
];

/** The line below the title of a picture: its day, and how many places of all it shows. */
export const subtitlePicture = (picture: {
	date: string;
	shown: number;
	all: number;
	isOfStatus: boolean;
}): string => {
	const which = picture.isOfStatus ? ' that have this status or once had it' : '';
	return `As of ${picture.date}: ${picture.shown} of ${countPlaces(picture.all)}${which}.`;
};

/** A status in the legend of a picture, with how many places have it. */
export const countStatus = (status: string, places: number): string => `${status}: ${places}`;

/** The same in the summary of a place of which it says nothing in particular. */
export const tellInGeneral = (name: string, statement: string): string =>
	`${name}, in general: ${statement}`;

/** What the accused side answers to all that a map shows, and when. */
interface AnswerOfAll {
	name: string;
	statement: string;
	said: string | undefined;
	/** Whether that was after the day that is shown. */
	isLater: boolean;
}

const headAnswer = ({ name, said, isLater }: AnswerOfAll): string =>
	`${name} ${isLater ? 'answered later' : 'answers'}${said ? `, ${said}` : ''}`;

/** The same in one line. */
export const answerOfAll = (answer: AnswerOfAll): string =>
	`${headAnswer(answer)}: ${answer.statement}`;

/** The same within a text, of which whoever answers leads to the answer. */
export const captionAnswer = <Part>(answer: AnswerOfAll, link: MakePart<Part>): Phrase<Part> => [
	link(headAnswer(answer)),
	`: ${answer.statement}`,
];

/** What a reader of a picture must know, where no page stands about it: a paragraph each. */
export const notePicture = (picture: {
	units: string;
	/** The number from which on a mark grows no more, if one would have grown. */
	largest: number | undefined;
	isWeak: boolean;
	/** Whether a mark shows more than one status. */
	isDivided: boolean;
	/** The letters of its insets. */
	insets: readonly string[];
	/** What the accused side answers, if it answers all. */
	answer: string | undefined;
	mapNote: string;
	site: string;
	address: string;
	licence: { name: string; link: string };
}): string[] => {
	const { units, largest, isWeak, isDivided, insets, answer, mapNote } = picture;
	const { site, address, licence } = picture;
	const dashes = isWeak ? [`Drawn in dashes: ${weaklySourced}.`] : [];
	const divided = isDivided ? [explainDivided] : [];
	return [
		...(answer ? [answer] : []),
		[
			...[`${explainSize(units)}.`, explainLargest([largest]), explainInsets(insets)],
			...[...divided, ...dashes, mapNote],
		]
			.filter(Boolean)
			.join(' '),
		`${site}, ${address}. Outlines: Natural Earth. Licence: ${licence.name}, ${licence.link}`,
	];
};

/** What is to be seen on a map: its places by status, and the largest marks. The date is not said where the title says it. */
export const describePicture = (picture: {
	title: string;
	date: string | undefined;
	places: number;
	counts: readonly { status: string; places: number }[];
	largest: readonly { name: string; country: string; reported: string }[];
	/** The letters of its insets. */
	insets: readonly string[];
}): string => {
	const { title, date, places, counts, largest, insets } = picture;
	const marks = largest.map(
		({ name, country, reported }) => `${namePlace(name, country)} (${reported})`,
	);
	return [
		date ? `${title}, as things stood on ${date}.` : `${title}.`,
		`${countPlaces(places)}: ${counts.map(({ status, places }) => `${places} ${status}`).join('; ')}.`,
		`${marks.length > 1 ? 'The largest marks' : 'The largest mark'}: ${marks.join('; ')}.`,
		explainInsets(insets),
	]
		.filter(Boolean)
		.join(' ');
};

// Pictures beside links.

/** A drawing of a picture for sharing: its day, and what happened on it. */
export const describeFrame = (date: string, title: string | undefined): string =>
	title ? `${date}, ${title}` : `as things stood on ${date}`;

/** What is to be seen beside a link to a page. */
export const describeSharing = (title: string, frames: readonly string[]): string =>
	`${endSentence(title)} ${frames.length > 1 ? 'Maps' : 'A map'}: ${frames.join('; ')}.`;

/** A number of a picture, with what it counts. */
export const describeFigure = (number: string, scope: string): string => `${number} (${scope})`;

/** The same for a picture of numbers on one scale. */
export const describeNumbers = (title: string, numbers: readonly string[]): string =>
	`${title}. Numbers: ${numbers.join('; ')}.`;

/** A picture of words beside a link. It stands alone, so whoever says so stands over it, and what is answered below. */
export const card = {
	says: (speaker: string): string => `Said by ${speaker}:`,
	stands: 'How it stands',
	standing: (claim: { standing: string; said: string | undefined; isWeak: boolean }): string =>
		joinFacts([
			capitalise(claim.standing),
			...(claim.said ? [claim.said] : []),
			...(claim.isWeak ? [weaklySourced] : []),
		]).join(''),
	noReply: 'No reply is printed',
	answers: 'In answer to',
	disagreement: (sides: number, shown: number): string =>
		sides > shown
			? `${disagreementsHeading}: ${shown} of ${countAnswers(sides)}`
			: `${disagreementsHeading}: ${countAnswers(sides)}`,
	describe: (head: string, lines: readonly { label: string; text: string }[]): string =>
		[head, ...lines.map(({ label, text }) => `${label}: ${text.replace(/[^.?!]$/, '$&.')}`)].join(
			' ',
		),
};

// The map in other pages.

/** What the tab of a page to embed is called. */
export const titleEmbed = (title: string): string => `${title}, to embed`;

/** What a page to embed says of itself. */
export const describeMapEmbed = (title: string, caption: string): string =>
	`To stand in other pages. ${title}. ${caption}`;

/** What a page that stands in a frame says of itself, from its title. */
export const describeEmbed = (title: string): string =>
	cutText(endSentence(`In a frame: ${title}`), DESCRIPTION);

/** Where an embedded page is from, where it stands whole, how old its facts are (`tellCheck`), and under which licence they stand. */
export const creditEmbed = <Part>(frame: {
	site: Part;
	whole: MakePart<Part>;
	checked: string;
	licence: Part;
}): Phrase<Part> => [
	frame.site,
	'. ',
	frame.whole('All of it, with its sources'),
	`. ${frame.checked} `,
	frame.licence,
	'.',
];

/** What the code to embed something shows. */
export const explainEmbed = <Part>(link: MakePart<Part>): Phrase<Part> => [link('Preview'), '.'];

/** How many answers an embedded claim does not show. */
export const countFurtherAnswers = (more: number): string =>
	`${count(more, { one: 'further answer', other: 'further answers' })}, with sources`;

/** Where an embedded map is from, and under which licence it stands. */
export const creditMapEmbed = <Part>(embed: {
	home: Part;
	table: MakePart<Part>;
	licence: Part;
}): Phrase<Part> => [
	embed.home,
	'. ',
	embed.table(sameAsTable),
	', with all sources. Text and data: ',
	embed.licence,
	'.',
];

/** What opens the code to embed a map. */
export const embedHeading = 'Embed this map';

// Data to take away.

/** What the data is called. */
export const titleData = (site: string): string => `${site}: data`;

/** The page of the data. */
export const dataPage = {
	title: 'Data',
	lede: 'Every place, event, claim and source of this site, to take away and to check: as tables for a spreadsheet and as JSON for programs.',
	description: (lede: string, licence: string): string => `${lede} ${licence}.`,
	whole: 'All of it',
	zip: 'Everything in one file',
	zipNote: 'All the files below, packed.',
	meanings: 'What is in it',
	meaningsNote:
		'What each column means, for people; and the same for programs, with the size and the SHA-256 of each file, as a Frictionless data package.',
	files: 'File by file',
	table: (title: string, records: number): string => `${title}, ${records}`,
	rows: (description: string, row: string | undefined): string =>
		row ? `${description} In the CSV a row is ${row}.` : description,
	file: (table: string, format: string): string => `${table} as ${format}`,
	licence: 'Licence, and how to cite it',
};

/** How old the data is, and how it came about. */
export const dateData = <Part>(checked: string, link: MakePart<Part>): Phrase<Part> => [
	`${checked} `,
	link(methodLink),
	'.',
];

/** Under which licence the data stands. */
export const licenseData = <Part>(licence: Part): Phrase<Part> => [
	'Text and data are under the licence ',
	licence,
	'. Cite them as:',
];

/** A file, and its size. */
export const sizeFile = <Part>(file: Part, size: string): Phrase<Part> => [file, `, ${size}`];

/** How to cite the data, in one line. */
export const citeData = (data: {
	publisher: string;
	site: string;
	date: string;
	address: string;
	licence: string;
}): string => {
	const who = [...new Set([data.publisher, data.site])].join(', ');
	return `${who}: data, version of ${data.date}. ${data.address} (${data.licence})`;
};

/** The heading over what whoever uses the data must know. */
export const caveatsHeading = 'What to bear in mind';

/** What whoever uses the data must know, besides how the numbers came about. */
export const listCaveats = (checked: string): string[] => [
	`${checked} What happened or was printed later is not in it.`,
	`A status is what was last said or done about a place, as far as these sources go. It is derived from the events; the table of statuses says what each one means and what it does not.`,
	'A claim is what its speaker says, in our words. It is no finding of ours: `standing` says how it stands, `replies` what answers it, `repliesInGeneral` what of that does not speak of it, `earlierReplies` what was said before it, `noReply` why nothing answers it.',
	'Numbers do not add up across sources. Each goes with whoever gives it, its date and its sources; `count` is the first one, which the map draws. Where sources differ, the table of disagreements sets them side by side.',
	'A position has at most two decimals of a degree, about a kilometre: it stands for a city, or for what its note says.',
	'Dates are as exact as they are known: `2022-10` is some day in October 2022, `2022` some day of that year, and `2021-04/2022-07` the time from the one to the other. Have a spreadsheet read such a column as text, or it makes of `2022-10` the first of October. A date known to the month or the year counts from its last day.',
	'An estimate is marked as in EDTF (ISO 8601-2), level 1: `2022~` is around 2022, `2022?` probably 2022, `2022%` both; `../2022-10-25` is that day or before, `2022-10-25/..` that day or later.',
	'`weak` says why something is published although it rests on weak sources only. Keep it when you take the row.',
	'`consulted` says of each source whether we read all of it, and `tier` how far we rely on it.',
];

/** The README that lies beside the data. */
export const readme = {
	version: (date: string, checked: string, address: string): string =>
		`Version of ${date}. ${checked} The newest one is at <${address}>.`,
	licence: 'Licence',
	cite: 'Cite it as:',
	files: 'The files',
	descriptor:
		'`datapackage.json` describes them for programs, as a Frictionless data package, with the size and the SHA-256 of each.',
	reading: 'How to read them',
	readingNotes: [
		'All are UTF-8. JSON holds every field of every record, null where there is nothing to say; within a list, an empty part is left out.',
		'CSV follows RFC 4180: commas, quotation marks, lines that end in CRLF, a header; and a byte-order mark (EF BB BF) before it, by which spreadsheets know UTF-8. An empty cell is a missing value. A list in a cell is joined with “; ”.',
		'A cell, or a part of a list, that begins with `=`, `+`, `-`, `@` (also wide, as `＝`), a tab or a line break, or with one of these signs after blanks, has an apostrophe put before it, so that no spreadsheet runs it as a formula; so has one that begins with an apostrophe and then such a sign. To get the words back, take away the first apostrophe where such a sign follows. Plain numbers are left as they are.',
		'GeoJSON follows RFC 7946: longitude first. Its properties are the fields of `places.json`, without `position`.',
	],
	column: 'Column',
	field: 'Field',
	type: 'Type',
	meaning: 'Meaning',
	choice: (values: readonly string[]): string => ` One of: ${values.join(', ')}.`,
	reference: (table: string): string => ` An id in \`${table}\`.`,
};

/** What is said of the files of the data, one by one, in their list and in the descriptor. */
export const dataFiles = {
	row: (row: string): string => `A row is ${row}.`,
	leftOut: (parts: string): string => `It leaves out ${parts}, which the JSON has.`,
	whole: 'Nothing is left out.',
	json: 'Every field of every record.',
	geojson: 'Every field of every record, each at its position.',
};

/** What a table leaves out, in a row. */
export const joinLeftOut = (parts: readonly string[]): string => joinAnd(parts).join('');

/** What is said of a column that shows a list. */
export const joinedList = (description: string): string => `${description} Joined with “; ”.`;

// The script of the map.

/** “2 stations reported, by The Tidewater”. */
export const reportedBy = <Part>(reported: Part, by: Part): Phrase<Part> => [
	reported,
	' reported, by ',
	by,
];

/** “On 1 November 2022: Reported (May 2022); also Denied (June 2022)”. Each status is a list of parts. */
export const statusesOnDay = <Part>(day: string, statuses: Part[][]): Phrase<Part> => [
	`On ${day}: `,
	...statuses.flatMap((parts, i) => [i > 0 ? '; also ' : '', ...parts]),
];

/** What stands before the newest event at a place. */
export const newestEvent = 'Newest event: ';

/** An event on a card: its date, which leads to it, and what happened. */
export const tellEvent = <Part>(date: Part, what: Part): Phrase<Part> => [date, ': ', what];

/** “All about Salt Quay”. */
export const allAbout = (place: string): string => `All about ${place}`;

/** “and 3 more in the table”. */
export const moreInTable = (places: number): string => `and ${places} more in the table`;

/** “every place ever “Denied””. */
export const everyPlaceEver = (status: string): string => `every place ever “${status}”`;

/** “The Tidewater, “Map of the reported stations””: what a reader cites. */
export const quotePage = (title: string, site: string): string =>
	`${site}, “${title.replace(/\.$/, '').replaceAll('“', '‘').replaceAll('”', '’')}”`;

/** “…. Version of 3 May 2022. https://…”: a page as a reader cites it, with the version of its facts and its address. */
export const citePage = (page: string, version: string, address: string): string =>
	`${page}. ${nameVersion(version)}. ${address}`;

/** The version of a page: the day of its facts. */
export const nameVersion = (date: string): string => `Version of ${date}`;

/** What stands over how a page is cited, and what opens the same for programs. */
export const citeThis = {
	story: 'Cite this story',
	claim: 'Cite this claim',
	page: 'Cite this page',
	map: 'Cite this map',
	embed: 'To embed',
	forms: 'BibTeX, RIS, CSL-JSON',
	bibtex: 'BibTeX',
	ris: 'RIS',
	csl: 'CSL-JSON',
};

// Pictures, documents, sound.

/** What each kind of media is called, over the page that is about one of them. */
export const mediaKinds: Readonly<Record<MediaKind, string>> = {
	photo: 'Photograph',
	drawing: 'Drawing',
	screenshot: 'Screenshot',
	paper: 'Document',
	audio: 'Recording',
	video: 'Video',
};

/** Who made a picture and when, under which licence it is shown, and where it is from: “Ana Example, March 2024 · CC BY 4.0 · from …”. */
export const creditMedia = <Part>(media: {
	credit: string;
	date: string;
	licence: Part;
	source: Part | undefined;
}): Phrase<Part> => [
	`${media.credit}, ${media.date} · `,
	media.licence,
	...(media.source ? [' · from ', media.source] : []),
];

/** What leads from a picture to the page that is about it. */
export const aboutMedia = 'About this file';

/** In place of a picture that shows injury or death, before what is to be seen on it. */
export const foldGraphic = (alt: string): string => `Open to see a graphic picture: ${alt}`;

/** In place of such a picture where it can’t be opened: on paper. */
export const leftOutGraphic = 'A graphic picture, which is not printed.';

/** What is to be seen on a page of a document whose words follow. */
export const altPage = (alt: string, page: number | undefined): string =>
	page === undefined ? alt : `Page ${page}. ${alt}`;

/** Which page of a document is shown, before its caption. */
export const namePage = (page: number): string => `Page ${page}.`;

/** The words of a document or a recording, folded. */
export const foldTranscript: Readonly<Partial<Record<MediaKind, string>>> = {
	paper: 'The words of the document',
	audio: 'What is heard',
	video: 'What is heard and shown',
};

/** What leads to the file itself: “The file (PDF, 24 kB)”. */
export const offerFile = (type: string, size: string): string => `The file (${type}, ${size})`;

/** The name of a format of files. */
export const fileFormats: Readonly<Record<string, string>> = {
	'application/pdf': 'PDF',
	'audio/mpeg': 'MP3',
	'audio/mp4': 'M4A',
	'audio/ogg': 'Ogg',
	'audio/wav': 'WAV',
	'video/mp4': 'MP4',
	'video/webm': 'WebM',
};

/** What a track of captions is called in the menu of a player. */
export const captionsLabel = 'Captions';

/** The page about one picture, document or recording. */
export const mediaPage = {
	uses: 'Shown in',
	description: (title: string, kind: string, credit: string): string =>
		keepSentences([`${title}.`, `${kind}, ${credit}.`], DESCRIPTION),
};

/** The rows of that page. */
export const mediaFacts = {
	alt: 'What it shows',
	credit: 'Credit',
	date: 'Made',
	licence: 'Licence',
	source: 'From',
	original: 'The original',
	sha256: 'Its SHA-256',
};

/** The original that a picture was made from: “JPEG, 3,000 × 2,000 pixels, 1.4 MB”. */
export const describeOriginal = (
	format: string,
	pixels: string | undefined,
	size: string,
): string => [format, pixels, size].filter(Boolean).join(', ');

/** The size of a picture: “3000 × 2000 pixels”. */
export const pixelSize = (width: string, height: string): string => `${width} × ${height} pixels`;
