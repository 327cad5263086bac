import { cut, numberPath } from '../lib/cut.ts';
import { compareFolded } from '../lib/fold.ts';
import { NO_COUNTRY } from './country.ts';
import type { Entry } from './entry.ts';
import type { Ledger } from './join.ts';

/** What stands for a country in the address of the claims that are about none in particular. */
export const GENERAL = 'general';

/** The largest number of claims on a page. */
export const MOST_CLAIMS = 80;

/** The claims about a country, or about none in particular. A claim about several stands in each. */
export interface ClaimSubject {
	/** The code of the country, NO_COUNTRY, or GENERAL. */
	code: string;
	/** The name of the country, if it is one. */
	name: string | undefined;
	/** Those about the whole country or several of its places first, then by place; within a part in the order for readers. */
	claims: PlacedClaim[];
}

/** A claim, and the one place of a country that it is about, if it is about one. */
interface PlacedClaim {
	claim: Entry<'claims'>;
	place: Entry<'places'> | undefined;
}

/** The codes of the countries that a claim is about, by its fields and the country of each place; of none, GENERAL. */
export function findCodes(
	data: { countries?: readonly string[] | undefined; places?: readonly string[] | undefined },
	countryOf: (place: string) => string | undefined,
): string[] {
	const { countries = [], places = [] } = data;
	const codes = [...countries, ...places.map((place) => countryOf(place) ?? NO_COUNTRY)];
	return codes.length > 0 ? [...new Set(codes)] : [GENERAL];
}

/** Groups all claims by what they are about: the countries by name, and what is about none of them last. */
export function groupClaims(ledger: Ledger): ClaimSubject[] {
	const countryOf = (place: string) => ledger.get('places', place).data.country;
	const pairs = ledger
		.all('claims')
		.flatMap((claim) => findCodes(claim.data, countryOf).map((code) => ({ code, claim })));
	const subjects = [...Map.groupBy(pairs, ({ code }) => code)].map(([code, some]) => ({
		...{
			code,
			name: code === GENERAL || code === NO_COUNTRY ? undefined : ledger.countryName(code),
		},
		claims: placeClaims(
			ledger,
			code,
			some.map(({ claim }) => claim),
		),
	}));
	return subjects.sort((a, b) => compareSubjects(a, b));
}

/** A page that lists a stretch of the claims of a subject. */
export interface ClaimPage extends ClaimSubject {
	/** Its address below that of the claims by subject: `nl/`, `nl/2/`. */
	path: string;
	/** Which stretch it is, from 1, of how many; `claims` are its own. */
	number: number;
	last: number;
	/** How many claims its subject has. */
	count: number;
}

/** Lists the pages of the claims by subject. */
export function listClaimPages(ledger: Ledger): ClaimPage[] {
	return groupClaims(ledger).flatMap(({ code, name, claims }) => {
		const stretches = cut(claims, MOST_CLAIMS);
		return stretches.map(({ number, items }) => ({
			...{ code, name, number, last: stretches.length, count: claims.length },
			path: `${code.toLowerCase()}/${numberPath(number)}`,
			claims: items,
		}));
	});
}

function compareSubjects(a: ClaimSubject, b: ClaimSubject): number {
	const rank = ({ code }: ClaimSubject) => [NO_COUNTRY, GENERAL].indexOf(code);
	return rank(a) - rank(b) || compareFolded(a.name ?? '', b.name ?? '');
}

function placeClaims(ledger: Ledger, code: string, claims: Entry<'claims'>[]): PlacedClaim[] {
	const placed = claims.map((claim): PlacedClaim => {
		const places = ledger
			.pointedAt('places', claim)
			.filter(({ data }) => (data.country ?? NO_COUNTRY) === code);
		const isWhole = claim.data.countries.includes(code) || places.length !== 1;
		return { claim, place: isWhole ? undefined : places[0] };
	});
	const order = [undefined, ...new Set(ledger.all('places'))];
	const groups = Map.groupBy(placed, ({ place }) => place);
	return order.flatMap((place) => groups.get(place) ?? []);
}
