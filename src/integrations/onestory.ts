import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { tidyDraft } from './tidydraft.ts';

/** The pages that such a build makes: the stories, and the papers, sounds and films that they show. */
const kept = /\/src\/pages\/(stories\/\[id\]\.astro|media\/)/;

/** What stands in for every other page. */
const stub = 'export const getStaticPaths = () => [];\n';

/** What a build of one story is told: its id, and the address of the site that its links lead to, with a slash at the end. */
export interface OneStory {
	id: string;
	live: string;
}

/**
 * Builds one story, though it is a draft, and nothing else: to be read by whoever is told its address. What it shows is its own
 * folder’s; all its other links lead to the site.
 */
export function oneStory({ id, live }: OneStory): AstroIntegration {
	const plugin = {
		name: 'one-story',
		enforce: 'pre' as const,
		load(file: string) {
			const [path = ''] = file.replaceAll('\\', '/').split('?');
			if (path !== file || !path.includes('/src/pages/') || kept.test(path)) return undefined;
			if (path.endsWith('.astro')) return `---\n${stub}---\n`;
			return /\/_[^/]*$/.test(path)
				? undefined
				: `${stub}export const GET = () => new Response('');\n`;
		},
	};
	let base = '';
	let publicDir: URL;
	return {
		name: 'one-story',
		hooks: {
			'astro:config:setup': ({ config, updateConfig }) => {
				({ base, publicDir } = config);
				updateConfig({
					vite: {
						plugins: [plugin],
						define: { 'import.meta.env.SHOWN_DRAFT': JSON.stringify(id) },
					},
				});
			},
			'astro:build:done': async ({ dir }) => {
				const root = fileURLToPath(dir);
				const page = `stories/${id}/index.html`;
				const files = await listFiles(root);
				const given = await listFiles(fileURLToPath(publicDir));
				const own = [...files].filter(
					(file) => file === page || /^(_astro|media)\//.test(file) || given.has(file),
				);
				const html = await readFile(join(root, page), 'utf8');
				const tidy = tidyDraft(html, { base, live, page, files: new Set(own) });
				for (const file of files)
					if (!tidy.needed.has(file)) await rm(join(root, file), { force: true });
				await writeFile(join(root, page), tidy.html);
			},
		},
	};
}

async function listFiles(folder: string): Promise<Set<string>> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile());
	return new Set(
		files.map(({ parentPath, name }) =>
			join(parentPath, name).slice(folder.length).replaceAll('\\', '/'),
		),
	);
}
