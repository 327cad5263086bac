import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listTags, replaceSpans, type Tag } from '../lib/html.ts';
import { dropUnused, shortenScopes } from './scope.ts';

/**
 * Gives each built page a Content-Security-Policy that allows only what the page holds. Astro’s own policy lists the hashes
 * of the whole site on every page: a page uses few of them, and hashes do not compress.
 */
export function policy(): AstroIntegration {
	return {
		name: 'policy',
		hooks: {
			async 'astro:build:done'({ dir }) {
				const root = fileURLToPath(dir);
				const files = await readdir(root, { recursive: true });
				const scripts = await Promise.all(
					files
						.filter((name) => name.endsWith('.js'))
						.map((name) => readFile(join(root, name), 'utf8')),
				);
				for (const file of files.filter((name) => name.endsWith('.html'))) {
					const path = join(root, file);
					const html = await readFile(path, 'utf8');
					await writeFile(path, applyPolicy(html, scripts.join(' ')));
				}
			},
		},
	};
}

/** The `http-equiv` of the meta element that holds the policy. The text of content can’t be mistaken for that element. */
const POLICY = 'content-security-policy';

/**
 * Joins the style elements of a page into one at the end of its head, with its font faces in a second one, and writes a policy
 * that allows only these into the meta element. Rules for what the page does not hold, nor the site’s `scripts` name if it has one, are left out. Whoever copies a page rewrites the addresses of the fonts, and the policy then
 * refuses the style that holds them: so a copy loses its fonts only. Escapes every `<` in an attribute: HTML allows it there, but simple parsers take it for a tag. Throws an
 * Error if the page has no such meta element or no head.
 */
export function applyPolicy(built: string, scripts = ''): string {
	const html = shortenScopes(built);
	const tags = listTags(html);
	const meta = tags.find(({ name, attributes }) => {
		const kind = attributes.get('http-equiv');
		return name === 'meta' && kind && html.slice(kind.start, kind.end) === POLICY;
	});
	const head = tags.find(({ name }) => name === '/head');
	if (!meta || !head) throw new Error('a page without a place for its policy was built');
	const styles = tags.flatMap((open, i) => {
		if (open.name !== 'style' || open.attributes.size > 0) return [];
		const close = tags[i + 1];
		if (!close) throw new Error('a page with a style element that has no end was built');
		return [{ open, close }];
	});
	const spans = styles.map(({ open, close }) => ({ start: open.start, end: close.end, by: '' }));
	const written = styles.map(({ open, close }) => html.slice(open.end, close.start)).join('');
	const isScripted = tags.some(
		({ name, attributes }) => name === 'script' && attributes.has('src'),
	);
	const rest = replaceSpans(html, spans);
	const css = splitFaces(dropUnused(written, rest, isScripted ? scripts : ''));
	const isPlayed = tags.some(({ name }) => name === 'audio' || name === 'video');
	const policy = formatPolicy(css, isScripted, isPlayed);
	return replaceSpans(html, [
		...spans,
		...tags.filter((tag) => tag !== meta).flatMap((tag) => escapeAttributes(tag, html)),
		{ ...meta, by: `<meta http-equiv="${POLICY}" content="${policy}">` },
		{
			start: head.start,
			end: head.start,
			by: css.map((part) => `<style>${part}</style>`).join(''),
		},
	]);
}

function escapeAttributes({ attributes }: Tag, html: string) {
	return [...attributes.values()].flatMap(({ start, end }) => {
		const value = html.slice(start, end);
		return value.includes('<') ? [{ start, end, by: value.replaceAll('<', '&lt;') }] : [];
	});
}

/** A style without its font faces, and these; without what is empty. */
function splitFaces(css: string): string[] {
	const face = /@font-face\s*\{[^}]*\}/g;
	return [css.replace(face, ''), (css.match(face) ?? []).join('')].filter(Boolean);
}

function formatPolicy(css: string[], isScripted: boolean, isPlayed: boolean): string {
	return [
		"default-src 'none'",
		"font-src 'self'",
		"img-src 'self'",
		isPlayed && "media-src 'self'",
		css.length > 0 && `style-src ${css.map((part) => `'${hash(part)}'`).join(' ')}`,
		isScripted && "script-src 'self'",
		isScripted && "connect-src 'self'",
		"base-uri 'none'",
		"form-action 'none'",
	]
		.filter(Boolean)
		.join('; ');
}

function hash(text: string): string {
	return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
