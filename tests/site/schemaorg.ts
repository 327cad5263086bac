/** A description of something by schema.org’s words. */
export type Thing = Record<string, unknown>;

const work =
	'name url description inLanguage datePublished dateModified author publisher license ' +
	'text image citation isBasedOn correction creditText caption version creator headline mainEntityOfPage ' +
	'mainEntity spatialCoverage temporalCoverage encodingFormat contentUrl contentSize width height';
const policies =
	'publishingPrinciples noBylinesPolicy ownershipFundingInfo missionCoveragePrioritiesPolicy ' +
	'ethicsPolicy correctionsPolicy verificationFactCheckingPolicy actionableFeedbackPolicy';

/** The properties of each type that we use, as https://schema.org/version/latest lists them; a type that is not here is unknown. */
const known: Record<string, string> = {
	NewsArticle: work,
	AboutPage: work,
	CreativeWork: work,
	CorrectionComment: work,
	ImageObject: work,
	Claim: `${work} appearance firstAppearance`,
	Dataset: `${work} distribution`,
	DataDownload: work,
	Organization: 'name url',
	Person: 'name url',
	NewsMediaOrganization: `name url ${policies}`,
	BreadcrumbList: 'itemListElement',
	ListItem: 'position name item',
};

/** What each type may not lack: by Google’s rules for articles, datasets and breadcrumbs, and our own. */
const needed: Record<string, string> = {
	NewsArticle: 'headline image datePublished dateModified author publisher mainEntityOfPage',
	Claim: 'text author appearance mainEntityOfPage',
	Dataset: 'name description license creator distribution spatialCoverage url version',
	DataDownload: 'contentUrl encodingFormat',
	Organization: 'name',
	Person: 'name',
	NewsMediaOrganization: 'name url correctionsPolicy verificationFactCheckingPolicy',
	BreadcrumbList: 'itemListElement',
	ListItem: 'position name',
	CreativeWork: 'url',
};

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null;

/** What a validator would say of a description and of all that is in it. */
export function findSchemaFaults(thing: Thing): string[] {
	const type = String(thing['@type']);
	const names = Object.keys(thing).filter((name) => !name.startsWith('@'));
	const parts = Object.values(thing).flat().filter(isThing);
	return [
		...(known[type] ? [] : [`${type} is no type that we know`]),
		...names
			.filter((name) => !known[type]?.split(' ').includes(name))
			.map((name) => `${type} has no ${name}`),
		...(needed[type] ?? '')
			.split(' ')
			.filter((name) => name && (thing[name] === undefined || thing[name] === ''))
			.map((name) => `${type} lacks ${name}`),
		...findWrongValues(thing).map((name) => `${type}: ${name} is ${String(thing[name])}`),
		...parts.flatMap(findSchemaFaults),
	];
}

/** Addresses are whole, dates are of ISO 8601, the steps of a trail are counted from 1, and all but the last have an address. */
function findWrongValues(thing: Thing): string[] {
	return Object.entries(thing)
		.filter(([name, value]) => {
			if (/^(date|version)/.test(name)) return !/^\d{4}(-\d\d(-\d\d)?)?$/.test(String(value));
			if (/^(url|license|contentUrl|item|mainEntityOfPage)$|Policy$|Principles$|Info$/.test(name))
				return !URL.canParse(String(value));
			if (name === 'headline') return String(value).length > 110;
			if (name !== 'itemListElement') return false;
			const steps = value as Thing[];
			const isCounted = steps.every(({ position }, i) => position === i + 1);
			return !isCounted || steps.length < 2 || steps.slice(0, -1).some(({ item }) => !item);
		})
		.map(([name]) => name);
}
