import { expect, test } from 'vitest';
import { findReserved } from '../../src/lib/reserved.ts';
import { formatDate } from '../../src/words/formatdate.ts';
import { readAddress } from './address.ts';
import { readLedger, readSite, select } from './ledger.ts';
import { findFaults, isFrame, readPages, readText, toWords } from './pages.ts';

const pages = readPages();
const whole = pages.filter(({ path }) => !isFrame(path));
const site = readSite();
const read = (path: string) => pages.find((page) => page.path === path)!;

test('every page leads to the one that says who publishes it', () => {
	const found = findFaults(whole, ({ $ }) =>
		$('body > footer a[href="/about/"]').length === 1 ? [] : ['no link to /about/'],
	);
	expect(found).toEqual([]);
});

test('every page says up to when sources go, and when the facts were last checked', () => {
	const write = (date: string) => formatDate(date, site.language);
	const said = `Sources up to ${write(site.sourcesUpTo!)}; last checked ${write(site.updated)}.`;
	const found = findFaults(whole, (page) =>
		readText(page, 'body > footer').includes(said) ? [] : ['it is not said'],
	);
	expect(found).toEqual([]);
	expect(read('').$('body').text()).not.toContain('gone through');
});

test('no page leads to an address that nobody can have: it leads to how to reply, which says so', () => {
	const isPlaceholder = findReserved(site.contact) !== undefined;
	const found = findFaults(whole, (page) => {
		const links = page.$(`a[href="mailto:${site.contact}"]`).length;
		const leads = page.$('body > footer a[href="/about/#answers-and-complaints"]').length;
		return links > 0 !== isPlaceholder && leads > 0 === isPlaceholder ? [] : ['it does not'];
	});
	expect(found).toEqual([]);
	expect(readText(read('about/')).includes('none is set')).toBe(isPlaceholder);
});

test('the front page says how many sources were read in excerpt, and where it says how', () => {
	const sources = select(readLedger(), 'sources');
	const excerpts = sources.filter(({ data }) => data.consulted === 'excerpt').length;
	const line = read('')
		.$('main header p')
		.toArray()
		.find((el) => read('').$(el).text().includes('in excerpt'));
	expect(toWords(read('').$(line!).text())).toContain(
		`${excerpts} of ${sources.length} sources were read in excerpt only. How we worked.`,
	);
	expect(read('').$(line!).find('a[href="/method/"]').text()).toBe('How we worked');
});

test('the page about the site names for machines where each of its rules stands', () => {
	const { $ } = read('about/');
	const data = JSON.parse($('script[type="application/ld+json"]').text());
	const { name: _name, '@type': _type, url: _url, ...policies } = data.mainEntity;
	expect(data['@type']).toBe('AboutPage');
	expect(Object.keys(policies).sort()).toEqual([
		'actionableFeedbackPolicy',
		'correctionsPolicy',
		'ethicsPolicy',
		'missionCoveragePrioritiesPolicy',
		'noBylinesPolicy',
		'ownershipFundingInfo',
		'publishingPrinciples',
		'verificationFactCheckingPolicy',
	]);
	for (const to of Object.values<string>(policies)) {
		const [path = '', id] = to.slice(readAddress().length).split('#');
		expect(read(path).$(id ? `#${id}` : 'h1'), to).toHaveLength(1);
	}
});

test('a chart of the record beside the head of a page counts each record that it speaks of', () => {
	const { length: sources } = select(readLedger(), 'sources');
	for (const path of ['about/', 'method/']) {
		const { $ } = read(path);
		const counts = $('header figure li b')
			.toArray()
			.map((one) => Number($(one).text()));
		expect(readText(read(path), 'header figcaption')).toContain(`${sources} sources`);
		expect(
			counts.reduce((sum, count) => sum + count, 0),
			path,
		).toBe(sources);
	}
});
