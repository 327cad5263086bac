import { firstDay, isPartialDate, type PartialDate } from '../lib/date.ts';
import { toPage, toRecord } from '../lib/url.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/join.ts';
import { findLastChange } from '../ledger/update.ts';
import * as words from '../words/words.ts';
import { describePublisher } from './publisher.ts';

/** A story as schema.org’s NewsArticle, with what it cites, what it is built from and what was corrected. */
export function describeArticle(ledger: Ledger, story: Entry<'stories'>, base: URL): object {
	const { site } = ledger;
	const { title, dek, byline, published, builtFrom, corrections } = story.data;
	const at = (path: string) => new URL(path, base).href;
	const built = builtFrom.map((id) => ledger.get('sources', id));
	const cited = ledger.pointedAt('sources', story).filter((source) => !built.includes(source));
	return {
		'@context': 'https://schema.org',
		'@type': 'NewsArticle',
		headline: title,
		description: dek,
		inLanguage: site.language,
		datePublished: published,
		dateModified: findLastChange(story) ?? published,
		author: { '@type': 'Organization', name: byline },
		publisher: describePublisher(ledger, base),
		license: site.licence.link,
		mainEntityOfPage: at(toRecord('stories', story.id)),
		isBasedOn: built.map((source) => describeWork(source, base)),
		citation: cited.map((source) => at(toRecord('sources', source.id))),
		...(corrections.length > 0 && { correction: corrections.map(describeCorrection) }),
	};
}

function describeCorrection(one: Entry<'stories'>['data']['corrections'][number]) {
	return {
		'@type': 'CorrectionComment',
		datePublished: one.date,
		text: words.sayCorrection(one),
	};
}

/** A source as schema.org’s CreativeWork. */
function describeWork(source: Entry<'sources'>, base: URL): object {
	return { ...describeAppearance(source, base), inLanguage: source.data.language };
}

/** A source in which a claim is printed, as schema.org’s CreativeWork: so much as tells it from others. */
export function describeAppearance(source: Entry<'sources'>, base: URL): object {
	const { title, description, publisher, published } = source.data;
	return {
		'@type': 'CreativeWork',
		name: title ?? description,
		publisher: { '@type': 'Organization', name: publisher },
		...datePublished(published),
		url: findAddress(source, base),
	};
}

/** The address of a source at its publisher’s, or where that has none, of our page of it. */
export function findAddress({ id, data }: Entry<'sources'>, base: URL): string {
	return data.link ?? new URL(toRecord('sources', id), base).href;
}

/** The picture of a story that other sites show, as schema.org’s ImageObject. */
export function describeImage(
	{ data }: Entry<'media'>,
	shared: { src: string; width: number; height: number },
	base: URL,
): object {
	const { src, width, height } = shared;
	return {
		'@type': 'ImageObject',
		...{ url: new URL(src, base).href, width, height },
		caption: data.caption,
		creditText: data.credit,
		...(data.licence.link && { license: data.licence.link }),
	};
}

/** schema.org knows a date of ISO 8601 only: a day, a month or a year, without doubt. */
export function datePublished(date: PartialDate | undefined): { datePublished?: string } {
	return date && isPartialDate(date) ? { datePublished: date } : {};
}

/** What a Dataset is called, where it stands, and which files hold it. */
export interface Dataset {
	name: string;
	/** The path of its page. */
	path: string;
	files: readonly { name: string; mediatype: string; content: Uint8Array }[];
}

/** The places as schema.org’s Dataset, with the files that hold them. */
export function describePlaces(ledger: Ledger, dataset: Dataset, base: URL): object {
	const { site } = ledger;
	const { name, path, files } = dataset;
	const places = ledger.all('places');
	return {
		'@context': 'https://schema.org',
		'@type': 'Dataset',
		name,
		description: site.mapNote,
		license: site.licence.link,
		dateModified: site.updated,
		...coverTime(ledger),
		inLanguage: site.language,
		creator: describePublisher(ledger, base),
		url: new URL(toPage(path), base).href,
		spatialCoverage: [...new Set(places.flatMap(({ data }) => data.country ?? []))].map(
			ledger.countryName,
		),
		version: site.updated,
		distribution: files.map(({ name, mediatype, content }) => ({
			'@type': 'DataDownload',
			name,
			contentUrl: new URL(toPage(`data/${name}`), base).href,
			encodingFormat: mediatype,
			contentSize: `${content.length} B`,
		})),
	};
}

/** From the first event to the day or the month up to which sources were gathered, as an interval of ISO 8601. */
function coverTime({ all, site }: Ledger): object {
	const days = all('events').map(({ data }) => firstDay(data.date));
	const [first] = days.toSorted();
	return first && site.sourcesUpTo ? { temporalCoverage: `${first}/${site.sourcesUpTo}` } : {};
}

/** The page about whoever publishes the site, as schema.org’s AboutPage. */
export function describeAbout(ledger: Ledger, page: Entry<'pages'>, base: URL): object {
	return {
		'@context': 'https://schema.org',
		'@type': 'AboutPage',
		name: page.data.title,
		description: page.data.dek,
		inLanguage: ledger.site.language,
		url: new URL(toRecord('pages', page.id), base).href,
		dateModified: page.data.updated,
		mainEntity: describePublisher(ledger, base),
	};
}
