import { expect, test } from 'vitest';
import { tidyDraft } from '../../../src/integrations/tidydraft.ts';

const place = {
	base: '/news/8f2a/',
	live: 'https://salt-quay.example/news/',
	page: 'stories/the-quay/index.html',
	files: new Set(['stories/the-quay/index.html', '_astro/a.woff2', '_astro/b.png', '_astro/c.png']),
};
const tidy = (html: string) => tidyDraft(html, place);

test('tidyDraft() leads a link to the site itself, and leaves those within the page and to others', () => {
	const others = '<a href="#n1"></a><a href="https://elsewhere.example/"></a>';
	const { html } = tidy(
		`<a href="/news/8f2a/places/salt-quay/#known"></a><a href="/news/8f2a/"></a>${others}`,
	);
	expect(html).toBe(
		`<a href="https://salt-quay.example/news/places/salt-quay/#known"></a><a href="https://salt-quay.example/news/"></a>${others}`,
	);
});

test('tidyDraft() takes away what names a file that is not there, and what is said of a picture for sharing', () => {
	const { html } = tidy(
		'<link rel="alternate" href="/news/8f2a/feed.xml"><meta property="og:image" content="https://salt-quay.example/news/8f2a/share/a.png"><meta property="og:image:alt" content="A quay."><meta property="og:title" content="The quay">',
	);
	expect(html).toBe('<meta property="og:title" content="The quay">');
});

test('tidyDraft() lists the files that the page needs, itself among them', () => {
	const { html, needed } = tidy(
		'<style>@font-face{src:url(/news/8f2a/_astro/a.woff2)}</style><img srcset="/news/8f2a/_astro/b.png 1x, /news/8f2a/_astro/c.png 2x" src="/news/8f2a/_astro/b.png">',
	);
	expect(html).toContain('srcset="/news/8f2a/_astro/b.png 1x, /news/8f2a/_astro/c.png 2x"');
	expect([...needed].sort()).toEqual([...place.files].sort());
});
