import { expect, test } from 'vitest';
import { listAnswers, select } from './ledger.ts';
import { readText, toWords } from './pages.ts';
import { ledger, pages } from './record.ts';

const stories = select(ledger, 'stories').map((story) => ({
	...story,
	page: pages.get(`stories/${story.id}/`)!,
}));

test('a story begins with its headline, a picture, what is known and what is not, and then its words', () => {
	for (const { page, data } of stories) {
		const [head, picture, known, ...rest] = page.$('article.prose').children().toArray();
		expect([page.path, head?.name, picture?.name]).toEqual([page.path, 'header', 'figure']);
		expect(page.$(picture).find('svg').length).toBeGreaterThan(0);
		expect(page.$(known).is('.known')).toBe(true);
		const text = toWords(page.$(known).text());
		for (const says of [...data.known.map((one: { says: string }) => one.says), ...data.unknown])
			expect(text).toContain(toWords(says).replace(/\.$/, ''));
		expect(rest[0]?.name).toBe('p');
	}
});

test('what is known at the head of a story leads to the notes with its sources, in the order of their numbers', () => {
	for (const { page, data } of stories) {
		const facts = page
			.$('.known li:has(.cite)')
			.toArray()
			.map((fact) => page.$(fact).find('.cite a').toArray());
		const cited = facts.map((links) =>
			links
				.map((link) => page.$(`${page.$(link).attr('href')} a[href*="/sources/"]`).attr('href'))
				.map((href) => href?.replace(/^.*sources\/|\/$/g, ''))
				.toSorted(),
		);
		const due = data.known.map(({ sources }: { sources: string[] }) => sources.toSorted());
		expect(cited).toEqual(due);
		for (const links of facts) {
			const numbers = links.map((link) => Number(page.$(link).text()));
			expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
		}
	}
});

test('in a story an allegation and its answers are in one fold, and what the text tells is not told again', () => {
	const replies = stories.flatMap(({ page, body }) =>
		[...body.matchAll(/<Reply to="([^"]+)"/g)].map(([, id]) => ({ page, id: id! })),
	);
	expect(replies).not.toEqual([]);
	for (const { page, id } of replies) {
		const [claim, ...others] = page.$(`a[href="/claims/${id}/"]`).closest('details').toArray();
		expect(others).toEqual([]);
		const entry = select(ledger, 'claims').find((one) => one.id === id)!;
		const { statement, noReply } = entry.data;
		const text = toWords(page.$(claim).text());
		for (const { data } of listAnswers(ledger, entry))
			expect(text).toContain(toWords(data.statement));
		if (noReply) expect(text).toContain(toWords(noReply));
		expect(text).not.toContain(toWords(statement));
	}
});

test('a story on paper says where it is from: its title, its version and its address', () => {
	for (const { page, data } of stories)
		expect(readText(page, '.paper')).toMatch(
			new RegExp(
				`Version of \\d+ \\w+ ${(data.updated ?? data.published).slice(0, 4)}\\. https?://\\S+/${page.path}$`,
			),
		);
});
