import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, HookParameters } from 'astro';
import { readMedia } from '../check/read.ts';
import type { MediaFile } from '../ledger/mediafile.ts';
import { contentFolder } from '../lib/folder.ts';

/** What a module asks for to learn of the files of `content/media/`. */
const MEDIA = 'virtual:media';

/**
 * Gives pages the files of `content/media/`: pictures for Astro to make smaller ones of, the address of everything else. No
 * original of a picture is published: it holds where, when and with what camera it was taken.
 */
export function media(): AstroIntegration {
	return {
		name: 'media',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				// The development server reads no file of another folder than those that are named.
				const server = { fs: { allow: ['.', folder()] } };
				updateConfig({ vite: { plugins: [createPlugin()], server } });
			},
			'astro:build:done': ({ dir }) => removeOriginals(fileURLToPath(dir)),
		},
	};
}

function folder(): string {
	return join(resolve(contentFolder()), 'media');
}

function createPlugin() {
	const load = (id: string) => (id === MEDIA ? writeModule(readMedia(contentFolder())) : undefined);
	return {
		name: 'media',
		resolveId: (id: string) => (id === MEDIA ? id : undefined),
		load,
		// A file that comes while pages are looked at is in the next page that is.
		configureServer(server: DevServer) {
			server.watcher.on('all', (_event, path) => {
				if (!resolve(path).startsWith(folder())) return;
				for (const { moduleGraph } of Object.values(server.environments)) {
					const known = moduleGraph.getModuleById(MEDIA);
					if (known) moduleGraph.invalidateModule(known);
				}
			});
		},
	};
}

type DevServer = HookParameters<'astro:server:setup'>['server'];

/** A module with the files, each picture as Astro imports it, and the addresses of all others. */
function writeModule(files: readonly MediaFile[]): string {
	const list = files.map((file, i) => ({
		file,
		name: `file${i}`,
		isPicture: file.kind === 'picture',
	}));
	const path = ({ name }: MediaFile) => join(folder(), name).replaceAll('\\', '/');
	const imports = list.map(({ file, name, isPicture }) => {
		const from = JSON.stringify(`${path(file)}${isPicture ? '' : '?url'}`);
		return `import ${name} from ${from};`;
	});
	const table = (wanted: boolean) =>
		list
			.filter(({ isPicture }) => isPicture === wanted)
			.map(({ file, name }) => `${JSON.stringify(file.name)}: ${name}`)
			.join(', ');
	return [
		...imports,
		`export const files = ${JSON.stringify(files)};`,
		`export const pictures = { ${table(true)} };`,
		`export const addresses = { ${table(false)} };`,
	].join('\n');
}

/** Astro leaves an original where no page asked for a smaller one of it. */
function removeOriginals(site: string): void {
	const originals = new Set(
		readMedia(contentFolder()).flatMap(({ kind, sha256 }) => (kind === 'picture' ? [sha256] : [])),
	);
	if (originals.size === 0) return;
	for (const entry of readdirSync(site, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile() || !/\.(jpe?g|png|webp|avif)$/i.test(entry.name)) continue;
		const file = join(entry.parentPath, entry.name);
		const hash = createHash('sha256').update(readFileSync(file)).digest('hex');
		if (originals.has(hash)) rmSync(file);
	}
}
