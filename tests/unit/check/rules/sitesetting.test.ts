import { expect, test } from 'vitest';
import { parseContent } from '../../../../src/check/parse.ts';
import { findDanglingSettings } from '../../../../src/check/rules/sitesetting.ts';

const STORY = '---\ntitle: One\n---\n\nIt was so.';

function find(settings: string, files: Record<string, string> = {}) {
	const content = parseContent({ 'site.yaml': settings, 'stories/one.mdx': STORY, ...files });
	return findDanglingSettings(content).map(({ line, wrong, fix }) => ({ line, wrong, fix }));
}

test('findDanglingSettings() finds nothing where policies, lead story and navigation lead somewhere', () => {
	const settings = [
		'policies: { method: method#how }',
		'leadStory: one',
		'navigation:',
		...['map', 'stories', 'stories/one', 'method'].map((page) => `  - { page: ${page}, label: X }`),
	];
	const method = '---\ntitle: How\n---\n\n## How\n\nSo.';
	expect(find(settings.join('\n'), { 'pages/method.mdx': method })).toEqual([]);
});

test('findDanglingSettings() names the story that is meant to lead', () => {
	expect(find('leadStory: onne')).toEqual([
		{
			line: 1,
			wrong: 'It points to “onne”, but there is no such file in content/stories/.',
			fix: 'Did you mean “one”?',
		},
	]);
});

test('findDanglingSettings() finds that the claim which answers all is not there', () => {
	expect(find('accused:\n  name: The Board\n  country: PT\n  answer: nothing-sank')).toEqual([
		{
			line: 4,
			wrong: 'It points to “nothing-sank”, but there is no such file in content/claims/.',
			fix: expect.stringMatching(/content\/claims\/nothing-sank\.yaml/),
		},
	]);
});

test('findDanglingSettings() finds each page of the header and the footer that the site has not', () => {
	const pages = ['clams', 'everything-else', 'embed/map'];
	const lines = pages.map((page) => `  - { page: ${page}, label: X }`);
	const top =
		'Choose one of: actors, changes, claims, corrections, data, disagreements, follow, guide, imprint, map, names, places, search, sources, stories, timeline, words.';
	const footer = ['footer:', '  - { page: imprnt, label: X }', '  - { page: map, label: X }'];
	expect(
		find(['navigation:', ...lines, ...footer].join('\n'), {
			'pages/imprint.mdx': '---\ntitle: Imprint\n---\n\nSo.',
		}),
	).toEqual([
		{ line: 2, wrong: 'The site has no page “clams”.', fix: 'Did you mean “claims”?' },
		{ line: 3, wrong: 'The site has no page “everything-else”.', fix: top },
		{ line: 4, wrong: 'The site has no page “embed/map”.', fix: top },
		{ line: 6, wrong: 'The site has no page “imprnt”.', fix: 'Did you mean “imprint”?' },
	]);
});
