import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, HookParameters } from 'astro';
import { readBlockRules } from '../check/read.ts';
import { contentFolder } from '../lib/folder.ts';

/** What modules ask for to learn of the blocks of an investigation’s own: what shows them, and what they need. */
const BLOCKS = 'virtual:blocks';
const DECLARATIONS = 'virtual:declarations';

type DevServer = HookParameters<'astro:server:setup'>['server'];

/** Gives pages the blocks in `content/blocks/`. */
export function ownBlocks(): AstroIntegration {
	return {
		name: 'own-blocks',
		hooks: {
			'astro:config:setup': ({ config, updateConfig }) => {
				const home = fileURLToPath(new URL('own-blocks/', config.root)).replaceAll('\\', '/');
				updateConfig({ vite: { plugins: [createPlugin(home)] } });
			},
		},
	};
}

/** The folder of the blocks. */
export function blockFolder(): string {
	return join(resolve(contentFolder()), 'blocks').replaceAll('\\', '/');
}

/**
 * Where they lie, Astro might know nothing of them: it compiles the style of no file outside of the project, and a package is found from
 * within alone. So they pass for files of a folder `home` of the project, which is not there.
 */
function createPlugin(home: string) {
	const isOwn = (id: string) => id.startsWith(home) && id.endsWith('.astro');
	return {
		name: 'own-blocks',
		enforce: 'pre' as const,
		resolveId: (id: string) => (id === BLOCKS || id === DECLARATIONS || isOwn(id) ? id : undefined),
		load(id: string) {
			if (isOwn(id)) return readFileSync(join(blockFolder(), id.slice(home.length)), 'utf8');
			if (id === BLOCKS) return writeBlocks(home);
			if (id !== DECLARATIONS) return undefined;
			return `export const declared = ${JSON.stringify(Object.fromEntries(listOwn()))};`;
		},
		// What is changed holds for the next page that is looked at.
		configureServer(server: DevServer) {
			server.watcher.on('all', (_event, path) => {
				if (!resolve(path).replaceAll('\\', '/').startsWith(blockFolder())) return;
				for (const { moduleGraph } of Object.values(server.environments))
					for (const [id, known] of moduleGraph.idToModuleMap)
						if (id === BLOCKS || id === DECLARATIONS || id.startsWith(home))
							moduleGraph.invalidateModule(known);
				server.ws.send({ type: 'full-reload' });
			});
		},
	};
}

function listOwn() {
	return [...readBlockRules(contentFolder())].flatMap(([name, { own }]) =>
		own ? [[name, own] as const] : [],
	);
}

function writeBlocks(home: string): string {
	const names = listOwn().map(([name]) => name);
	const imports = names.map(
		(name) => `import ${name} from ${JSON.stringify(`${home}${name}.astro`)};`,
	);
	return [...imports, `export const components = { ${names.join(', ')} };`].join('\n');
}
