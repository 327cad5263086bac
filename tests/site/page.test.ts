import { expect, test } from 'vitest';
import { readMoved } from './address.ts';
import { check, pages } from './faults.ts';
import { isFrame } from './pages.ts';

const moved = readMoved();

test('the site has pages of every kind', () => {
	const paths = pages.map(({ path }) => path.replace(/^(\w+)\/[^/]+\/$/, '$1/*/'));
	expect([...new Set(paths)]).toEqual(
		expect.arrayContaining([
			...[
				'',
				'404.html',
				'map/',
				'timeline/',
				'disagreements/',
				'disagreements/*/',
				'actors/',
				'method/',
				'corrections/',
				'data/',
			],
			...['stories/*/', 'places/', 'places/*/', 'claims/', 'claims/*/', 'sources/', 'sources/*/'],
		]),
	);
});

test('every page has one h1, and its headings leave no level out', () => {
	check(({ $ }) => {
		const levels = $('h1, h2, h3, h4, h5, h6')
			.toArray()
			.map((heading) => Number(heading.tagName.slice(1)));
		const faults = $('h1').length === 1 ? [] : [`${$('h1').length} h1`];
		levels.forEach((level, i) => {
			if (level > (levels[i - 1] ?? 0) + 1) faults.push(`h${level} after h${levels[i - 1] ?? 0}`);
		});
		return faults;
	});
});

test('no heading is empty', () => {
	check(({ $ }) =>
		$('h1, h2, h3, h4, h5, h6').is((_, el) => !$(el).text().trim()) ? ['empty'] : [],
	);
});

test('every page has a title of its own', () => {
	const seen = new Map<string, string>();
	check(({ $, path }) => {
		const title = $('head > title').text().trim();
		const twin = seen.get(title);
		seen.set(title, path);
		if (!title) return ['no title'];
		return twin === undefined ? [] : [`the same title as /${twin}: ${title}`];
	});
});

test('every page says what it is in a description of its own', () => {
	const seen = new Map<string, string>();
	check(({ $, path }) => {
		const text = $('meta[name=description]').attr('content')?.trim() ?? '';
		const twin = seen.get(text);
		seen.set(text, path);
		if (text.length < 20) return [`description: “${text}”`];
		return twin === undefined ? [] : [`the same description as /${twin}: ${text}`];
	});
});

test('every page names its language, its width and its address', () => {
	check(({ $, path }) => {
		const faults: string[] = [];
		if (!/^[a-z]{2}(-[A-Z]{2})?$/.test($('html').attr('lang') ?? '')) faults.push('lang');
		if (!/width=device-width/.test($('meta[name=viewport]').attr('content') ?? ''))
			faults.push('viewport');
		const canonical = $('link[rel=canonical]');
		const due = path === '404.html' ? 0 : 1;
		if (canonical.length !== due) faults.push(`${canonical.length} canonical links`);
		// A page made to be framed is found as the page of the site that it shows, one that has moved as the one it leads to.
		const own = moved.get(path) ?? path.replace(/^embed\//, '');
		if (due && !canonical.attr('href')?.endsWith(`/${own}`))
			faults.push(`canonical ${canonical.attr('href')}`);
		return faults;
	});
});

test('every page can be previewed: Open Graph has a title, a description, a type and an address', () => {
	check(({ $, path }) =>
		['og:title', 'og:description', 'og:type', ...(path === '404.html' ? [] : ['og:url'])].filter(
			(name) => !$(`meta[property="${name}"]`).attr('content'),
		),
	);
});

test('the first link of every page skips to its content, where anything stands before it', () => {
	check(({ $, path }) => {
		if (isFrame(path)) return [];
		const href = $('body a').first().attr('href') ?? '';
		const arrives = /^#[\w-]+$/.test(href) && $(href).is('main, main *');
		return arrives ? [] : [`the first link is ${href}`];
	});
});

test('every page has a header, one main part, a navigation and a footer', () => {
	check(({ $, path }) =>
		['body header', 'main', isFrame(path) ? 'main' : 'nav', 'body footer'].filter(
			(name) => $(name).length === 0 || (name === 'main' && $(name).length > 1),
		),
	);
});

test('every picture has words', () => {
	check(({ $ }) => {
		const faults: string[] = [];
		$('img').each((_, el) => {
			if ($(el).attr('alt') === undefined) faults.push(`img without alt: ${$(el).attr('src')}`);
		});
		$('svg').each((_, el) => {
			const svg = $(el);
			const hidden = svg.closest('[aria-hidden=true]').length > 0;
			const named =
				svg.attr('aria-label') || svg.attr('aria-labelledby') || svg.children('title').length;
			if (!hidden && !named) faults.push('an svg that is neither named nor hidden');
		});
		return faults;
	});
});
