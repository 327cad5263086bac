import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Gives each built page a Content-Security-Policy that names what this page holds and nothing else.
 * Astro’s own lists the hashes of the whole site on every page, which no page can use and no packer can shorten.
 */
export function policy(): AstroIntegration {
	return {
		name: 'policy',
		hooks: {
			async 'astro:build:done'({ dir }) {
				const root = fileURLToPath(dir);
				const files = await readdir(root, { recursive: true });
				for (const file of files.filter((name) => name.endsWith('.html'))) {
					const path = join(root, file);
					await writeFile(path, applyPolicy(await readFile(path, 'utf8')));
				}
			},
		},
	};
}

const META = /<meta http-equiv="content-security-policy" content="[^"]*"/;

/** Join the style elements of a page into one, and write the policy that allows just this one into its meta element. */
export function applyPolicy(html: string): string {
	const styles = html.match(/<style>[\s\S]*?<\/style>/g) ?? [];
	const css = styles.map((style) => style.slice('<style>'.length, -'</style>'.length)).join('');
	const joined = styles.reduce((page, style) => page.replace(style, () => ''), html);
	if (!META.test(joined)) throw new Error('a page without a place for its policy was built');
	return joined
		.replace(
			META,
			`<meta http-equiv="content-security-policy" content="${formatPolicy(css, html)}"`,
		)
		.replace('</head>', () => (css ? `<style>${css}</style></head>` : '</head>'));
}

function formatPolicy(css: string, html: string): string {
	const scripted = /<script[^>]+\ssrc=/.test(html);
	return [
		"default-src 'none'",
		"img-src 'self'",
		"font-src 'self'",
		css && `style-src '${hash(css)}'`,
		scripted && "script-src 'self'",
		scripted && "connect-src 'self'",
		"base-uri 'none'",
		"form-action 'none'",
	]
		.filter(Boolean)
		.join('; ');
}

function hash(text: string): string {
	return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
