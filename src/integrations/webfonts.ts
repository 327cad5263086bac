import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';
import { listLetters } from '../lib/font/charset.ts';
import { formatStandins } from '../styles/standinrules.ts';
import {
	firstFaces,
	formatFace,
	parts,
	typefaces,
	type FaceFile,
	type Typeface,
} from '../styles/typefaces.ts';
import { findTypefaces, openOwnFont } from './ownfonts.ts';
import { weighFonts } from './fontweight.ts';
import { fitStandins } from './fitstandins.ts';
import { countLetters } from './usedletters.ts';

const require = createRequire(import.meta.url);

/** What pages need of a typeface besides its letters: figures of one width, and marks on letters. No kerning: see base.css. */
const FEATURES = ['locl', 'tnum', 'lnum', 'ccmp', 'mark'];

/** What a module asks for to learn the addresses of the fonts of every first screen. */
const PRELOADS = 'virtual:preloads';

/**
 * Makes the fonts of the pages of the letters that the site uses, and fills their rules into the style sheet in place of
 * `@faces;`. A letter that is used later, while pages are shown as they are written, stands in a face of the system.
 *
 * Astro’s own fonts are not used: a file of theirs has all letters of a script, and what stands in until it has come is as
 * wide as ours on average only.
 */
export function webfonts(): AstroIntegration {
	return {
		name: 'webfonts',
		hooks: {
			'astro:config:setup': async ({ config, updateConfig, logger }) => {
				const counts = countLetters(fileURLToPath(config.srcDir));
				const used = [...counts.keys()].sort((a, b) => a - b);
				const faces = findTypefaces();
				const files = await makeFiles(used, faces, fileURLToPath(config.cacheDir));
				const heavy = weighFonts(files);
				if (heavy) logger.warn(heavy);
				const standins = formatStandins(await fitStandins(counts, faces));
				updateConfig({ vite: { plugins: [createPlugin(files, standins)] } });
			},
		},
	};
}

/** A file of a typeface; here its path is that on the disk. */
type MadeFile = FaceFile;

function createPlugin(files: MadeFile[], standins: string) {
	const first = files.filter(({ face, letters }) => firstFaces.includes(face.name) && !letters);
	return {
		name: 'webfonts',
		enforce: 'pre' as const,
		resolveId: (id: string) => (id === PRELOADS ? id : undefined),
		load: (id: string) => (id === PRELOADS ? formatPreloads(first) : undefined),
		transform: (code: string, id: string) =>
			id.replaceAll('\\', '/').endsWith('/src/styles/tokens.css')
				? code.replace('@faces;', formatFaces(files, dirname(id)) + standins)
				: undefined,
	};
}

/** A module with the addresses of files. */
function formatPreloads(files: MadeFile[]): string {
	const lines = files.map(
		({ path }, i) => `import file${i} from ${JSON.stringify(`${path}?url`)};`,
	);
	const names = files.map((_, i) => `file${i}`);
	return `${lines.join('\n')}\nexport const preloads = [${names.join(', ')}];\n`;
}

function formatFaces(files: MadeFile[], folder: string): string {
	const rules = files.map((file) => {
		const path = relative(folder, file.path).replaceAll('\\', '/');
		return formatFace({ ...file, path });
	});
	return rules.join('');
}

/** Makes the files in a folder that is named after what they are made of, so that builds of other content have others. */
async function makeFiles(
	used: number[],
	faces: readonly Typeface[],
	cache: string,
): Promise<MadeFile[]> {
	const own = faces.flatMap(({ file }) => (file ? readFileSync(file) : []));
	const hash = createHash('sha256')
		.update(JSON.stringify([used, typefaces, FEATURES]))
		.update(Buffer.concat(own))
		.digest('hex');
	const folder = join(cache, 'fonts', hash.slice(0, 16));
	mkdirSync(folder, { recursive: true });
	const made: MadeFile[] = [];
	for (const face of faces) {
		const left = new Set(used);
		if (face.file) {
			const { whole, axes } = await openOwnFont(face.file, { wght: Number(face.axes['wght']) });
			const letters = [...listLetters(whole)].filter((letter) => left.delete(letter));
			const path = join(folder, `${face.name}.woff2`);
			writeFileSync(path, await makeFile(whole, { ...face, axes }, letters));
			made.push({ face, path });
			continue;
		}
		for (const part of parts) {
			const whole = readFileSync(findPackaged(face, part));
			const letters = [...listLetters(whole)].filter((letter) => left.delete(letter));
			if (letters.length === 0) continue;
			const path = join(folder, `${face.name}-${part}.woff2`);
			// One after the other: they are all unpacked into the same memory.
			writeFileSync(path, await makeFile(whole, face, letters));
			made.push({
				face,
				path,
				letters: part === parts[0] ? undefined : letters.sort((a, b) => a - b),
			});
		}
	}
	return made;
}

/** The path of a file as its package has it. */
function findPackaged(face: Typeface, part: string): string {
	const about = require.resolve(`@fontsource-variable/${face.package}/package.json`);
	return join(dirname(about), 'files', `${face.package}-${part}-${face.cut}.woff2`);
}

function makeFile(whole: Buffer, { axes }: Typeface, letters: number[]): Promise<Buffer> {
	return subsetFont(whole, String.fromCodePoint(...letters), {
		targetFormat: 'woff2',
		variationAxes: axes,
		keepFeatures: FEATURES,
	});
}
