import { readdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What is sent with every file: rules that a page cannot give itself, and those that hold for other files too. */
const everywhere = [
	'Referrer-Policy: no-referrer',
	'X-Content-Type-Options: nosniff',
	'Permissions-Policy: camera=(), geolocation=(), microphone=()',
];

/** Whether other sites may frame a page: browsers heed no rule about it that stands in the page itself. */
const framing = {
	never: ["Content-Security-Policy: frame-ancestors 'none'", 'X-Frame-Options: DENY'],
	always: ['Content-Security-Policy: frame-ancestors *'],
};

/** What has its fingerprint in its name never changes. */
const lasting = ['Cache-Control: public, max-age=31536000, immutable'];

/** Writes `_headers`, from which hosts that know the file (Netlify, Cloudflare Pages) learn what to send with each page. */
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
 * The rules for the files and folders at the top of a site below `base`; a folder’s name ends with a slash.
 * Where several rules fit, a host sends the headers of all, and a browser heeds the strictest policy:
 * no two rules on framing may fit one page.
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
		.map(([path, lines]) => [path, path === `${assets}/*` ? lasting : lines] as const)
		.map(([path, lines]) => [base + path, ...lines.map((line) => `  ${line}`)].join('\n') + '\n')
		.join('\n');
}
