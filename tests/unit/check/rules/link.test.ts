import { expect, test } from 'vitest';
import { parseContent } from '../../../../src/check/parse.ts';
import { findWrongLinks } from '../../../../src/check/rules/link.ts';

const say = (text: string) =>
	findWrongLinks(
		parseContent({
			'site.yaml':
				'address: https://ledger.example/desk/\nupdated: 2019-08-30\nfocus: { title: The Bay, bounds: [-60, -40, -50, -30] }',
			'stories/one.mdx': `---\n---\n${text}\n\n## What was seen\n\nWords.[^1]\n\n[^1]: A note.`,
			'stories/draft.mdx': '---\ndraft: true\n---\nWords.',
			'pages/method.mdx': '---\n---\n## People\n\n## People',
			'places/quay.yaml': 'country: UY',
			'places/bank.yaml': 'city: Ember Bank',
			'statuses/seen.yaml': '',
			'statuses/gone.yaml': '',
			'events/seen.yaml': 'date: 2019-06\nchanges: [{ status: seen, places: [quay] }]',
			'claims/dumped.yaml': '',
		}),
	).map(({ line, column, wrong, fix }) => `${line - 2}:${column} ${wrong} ${fix}`);

test.each(
	[
		...[
			'https://tidewater.example/a',
			'mailto:desk@tidewater.example',
			'mailto:a@b.example?subject=Barrels',
		],
		...[
			'/',
			'/map/',
			'../../map/',
			'/map/seen/',
			'/map/uy/',
			'/map/2019-06-30/',
			'/map/the-bay/',
			'/map/?day=1',
		],
		...[
			'/stories/one/',
			'',
			'#what-was-seen',
			'#n1',
			'../one/#what-was-seen',
			'/method/#people-1',
			'/places/quay/#claims',
		],
		...[
			'/timeline/#seen',
			'/map/#seen',
			'/map/uy/picture/',
			'/claims/dumped/#reply',
			'/data/claims.csv',
			'/feed.xml',
		],
	].filter(Boolean),
)('findWrongLinks() takes a link to %s', (to) => {
	expect(say(`[Words](${to})`)).toEqual([]);
});

const SCHEME = 'Give the whole address, beginning with https:// or http://.';

test.each([
	['javascript:alert(1)', `The link leads to “javascript:alert(1)”. ${SCHEME}`],
	['java&#115;cript:alert(1)', `The link leads to “javascript:alert(1)”. ${SCHEME}`],
	[
		'java&Tab;script:alert(1)',
		'The link leads to “java script:alert(1)”. Write the address without blanks, line breaks and backslashes.',
	],
	['data:text/html,hi', `The link leads to “data:text/html,hi”. ${SCHEME}`],
	['file:///etc/passwd', `The link leads to “file:///etc/passwd”. ${SCHEME}`],
	['vbscript:x', `The link leads to “vbscript:x”. ${SCHEME}`],
	['//evil.example/', `The link leads to “//evil.example/”. ${SCHEME}`],
	[
		'https://www.bbc.co.uk@evil.example/',
		'The link leads to “https://www.bbc.co.uk@evil.example/”. Take out what stands before the @: readers would take it for the name of the site.',
	],
	[
		'http://192.168.0.1/',
		'The link leads to “http://192.168.0.1/”. Give an address that everyone can reach: this one is of somebody’s own machine or network.',
	],
	[
		'https:///x',
		'The link leads to “https:///x”. Give the whole address, with the name of a site after the two slashes.',
	],
	[
		'mailto:desk',
		'The link holds no e-mail address: “mailto:desk”. Write it as mailto:name@example.org.',
	],
	[
		'mailto:a@b.example?bcc=c@d.example',
		'The link holds no e-mail address: “mailto:a@b.example?bcc=c@d.example”. Write it as mailto:name@example.org.',
	],
	['<>', 'The link has no address. Write it as [words](address).'],
	[
		'/no-such-page/',
		'The link leads to “/no-such-page/”, but the site has no such page. Give the address of a page of the site as /stories/its-name/, or the whole address of another site.',
	],
	['/mpa/', 'The link leads to “/mpa/”, but the site has no such page. Did you mean “/map/”?'],
	['/map', 'The link leads to “/map”, but the site has no such page. Did you mean “/map/”?'],
	[
		'/map/index.html',
		'The link leads to “/map/index.html”, but the site has no such page. Did you mean “/map/”?',
	],
	[
		'/stories/draft/',
		'The link leads to “/stories/draft/”, but the site has no such page. Give the address of a page of the site as /stories/its-name/, or the whole address of another site.',
	],
	[
		'/map/gone/',
		'The link leads to “/map/gone/”, but the site has no such page. Did you mean “/map/seen/”?',
	],
	[
		'../../../map/',
		'The link leads to “../../../map/”, but the site has no such page. Take one ../ out.',
	],
	[
		'/timeline/?page=2',
		'The link leads to “/timeline/?page=2”, but the site has no such page. Take “?page=2” out: only maps know what it says.',
	],
	[
		'#nowhere',
		'The link leads to “#nowhere”, but that page has no part “#nowhere”. Take what follows the # out, or name a heading as the page writes it.',
	],
	[
		'#what-was-sen',
		'The link leads to “#what-was-sen”, but that page has no part “#what-was-sen”. Did you mean “#what-was-seen”?',
	],
	[
		'/map/#gone',
		'The link leads to “/map/#gone”, but that page has no part “#gone”. Did you mean “#code”?',
	],
])('findWrongLinks() finds what is wrong with a link to %s', (to, said) => {
	expect(say(`[Words](${to})`)).toEqual([`1:1 ${said}`]);
});

test('findWrongLinks() looks at addresses that stand in the text or apart from it', () => {
	expect(say('See [it][there].\n\n[there]: /nope/ \n\nOr http://localhost/x.')).toEqual([
		'3:1 The link leads to “/nope/”, but the site has no such page. Give the address of a page of the site as /stories/its-name/, or the whole address of another site.',
		'5:4 The link leads to “http://localhost/x”. Give an address that everyone can reach: this one is of somebody’s own machine or network.',
	]);
});
