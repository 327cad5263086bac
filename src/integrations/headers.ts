import { readdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The headers of every file: those that have no meta element, and those that files other than pages need, too. */
const everywhere = [
	'Referrer-Policy: no-referrer',
	'X-Content-Type-Options: nosniff',
	'Permissions-Policy: camera=(), geolocation=(), microphone=()',
];

/** The headers that say whether other sites may frame a page: browsers ignore `frame-ancestors` in a meta element. */
const framing = {
	never: ["Content-Security-Policy: frame-ancestors 'none'", 'X-Frame-Options: DENY'],
	always: ['Content-Security-Policy: frame-ancestors *'],
};

/** A file with a hash of its content in its name never changes. */
const immutable = ['Cache-Control: public, max-age=31536000, immutable'];

/** Writes `_headers`, in which some hosts (Netlify, Cloudflare Pages) read the headers to send with each path. */
export function headers(): AstroIntegration {
	let base = '/';
	let assets = '';
	return {
		name: 'headers',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base.replace(/\/?$/, '/');
				assets = config.build.assets;
			},
			'astro:build:done': async ({ dir }) => {
				const entries = await readdir(fileURLToPath(dir), { withFileTypes: true });
				const names = entries.map((entry) => entry.name + (entry.isDirectory() ? '/' : ''));
				await writeFile(new URL('_headers', dir), formatHeaders(names, base, assets));
			},
		},
	};
}

/**
 * Formats the rules for the files and folders at the top of a site below `base`; a folder’s name ends with a slash. If
 * several rules match a path, a host sends the headers of all, and a browser obeys every policy. So only one rule about
 * framing may match a page.
 */
export function formatHeaders(names: readonly string[], base: string, assets: string): string {
	const rules = [...names]
		.filter((name) => name !== '_headers')
		.sort()
		.map((name): [string, string[]] => [
			name.endsWith('/') ? `${name}*` : name,
			name === 'embed/' ? framing.always : framing.never,
		]);
	return [['*', everywhere] as const, ['', framing.never] as const, ...rules]
		.map(([path, lines]) => [path, path === `${assets}/*` ? immutable : lines] as const)
		.map(([path, lines]) => [base + path, ...lines.map((line) => `  ${line}`)].join('\n') + '\n')
		.join('\n');
}
