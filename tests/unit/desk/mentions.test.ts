import { expect, test } from 'vitest';
import { parseContent } from '../../../src/check/parse.ts';
import { applyEdits, listSiteEdits } from '../../../src/desk/mentions.ts';

const site = `leadStory: 'pages' # pages
navigation:
  - label: The pages
    page: stories/pages
  - label: Pages
    page: "pages"
policies:
  method: pages#pages
  about: about
`;

test.each([
	['stories', "leadStory: 'new' # pages", 'page: stories/new', 'page: "pages"', 'pages#pages'],
	['pages', "leadStory: 'pages' # pages", 'page: stories/pages', 'page: "new"', 'new#pages'],
] as const)(
	'listSiteEdits() changes what the settings say of %s, and nothing else',
	(collection, lead, story, page, policy) => {
		const content = parseContent({ 'site.yaml': site });
		const edits = listSiteEdits(content, { collection, id: 'pages' }, 'new');
		expect(applyEdits(site, edits)).toBe(
			site
				.replace(/^.*/, lead)
				.replace('page: stories/pages', story)
				.replace('page: "pages"', page)
				.replace('pages#pages', policy),
		);
	},
);
