import { createHash } from 'node:crypto';
import type { AstroConfig } from 'astro';
import { fileURLToPath } from 'node:url';
import { brandFolder } from '../brand.ts';
import { blockFolder } from '../serveblocks.ts';
import { hashFiles } from '../unchanged.ts';

/**
 * The hash of all that pages are made of besides the records: our code, blocks of the investigation’s own, the packages, the settings of Astro, where the site will
 * stand, Node, and the style sheets as they are filled, which depend on the letters that content uses.
 */
export function hashCode(config: AstroConfig, styles: Iterable<string>): string {
	const { root, srcDir, site, base } = config;
	const at = (name: string) => fileURLToPath(new URL(name, root));
	const single = ['astro.config.mjs', 'package.json', 'package-lock.json'].map(at);
	const files = [...hashFiles([fileURLToPath(srcDir)], single)].map(([file, hash]) => [
		file.slice(at('.').length),
		hash,
	]);
	const blocks = [...hashFiles([blockFolder(), brandFolder()])].map(([file, hash]) => [
		file.slice(blockFolder().length),
		hash,
	]);
	return createHash('sha256')
		.update(JSON.stringify([files, blocks, [...styles].sort(), site, base, process.version]))
		.digest('hex');
}
