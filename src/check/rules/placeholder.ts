import { findReserved } from '../../lib/reserved.ts';
import { problemAt, type Content } from '../content.ts';
import { pickGroup } from '../validfields.ts';
import { quote, type Problem } from '../problem.ts';

/** Warns of addresses in `site.yaml` that are still placeholders, since they lie in a domain kept for examples. */
export function findPlaceholders({ site }: Content): Problem[] {
	if (!site) return [];
	const { address, contact } = site.data;
	const fields = [
		{ path: ['address'], value: address, what: 'the address where the site will stand' },
		{ path: ['contact'], value: contact, what: 'the e-mail address that is read' },
		{
			path: ['security', 'contact'],
			value: pickGroup(site, 'security').contact,
			what: 'the address to which weaknesses are reported',
		},
	];
	return fields.flatMap(({ path, value = '', what }) => {
		const domain = findReserved(value);
		if (!domain) return [];
		const wrong = `${quote(value)} is a placeholder: nobody can have an address in “${domain}”, which is kept for examples.`;
		const fix = `Write ${what}, before the site is published.`;
		return [{ ...problemAt(site, path, wrong, fix), level: 'warning' as const }];
	});
}
