import { expect, test } from 'vitest';
import { directionOf, markLanguage } from '../../src/lib/language.ts';
import { check, pages } from './faults.ts';
import { readLedger, readSite, select } from './ledger.ts';

const site = readSite();

/** The sources whose titles are in another language than the pages, by the title as it stands in a sentence. */
const foreign = select(readLedger(), 'sources')
	.filter(({ data }) => data.title && markLanguage(data.language, site.language).lang)
	.map(({ data }) => ({
		titles: [data.title, data.title.replaceAll('“', '‘').replaceAll('”', '’')] as string[],
		language: data.language as string,
	}));

test('every title in another language than its page says which, and which way it is written', () => {
	let printed = 0;
	check(({ $ }) =>
		$('body *')
			.contents()
			.toArray()
			.filter((node) => node.type === 'text')
			// What machines read, and citations to copy, say it in their own way.
			.filter((node) => $(node).closest('script, pre, p.line').length === 0)
			.flatMap((node) => {
				const text = $(node).text();
				const holder = $(node).closest('[lang]');
				return foreign
					.filter(({ titles }) => titles.some((title) => text.includes(title)))
					.filter(({ language }) => {
						printed++;
						return holder.attr('lang') !== language || holder.attr('dir') !== directionOf(language);
					})
					.map(() => text);
			}),
	);
	expect(printed).toBeGreaterThan(foreign.length);
});

test('every page says in which language it is', () => {
	const said = new Set(pages.map(({ $ }) => $('html').attr('lang')));
	expect([...said]).toEqual([site.language]);
});
