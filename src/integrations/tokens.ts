import type { AstroIntegration } from 'astro';
import { readSettings } from '../check/read.ts';
import { contentFolder } from '../lib/folder.ts';
import { formatMarkRules, formatTokens, type Accent, type Scheme } from '../styles/palette.ts';

/**
 * Fills the colours into the style sheets: `@tokens light;` stands for the tokens of a scheme, `@tokens marks;` for the rules
 * that give each mark its colour. The publisher’s own is in the settings. So they are written once, in src/styles/, for pages, print and pictures.
 */
export function tokens(): AstroIntegration {
	const accent = readSettings(contentFolder())?.accent;
	const plugin = {
		name: 'tokens',
		enforce: 'pre' as const,
		transform: (code: string, id: string) =>
			/\/src\/styles\/\w+\.css$/.test(id.replaceAll('\\', '/'))
				? fillTokens(code, accent)
				: undefined,
	};
	return {
		name: 'tokens',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({ vite: { plugins: [plugin] } });
			},
		},
	};
}

/** A style sheet with its colours. Throws where it asks for a scheme that there is not. */
export function fillTokens(css: string, accent?: Accent): string {
	return css.replace(/@tokens (\w+);/g, (_, name: string) => {
		if (name === 'marks') return formatMarkRules();
		if (name === 'light' || name === 'dark' || name === 'print')
			return formatTokens(name satisfies Scheme, accent);
		throw new Error(`no colours are called ${name}`);
	});
}
