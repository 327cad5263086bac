import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import subsetFont from 'subset-font';
import { listLetters } from '../lib/font/charset.ts';
import { contentFolder } from '../lib/folder.ts';
import { formatStandins } from '../styles/standins.ts';
import {
	firstFaces,
	formatFace,
	parts,
	typefaces,
	type FaceFile,
	type Typeface,
} from '../styles/typefaces.ts';

const require = createRequire(import.meta.url);

/** What pages need of a typeface besides its letters: kerning, ligatures, figures of one width. */
const FEATURES = ['kern', 'liga', 'locl', 'tnum', 'lnum', 'ccmp', 'mark'];

/** Where the words of pages that are no content stand, below src/. */
const frame = ['words/', 'blocks/', 'components/', 'layouts/', 'pages/', 'map/'];

/** What a module asks for to learn the addresses of the fonts of every first screen. */
const PRELOADS = 'virtual:preloads';

/**
 * Makes the fonts of the pages of the letters that the site uses, and fills their rules into the style sheet in place of
 * `@faces;`. A letter that is used later, while pages are shown as they are written, stands in a face of the system.
 *
 * Astro’s own fonts are not used: a file of theirs has all letters of a script, and until it has come only Arial or
 * Times New Roman stands in, which no phone with Android has and few computers with Linux.
 */
export function webfonts(): AstroIntegration {
	return {
		name: 'webfonts',
		hooks: {
			'astro:config:setup': async ({ config, updateConfig }) => {
				const files = await makeFiles(listUsed(config), fileURLToPath(config.cacheDir));
				updateConfig({ vite: { plugins: [createPlugin(files)] } });
			},
		},
	};
}

/** A file of a typeface; here its path is that on the disk. */
type MadeFile = FaceFile;

function createPlugin(files: MadeFile[]) {
	const first = files.filter(({ face, letters }) => firstFaces.includes(face.name) && !letters);
	return {
		name: 'webfonts',
		enforce: 'pre' as const,
		resolveId: (id: string) => (id === PRELOADS ? id : undefined),
		load: (id: string) => (id === PRELOADS ? formatPreloads(first) : undefined),
		transform: (code: string, id: string) =>
			id.replaceAll('\\', '/').endsWith('/src/styles/tokens.css')
				? code.replace('@faces;', formatFaces(files, dirname(id)))
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
	return rules.join('') + formatStandins();
}

/** Letters that English names of countries have, and content need not: those of Åland, Côte d’Ivoire, Curaçao, Príncipe … */
const OF_COUNTRIES = 'Åãçéíôü';

/** The code points of the letters of content, of the frame and of ASCII, in rising order. */
function listUsed({ srcDir }: AstroConfig): number[] {
	const ascii = Array.from({ length: 0x5f }, (_, i) => 0x20 + i);
	const texts = [
		...readTexts(contentFolder(), /\.(yaml|mdx)$/),
		...frame.flatMap((folder) =>
			readTexts(fileURLToPath(new URL(folder, srcDir)), /\.(ts|astro)$/),
		),
		OF_COUNTRIES,
	];
	const written = texts.flatMap((text) => [...new Set(text.normalize('NFC'))]);
	const letters = new Set([...ascii, ...written.map((letter) => letter.codePointAt(0) ?? 0)]);
	return [...letters].sort((a, b) => a - b);
}

function readTexts(folder: string, ending: RegExp): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => ending.test(file))
		.map((file) => readFileSync(join(folder, file), 'utf8'));
}

/** Makes the files in a folder that is named after what they are made of, so that builds of other content have others. */
async function makeFiles(used: number[], cache: string): Promise<MadeFile[]> {
	const hash = createHash('sha256')
		.update(JSON.stringify([used, typefaces]))
		.digest('hex');
	const folder = join(cache, 'fonts', hash.slice(0, 16));
	mkdirSync(folder, { recursive: true });
	const made: MadeFile[] = [];
	for (const face of typefaces) {
		const left = new Set(used);
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
