import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readSettings } from '../check/read.ts';
import { formatApache } from '../deploy/apache.ts';
import { formatCaddy } from '../deploy/caddy.ts';
import { listClasses } from '../deploy/fileclass.ts';
import { formatHostHeaders } from '../deploy/hostheaders.ts';
import { formatNginx } from '../deploy/nginx.ts';
import {
	formatApacheRedirects,
	formatCaddyRedirects,
	formatHostRedirects,
	formatNginxRedirects,
} from '../deploy/newaddress.ts';
import { contentFolder } from '../lib/folder.ts';

/**
 * Tells servers what each class of files needs: hosts that read it in `_headers` among the files, others in the folder
 * `deploy/` beside them.
 */
export function deploy(): AstroIntegration {
	let base = '/';
	let assets = '';
	let beside: URL;
	return {
		name: 'deploy',
		hooks: {
			// Later the site is built somewhere else, and put in its place when it is whole.
			'astro:config:setup': ({ config }) => {
				beside = new URL('../deploy/', config.outDir);
			},
			'astro:config:done': ({ config }) => {
				base = config.base.replace(/\/?$/, '/');
				assets = config.build.assets;
			},
			'astro:build:done': async ({ dir }) => {
				const classes = listClasses(assets);
				const names = [
					...(await listNames(dir)),
					...(await listNames(new URL('data/', dir), 'data/')),
				];
				await writeFile(new URL('_headers', dir), formatHostHeaders(classes, base, names));
				await mkdir(beside, { recursive: true });
				const moved = readSettings(contentFolder())?.moved ?? [];
				if (moved.length > 0)
					await writeFile(new URL('_redirects', dir), formatHostRedirects(moved, base));
				const files = {
					'nginx.conf': formatNginx(classes, base) + formatNginxRedirects(moved, base),
					Caddyfile: formatCaddyRedirects(moved, base) + formatCaddy(classes, base),
					'.htaccess': formatApache(classes, base) + formatApacheRedirects(moved, base),
				};
				for (const [name, text] of Object.entries(files))
					await writeFile(new URL(name, beside), text);
			},
		},
	};
}

async function listNames(folder: URL, above = ''): Promise<string[]> {
	const entries = await readdir(fileURLToPath(folder), { withFileTypes: true });
	return entries.map((entry) => above + entry.name + (entry.isDirectory() ? '/' : ''));
}
