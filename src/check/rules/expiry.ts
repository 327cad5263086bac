import { problemAt, type Content } from '../content.ts';
import { pickGroup } from '../validfields.ts';
import { writeDate, type Problem } from '../problem.ts';

/**
 * Finds a contact for reports of weaknesses that has run out, or that is to hold for more than a year (RFC 9116, 2.5.5). Both
 * are counted from the day of the site’s facts: a check knows no other day.
 */
export function findExpired({ site, folder }: Content): Problem[] {
	const updated = site?.data.updated;
	const expires = site && pickGroup(site, 'security').expires;
	if (!site || !updated || !expires) return [];
	const at = (wrong: string, fix: string) => [problemAt(site, ['security', 'expires'], wrong, fix)];
	const latest = `${Number(updated.slice(0, 4)) + 1}${updated.slice(4)}`;
	const since = `the day of the last check: ${writeDate(updated)}`;
	if (expires <= updated)
		return at(
			`The contact for reports of weaknesses runs out on ${writeDate(expires)}, which is not after ${since}.`,
			`Look whether the contact still holds, and give a later day, or correct “updated” in ${folder}/site.yaml.`,
		);
	if (expires > latest)
		return at(
			`The contact for reports of weaknesses is to hold until ${writeDate(expires)}, more than a year after ${since}.`,
			'Give a day within that year, and a later one when you have looked at it again.',
		);
	return [];
}
