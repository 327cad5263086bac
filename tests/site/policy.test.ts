import { test } from 'vitest';
import { check } from './faults.ts';

/**
 * The pages that run a script: the map, of today and of each day; the search, and the page that leads to it by a field; the lists
 * that have a filter.
 */
const scripted =
	/^(embed\/)?map\/(\d{4}-\d\d-\d\d\/)?$|^search\/$|^404\.html$|^places\/$|^timeline\/(newest\/)?$/;

test('no page runs a script, save those that say so', () => {
	check(({ $, path }) => {
		// What stands in a template, whose content is a tree of its own, waits until another script asks for it.
		const scripts = $('script')
			.not('[type="application/ld+json"]')
			.filter((_, el) => el.parent?.type !== 'root');
		const running = scripts.length;
		if (scripted.test(path))
			return running === 1 && scripts.is('[type=module][src]') ? [] : [`${running} scripts`];
		const preloaded = $('link[rel=modulepreload], link[as=script]').length;
		return running + preloaded > 0 ? [`${running} scripts, ${preloaded} preloads`] : [];
	});
});

test('no page lets a program run that is not a file of the site: no WebAssembly, and nothing made of text', () => {
	check(({ $ }) => {
		const policy = $('meta[http-equiv="content-security-policy" i]').attr('content') ?? '';
		return (policy.match(/'(unsafe|wasm|strict)-[a-z-]+'/g) ?? []).map((source) => source);
	});
});

test('no element carries a style or a handler of its own', () => {
	check(({ $ }) => {
		const faults: string[] = [];
		$('*').each((_, el) => {
			for (const name of Object.keys('attribs' in el ? el.attribs : {}))
				if (name === 'style' || name.startsWith('on'))
					faults.push(`<${$(el).prop('tagName')} ${name}>`);
		});
		return faults;
	});
});

test('every page forbids what it does not use (Content-Security-Policy)', () => {
	check(({ $ }) => {
		const meta = $('meta[http-equiv="content-security-policy" i]');
		if (meta.length !== 1) return [`${meta.length} policies`];
		const rules = (meta.attr('content') ?? '').split(';').map((rule) => rule.trim().split(/\s+/));
		const faults = rules
			.filter(([name]) => name)
			.flatMap(([name, ...allowed]) => allowed.map((value) => [name, value]))
			.filter(([, value]) => !/^'(none|self|sha(256|384|512)-[\w+/=]+)'$/.test(value!))
			.map((rule) => rule.join(' '));
		if (!rules.some((rule) => rule.join(' ') === "default-src 'none'"))
			faults.push("no default-src 'none'");
		// A policy holds only for what comes after it.
		if ($('style, script, link').index() > -1 && meta.prevAll('style, script, link').length > 0)
			faults.push('it comes after what it should govern');
		return faults;
	});
});

test('no page loads anything from elsewhere', () => {
	check(({ $, html }) => {
		const loaded = [
			...$('[src]')
				.toArray()
				.map((el) => $(el).attr('src')!),
			...$('[poster], object[data]')
				.toArray()
				.map((el) => $(el).attr('poster') ?? $(el).attr('data')!),
			...$('[srcset]')
				.toArray()
				.flatMap((el) => $(el).attr('srcset')!.split(','))
				.map((part) => part.trim().split(/\s/)[0]!),
			...$('link')
				.not('[rel=canonical], [rel=alternate], [rel=license], [rel=sitemap]')
				.toArray()
				.map((el) => $(el).attr('href') ?? ''),
			...$('svg use, svg image')
				.toArray()
				.map((el) => $(el).attr('href') ?? $(el).attr('xlink:href') ?? ''),
			...[...html.matchAll(/url\(\s*['"]?([^'")]+)/g)].map((match) => match[1]!),
			...[...html.matchAll(/@import\s+['"]([^'"]+)/g)].map((match) => match[1]!),
		];
		const elsewhere = loaded.filter((address) => /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(address));
		const hints = $('link[rel~=preconnect], link[rel~=dns-prefetch], link[rel~=prefetch]').length;
		return [...elsewhere, ...(hints > 0 ? [`${hints} connection hints`] : [])];
	});
});

test('no page embeds anything, and no form sends anything', () => {
	check(({ $ }) => {
		const embedding = $('iframe, frame, object, embed, base[href]');
		const sending = $(
			'form[action], form[method=post], [formaction], button:not([type]), [type=submit], [type=image]',
			// A form of this method closes its dialog and goes nowhere.
		).filter((_, el) => $(el).closest('form[method=dialog]').length === 0);
		return [...embedding.toArray(), ...sending.toArray()].map((el) => $.html(el).slice(0, 80));
	});
});

test('the style that gives a page its looks names no file, so that copies need not change it', () => {
	check(({ $ }) => {
		const styles = $('head style')
			.toArray()
			.map((el) => $(el).text());
		const naming = styles.filter((css) => css.includes('url('));
		const faces = naming.map((css) => css.replace(/@font-face\s*\{[^}]*\}/g, '')).filter(Boolean);
		return [
			...(styles.length === 2 && naming.length === 1 ? [] : [`${styles.length} styles`]),
			...faces.map((css) => css.slice(0, 80)),
		];
	});
});
