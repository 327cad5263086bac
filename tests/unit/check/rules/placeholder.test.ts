import { expect, test } from 'vitest';
import { parseContent } from '../../../../src/check/parse.ts';
import { findPlaceholders } from '../../../../src/check/rules/placeholder.ts';

const find = (site: string) => findPlaceholders(parseContent({ 'site.yaml': site }));

test('findPlaceholders() names each address that nobody can have, and what belongs there', () => {
	const lines = [
		'address: https://quay.example/',
		'contact: desk@example.org',
		'security:',
		'  contact: mailto:safe@quay.test',
		'  expires: 2027-01-01',
	];
	const at = { file: 'content/site.yaml', level: 'warning' };
	expect(find(lines.join('\n'))).toEqual([
		{
			...{ ...at, line: 1, column: 1 },
			wrong:
				'“https://quay.example/” is a placeholder: nobody can have an address in “example”, which is kept for examples.',
			fix: 'Write the address where the site will stand, before the site is published.',
		},
		{
			...{ ...at, line: 2, column: 1 },
			wrong:
				'“desk@example.org” is a placeholder: nobody can have an address in “example.org”, which is kept for examples.',
			fix: 'Write the e-mail address that is read, before the site is published.',
		},
		{
			...{ ...at, line: 4, column: 3 },
			wrong:
				'“mailto:safe@quay.test” is a placeholder: nobody can have an address in “test”, which is kept for examples.',
			fix: 'Write the address to which weaknesses are reported, before the site is published.',
		},
	]);
});

test('findPlaceholders() takes addresses that somebody can have, and what is not there', () => {
	expect(find('address: https://quay.org/\ncontact: desk@quay.org')).toEqual([]);
	expect(find('title: Quay')).toEqual([]);
	expect(findPlaceholders(parseContent({}))).toEqual([]);
});
