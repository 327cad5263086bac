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

test('what is known at the head of a story leads to the notes with its sources', () => {
	for (const { page, data } of stories) {
		const cited = page
			.$('.known .cite a')
			.toArray()
			.map((link) => page.$(`${page.$(link).attr('href')} a[href*="/sources/"]`).attr('href'));
		const due = data.known.flatMap((one: { sources: string[] }) => one.sources);
		expect(cited.map((href) => href?.replace(/^.*sources\/|\/$/g, ''))).toEqual(due);
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
