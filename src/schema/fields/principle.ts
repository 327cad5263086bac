import { shortText } from './field.ts';
import { record } from './record.ts';

function principle(example: string, description: string) {
	return shortText(`Give the page, or the page and a heading, e.g. ${example}.`).meta({
		description,
	});
}

/** Where a publisher’s rules are set out: the id of a page, and a heading in it after a #. */
export const policies = record({
	method: principle('method', 'How we work.'),
	corrections: principle('method#corrections', 'How we correct.'),
	privacy: principle('method#people', 'How we treat unnamed sources and private people.'),
	about: principle('about', 'What this is, and by which principles it is published.').optional(),
	bylines: principle(
		'about#who-writes',
		'Why a story names no author, where it names none.',
	).optional(),
	ownership: principle('about#who-owns-and-pays', 'Who owns the site, and who pays.').optional(),
	mission: principle('about#mission', 'What the site is for, and what it covers first.').optional(),
	ethics: principle('about#ethics', 'What we hold ourselves to.').optional(),
	feedback: principle('about#answers', 'How to answer us, and to complain.').optional(),
}).meta({
	description:
		'Where our rules are set out, by id of a page in content/pages/ and a heading in it.',
});
