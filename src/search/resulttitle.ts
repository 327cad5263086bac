import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/join.ts';
import { joinPlace } from '../ledger/joined.ts';
import { joinClaim } from '../ledger/joinedclaim.ts';
import { markLanguage, nameLanguage } from '../lib/language.ts';
import { formatDate } from '../words/formatdate.ts';
import { findCaution, nameStanding, nameStatus } from '../words/names.ts';
import * as words from '../words/words.ts';
import type { Result, ResultKind } from './result.ts';

/** The kinds of results that are records. */
type RecordKind = Exclude<ResultKind, 'countries'>;

/** What a reader sees of a result: nothing of it may be an allegation without its speaker and its standing. */
type Shown = Pick<Result, 'head' | 'title' | 'language' | 'note' | 'where'>;

/** The kinds of records whose places are shown beside them. */
const isAt: readonly string[] = ['claims', 'disagreements', 'events'];

type Show = { [Kind in RecordKind]: (ledger: Ledger, record: Entry<Kind>) => Partial<Shown> };

/** Says what a reader sees of a record among the results. */
export function showResult(ledger: Ledger, record: Entry<RecordKind>): Shown {
	const show = shows[record.collection] as (ledger: Ledger, record: Entry) => Partial<Shown>;
	const shown = { head: '', title: '', language: '', note: '', where: '', ...show(ledger, record) };
	return isAt.includes(record.collection) ? { ...shown, where: nameCities(ledger, record) } : shown;
}

const shows: Show = {
	stories: ({ site }, { data }) => ({
		title: data.title,
		note: facts(formatDate(data.published, site.language), data.dek),
	}),
	places: (ledger, record) => {
		const { place, country, statuses, headline, by } = joinPlace(ledger, record);
		const { site } = ledger;
		return {
			title: words.namePlace(place.data.city, words.nameTerritory(country)),
			note: facts(
				words.reportedBy(words.countUnits(headline, site.unit), by.data.name).join(''),
				words.joinStatuses(statuses.map((one) => nameStatus(one, site.language))),
				place.data.weak && words.headWeak(),
			),
		};
	},
	claims: (ledger, claim) => {
		const joined = joinClaim(ledger, claim);
		const { statement, said, weak } = claim.data;
		const { replies } = joined;
		const names = [...new Set(replies.map(({ speaker }) => speaker.data.name))];
		return {
			head: words.attributeClaim(joined.speaker.data.name, ''),
			title: statement,
			note: facts(
				nameStanding(joined),
				said && formatDate(said, ledger.site.language),
				weak && words.headWeak(),
				words.searchPage.answeredBy(names),
			),
		};
	},
	disagreements: (_, { data }) => ({ title: data.question }),
	events: (ledger, event) => ({
		head: words.dateStepEvent(formatDate(event.data.date, ledger.site.language)),
		title: event.data.what,
		note: facts(event.kind.data.label, event.data.weak && words.headWeak()),
	}),
	actors: ({ countryName }, { data }) => ({
		title: data.name,
		note: words.describeActor(data.role, data.country && countryName(data.country)),
	}),
	sources: ({ site }, source) => {
		const { publisher, title, description = '', published, language } = source.data;
		const { lang = '' } = title ? markLanguage(language, site.language) : {};
		const dated = published ? formatDate(published, site.language) : words.undated;
		return {
			head: words.attributeClaim(publisher, ''),
			title: title ? words.quoteTitle(title, (text) => text).join('') : description,
			language: lang,
			note: facts(
				dated,
				words.describeText(source.kind.data.label, nameLanguage(language, site.language)),
				findCaution(source)?.text,
			),
		};
	},
};

function nameCities(ledger: Ledger, record: Entry): string {
	const cities = ledger.pointedAt('places', record).map(({ data }) => data.city);
	return words.searchPage.listCities(cities);
}

function facts(...parts: readonly (string | undefined)[]): string {
	return words.joinFacts(parts.flatMap((part) => part || [])).join('');
}
