import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderAsync } from '@resvg/resvg-js';
import type { AstroIntegration } from 'astro';
import sharp from 'sharp';
import { readSettings } from '../check/read.ts';
import { contentFolder } from '../lib/folder.ts';
import type { OwnFace } from '../lib/font/face.ts';
import { readMark } from '../picture/icon.ts';

/** What a module asks for to learn of the publisher’s logo. */
const BRAND = 'virtual:brand';

/** How high pages show a logo, in CSS pixels, and for how dense screens it is made. */
const HEIGHT = 32;
const DENSITIES = [1, 2, 3];

/** The size that the mark of the site has by itself, in pixels each way; browsers show it at theirs. */
const MARK_SIZE = 32;

/**
 * Puts the publisher’s favicon in the place of ours, and gives pages its logo as PNG, whatever it was drawn as: at the safest
 * settings of Tor Browser no SVG is shown, and one in a `<picture>` has nothing in its place there.
 */
export function brand(): AstroIntegration {
	let base = '/';
	return {
		name: 'brand',
		hooks: {
			'astro:config:setup': async ({ config, updateConfig }) => {
				base = config.base;
				const code = await makeModule(join(fileURLToPath(config.cacheDir), 'brand'));
				const plugin = {
					name: 'brand',
					resolveId: (id: string) => (id === BRAND ? id : undefined),
					load: (id: string) => (id === BRAND ? code : undefined),
				};
				updateConfig({ vite: { plugins: [plugin] } });
			},
			'astro:server:setup': ({ server }) => {
				server.middlewares.use(`${base.replace(/\/$/, '')}/favicon.svg`, (_, response, next) => {
					const { favicon } = readSettings(contentFolder()) ?? {};
					if (favicon === undefined) return next();
					response.setHeader('Content-Type', 'image/svg+xml');
					response.end(readMark(MARK_SIZE, favicon));
				});
			},
			'astro:build:done': ({ dir }) => {
				const { favicon } = readSettings(contentFolder()) ?? {};
				if (favicon === undefined) return;
				writeFileSync(new URL('favicon.svg', dir), readMark(MARK_SIZE, favicon));
			},
		},
	};
}

/** The folder of what gives a site the look of its publisher. */
export function brandFolder(): string {
	return join(resolve(contentFolder()), 'brand');
}

async function makeModule(cache: string): Promise<string> {
	const { logo, faces } = readSettings(contentFolder()) ?? {};
	const own = {
		...(faces?.text && { serif: describeFace(faces.text.regular, 400) }),
		...(faces?.labels && { sans: describeFace(faces.labels.regular, 500) }),
	};
	const written = logo ? await writeLogo(logo, cache) : 'export const logo = undefined;';
	return `${written}\nexport const pictureFaces = ${JSON.stringify(own)};`;
}

/** A typeface of the publisher’s own for pictures. What its bytes are called makes them anew where these change. */
function describeFace(name: string, weight: number): OwnFace {
	const path = join(brandFolder(), name);
	return { id: `own ${hashFile(readFileSync(path))}`, path, weight };
}

function hashFile(bytes: Buffer): string {
	return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}

async function writeLogo(logo: Record<'light' | 'dark', string>, cache: string): Promise<string> {
	const [light, dark] = [await makeLogo(logo.light, cache), await makeLogo(logo.dark, cache)];
	const all = [...light.files, ...dark.files];
	const imports = all.map((file, i) => `import file${i} from ${JSON.stringify(`${file}?url`)};`);
	const list = (first: number) => `[${DENSITIES.map((_, i) => `file${first + i}`).join(', ')}]`;
	const write = (width: number, first: number) =>
		`{ width: ${width}, height: ${HEIGHT}, files: ${list(first)} }`;
	return [
		...imports,
		`export const logo = { light: ${write(light.width, 0)}, dark: ${write(dark.width, DENSITIES.length)} };`,
	].join('\n');
}

/** Makes the files of a logo in a folder that is named after what it is made of. */
async function makeLogo(name: string, cache: string): Promise<{ width: number; files: string[] }> {
	const bytes = readFileSync(join(brandFolder(), name));
	const folder = join(cache, hashFile(bytes));
	mkdirSync(folder, { recursive: true });
	let width = 0;
	const files: string[] = [];
	for (const density of DENSITIES) {
		const png = await draw(bytes, name, density * HEIGHT);
		const drawn = await sharp(png).metadata();
		if (density === 1) width = drawn.width;
		const file = join(folder, `logo-${density}x.png`).replaceAll('\\', '/');
		writeFileSync(file, png);
		files.push(file);
	}
	return { width, files };
}

async function draw(bytes: Buffer, name: string, height: number): Promise<Buffer> {
	if (!name.endsWith('.svg'))
		return sharp(bytes).resize({ height }).png({ palette: false }).toBuffer();
	const drawing = await renderAsync(bytes, {
		fitTo: { mode: 'height', value: height },
		font: { loadSystemFonts: false },
	});
	return drawing.asPng();
}
