import { appendFileSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Fonts that stand for a newsroom’s own; that of labels is one whose weight can vary. */
const fonts = {
	text: '@fontsource/tinos/files/tinos-latin-400-normal',
	bold: '@fontsource/tinos/files/tinos-latin-700-normal',
	italic: '@fontsource/tinos/files/tinos-latin-400-italic',
	labels: '@fontsource-variable/libre-franklin/files/libre-franklin-latin-wght-normal',
};
const faces = `faces:
  text: { name: Tinos, licence: "Apache 2.0, Google.", regular: text.woff2, bold: bold.woff2, italic: italic.woff2 }
  labels: { name: Franklin, licence: "OFL 1.1, Impallari.", regular: labels.woff2, bold: labels.woff2 }
`;

/** Writes another newsroom’s content into a folder, with a logo, a favicon and typefaces of its own. */
export function writeNewsroom(content: string): void {
	cpSync('tests/site/otherwise/content', content, { recursive: true });
	mkdirSync(join(content, 'brand'));
	for (const [name, colour] of [
		['logo', '#123'],
		['logo-dark', '#def'],
	] as const)
		writeFileSync(
			join(content, `brand/${name}.svg`),
			`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30"><path fill="${colour}" d="M0 0h90v30H0z"/></svg>`,
		);
	writeFileSync(
		join(content, 'brand/mark.svg'),
		'<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"><path fill="#c00" d="M0 0h64v64H0z"/></svg>',
	);
	appendFileSync(join(content, 'site.yaml'), 'favicon: mark.svg\n');
	for (const [name, from] of Object.entries(fonts))
		cpSync(`node_modules/${from}.woff2`, join(content, `brand/${name}.woff2`));
	appendFileSync(join(content, 'site.yaml'), faces);
	appendFileSync(join(content, 'site.yaml'), 'logo: { light: logo.svg, dark: logo-dark.svg }\n');
}
