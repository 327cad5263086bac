import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { placeRecorder } from '../../ledger/reads/recorder.ts';
import { hashCode } from './codehash.ts';
import { keepRendered } from './keeprendered.ts';
import { createRecorder } from './createrecorder.ts';
import { openStore } from './pagestore.ts';

/** A style sheet, as Vite asks for it. */
const STYLE = /\.css($|\?)|[?&]lang\.css/;

/** What stands in a style for the address of a file, until that is known. */
const ASSET = /__VITE_ASSET__[\w$]+?__/g;

/**
 * Keeps the pages of a build for the next one: what a page read of the ledger is known, and while the ledger answers the same, the page is
 * the same. Astro’s own incremental build keeps no page without parameters, and takes a key that must be known before a page is
 * rendered: somebody would have to write down by hand all that it will read.
 */
export function keepPages(): AstroIntegration {
	const styles = new Map<string, string>();
	let config: AstroConfig | undefined;
	let save: (() => void) | undefined;
	return {
		name: 'keep-pages',
		hooks: {
			'astro:config:setup': ({ command, updateConfig }) => {
				if (command !== 'build') return;
				const plugin = {
					name: 'keep-pages',
					transform(code: string, id: string) {
						if (STYLE.test(id)) styles.set(id, code.replace(ASSET, ''));
					},
					// A style names a font by a number; which letters the font has, only its own name tells.
					generateBundle(_: unknown, bundle: Record<string, unknown>) {
						for (const file of Object.keys(bundle))
							if (file.endsWith('.woff2')) styles.set(file, '');
					},
				};
				updateConfig({ vite: { plugins: [plugin] } });
			},
			'astro:config:done': (done) => {
				config = done.config;
			},
			'astro:build:start': ({ setPrerenderer, logger }) => {
				setPrerenderer((original) => {
					// Traces of two pages at a time are told apart, but what one of them remembers the other could read first.
					if (!config || config.build.concurrency !== 1) return original;
					const recorder = createRecorder();
					placeRecorder(recorder);
					const code = hashCode(
						config,
						[...styles].map(([name, style]) => style || name),
					);
					const store = openStore(fileURLToPath(new URL('kept/', config.cacheDir)));
					const kept = keepRendered(original, { recorder, store, code, base: config.base });
					save = () => logger.info(kept.save());
					return kept.prerenderer;
				});
			},
			// After the gate: what changed while the site was built is kept nowhere.
			'astro:build:done': () => save?.(),
		},
	};
}
