import { load } from 'cheerio';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readLedger } from './ledger.ts';
import { listNames } from './names.ts';
import { findFaults, listFiles, readPages, readText, type Page } from './pages.ts';

const pages = readPages().map(leaveOutExamples);
const texts = [
	...readLedger().map(({ file, text }) => ({ name: file, text })),
	{ name: 'content/site.yaml', text: readFileSync('content/site.yaml', 'utf8') },
];

/** A house number beside the name of a street, in the languages of the sources. */
const streets = [
	/\b(?!(?:19|20)\d\d)\d{1,4}[a-z]?,? (?:[A-Z][\p{L}'’.-]+ ){1,3}(?:Street|Road|Avenue|Lane|Boulevard|Terrace|Crescent)\b/u,
	/\p{L}+(?:straat|laan|gracht|kade|plein|singel|strasse|straße|gasse|platz|utca|gatan) \d{1,4}\b/iu,
	/\b(?:calle|rue|via|viale|avenida|avenue|rua|plaza|piazza|ulica|ul\.|rúa|strada) (?:(?:de|di|du|des|la|le|del|della|do|da|dos) )*\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*,? (?:n\.?[ºo°]? ?)?\d{1,4}\b/iu,
	/\b\p{Lu}\p{L}+ (?:Street|Road|Avenue|Lane|Boulevard) \d{1,4}\b/u,
	/\d+号|路\d+|街\d+/u,
];

test('no street address stands in content or on a page', () => {
	const all = [...texts, ...pages.map((page) => ({ name: `/${page.path}`, text: readText(page) }))];
	const found = all.flatMap(({ name, text }) =>
		streets
			.map((form) => form.exec(text)?.[0])
			.filter(Boolean)
			.map((match) => `${name}: ${match}`),
	);
	expect(found).toEqual([]);
});

test('no position is given closer than two decimals of a degree', () => {
	const inContent = texts.flatMap(({ name, text }) =>
		[...text.matchAll(/^(?:position|bounds):.*\d\.\d{3,}.*$/gm)].map(
			([line]) => `${name}: ${line}`,
		),
	);
	const onPages = findFaults(pages, ({ $, html }) => [
		...(html.match(/"(?:latitude|longitude|lat|lon|lng)":\s*"?-?\d+\.\d{3,}/g) ?? []),
		...(html.match(/-?\d{1,3}\.\d{3,}°?\s*[NSEW]\b/g) ?? []),
		...(readText({ $, html, path: '' }, 'main').match(/-?\d{1,3}\.\d{3,}, ?-?\d{1,3}\.\d{3,}/g) ??
			[]),
	]);
	expect([...inContent, ...onPages]).toEqual([]);
});

test('no telephone number and no e-mail address but ours stands on a page', () => {
	const own = /^contact: (.+)$/m.exec(readFileSync('content/site.yaml', 'utf8'))![1]!;
	const found = findFaults(pages, (page) => [
		...(readText(page).match(/[\w.+-]+@[\w-]+\.[\w.]+\w/g) ?? []).filter(
			(address) => address !== own,
		),
		...(readText(page).match(/\+\d{1,3}[ -]?\(?\d{1,4}\)?([ -]?\d{2,4}){2,}/g) ?? []),
	]);
	expect(found).toEqual([]);
});

test('the code holds no word of the story', () => {
	const names = listNames('content');
	const found = listFiles('src').flatMap((file) => {
		// Families of fonts have names of their own.
		const text = readFileSync(`src/${file}`, 'utf8')
			.toLowerCase()
			.replace(/liberation (sans|serif)/g, '');
		return names.filter((name) => isNamed(text, name)).map((name) => `src/${file}: ${name}`);
	});
	expect(found).toEqual([]);
});

/** Whether `text` holds a name as words, or as the id it would have. */
function isNamed(text: string, name: string): boolean {
	const plain = name.toLowerCase();
	const slug = plain
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, '-');
	return [plain, slug].some((words) => {
		const letters = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
		return new RegExp(`(?<![\\p{L}\\p{N}])${letters}(?![\\p{L}\\p{N}])`, 'u').test(text);
	});
}

test('nothing of the desk is published', () => {
	const folder = inject('site');
	const found = listFiles(folder).filter((file) =>
		/x-desk-token|cm-editor|codemirror/i.test(readFileSync(join(folder, file), 'latin1')),
	);
	expect(found).toEqual([]);
});

/** A page without what the guide shows of a rule, which is invented: it has a wrong example of each. */
function leaveOutExamples(page: Page): Page {
	const examples = '[aria-labelledby^="rule-"] pre';
	if (page.$(examples).length === 0) return page;
	const $ = load(page.html);
	$(examples).remove();
	return { ...page, $ };
}
