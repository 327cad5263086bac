import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { satteri } from '@astrojs/markdown-satteri';
import { defineMdastPlugin, type MdastPluginDefinition } from 'satteri';
import { expect, test } from 'vitest';
import { splitMdx } from '../../../src/check/frontmatter.ts';
import { parseContent } from '../../../src/check/parse.ts';
import { findMarkup } from '../../../src/check/rules/markup.ts';
import { bodyMarkup } from '../../../src/integrations/bodymarkup.ts';
import { features, parseMarkdown } from '../../../src/ledger/markdown.ts';
import { makeBodies } from './bodies.ts';

/** Compiles a body as Astro does, with its defaults, and returns the code of its page. */
async function compile(text: string, ...mdastPlugins: MdastPluginDefinition[]): Promise<string> {
	const processor = satteri({ features, mdastPlugins });
	const renderer = await processor.createMdxRenderer?.(
		{ syntaxHighlight: false, shikiConfig: {}, gfm: true, smartypants: true } as never,
		{ optimize: false, srcDir: new URL('file:///'), sourcemap: false } as never,
	);
	const result = await renderer?.process(text, '/one.mdx', {});
	return String(result?.code);
}

/** A tree without what a compiler adds of its own. */
function strip(tree: unknown): unknown {
	const text = JSON.stringify(tree, (key, value: unknown) =>
		key.startsWith('_') ? undefined : value,
	);
	return JSON.parse(text) as unknown;
}

test('the check reads each of five hundred texts as the build does', async () => {
	let read = 0;
	for (const text of makeBodies(500)) {
		const file = `---\ntitle: One\n---\n${text}`;
		const { content } = parseFrontmatter(file, { frontmatter: 'empty-with-spaces' });
		const split = splitMdx(file);
		// A second end of the fields is stopped before anything is built.
		if ('mistake' in split) continue;
		expect(split.parts.prose).toBe(content);
		let built: unknown;
		const look = defineMdastPlugin({
			name: 'look',
			options: { position: true },
			before: (root) => void (built = strip(root)),
		});
		let checked: unknown;
		try {
			checked = strip(parseMarkdown(content));
		} catch (error) {
			// Of the texts that end in a backslash, some would end this process, too.
			if (!text.endsWith('\\'))
				await expect(compile(content, look), text).rejects.toThrow((error as Error).message);
			continue;
		}
		// Code that stands in a text may parse and not compile.
		await compile(content, look).catch(() => {});
		expect({ text, tree: checked }).toEqual({ text, tree: built });
		read++;
	}
	expect(read).toBeGreaterThan(250);
});

test('nothing that the check refuses is built', async () => {
	let refused = 0;
	for (const text of makeBodies(500)) {
		const parsed = parseContent({ 'stories/one.mdx': `---\n---\n${text}` });
		if (parsed.problems.length > 0 || findMarkup(parsed).length === 0) continue;
		await expect(compile(text, bodyMarkup), text).rejects.toThrow();
		refused++;
	}
	expect(refused).toBeGreaterThan(100);
});

test('a footnote becomes a number, and its words leave the text', async () => {
	const code = await compile('A.[^One] B.[^one]\n\n[^one]: Words.', bodyMarkup);
	expect(code.match(/Footnote, {[^}]*}/g)?.map((one) => one.replace(/\s+/g, ' '))).toEqual([
		'Footnote, { number: "1", place: "1", first: "yes" }',
		'Footnote, { number: "1", place: "1" }',
	]);
	expect(code).not.toContain('Words.');
});

test('a quotation becomes a figure that says whose words it holds', async () => {
	const code = await compile('> One.\n>\n> Two.\n> -- Me, <Cite source="a" />', bodyMarkup);
	const names = [...code.matchAll(/_jsxs?\((?:_components\.)?"?(\w+)"?,/g)].map(([, name]) => name);
	const begin = names.indexOf('figure');
	expect(names.slice(begin, begin + 4)).toEqual(['figure', 'blockquote', 'p', 'p']);
	expect(names.slice(begin + 4)).toEqual(expect.arrayContaining(['figcaption', 'Cite', 'Beside']));
	expect(code).toContain('class: "quotation"');
});
