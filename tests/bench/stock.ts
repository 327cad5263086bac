import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { File } from './record.ts';

/** Writes a project as Astro’s own manual has it, which builds the same stories: MDX, one page each, and no more. */
export function writeStockProject(folder: string, stories: readonly File[]): void {
	const files: File[] = [
		...stories,
		['package.json', '{ "type": "module" }'],
		[
			'astro.config.mjs',
			`import mdx from '@astrojs/mdx';
export default { integrations: [mdx()] };
`,
		],
		[
			'src/content.config.ts',
			`import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = {
	stories: defineCollection({ loader: glob({ base: './stories', pattern: '*.mdx' }) }),
};
`,
		],
		...['Cite', 'Claim', 'Place'].map((name): File => [
			`src/components/${name}.astro`,
			`---
const { id, source } = Astro.props;
---

<a href={\`/\${id ?? source}/\`}>{id ?? source}</a>
`,
		]),
		[
			'src/pages/[id].astro',
			`---
import { getCollection, render } from 'astro:content';
import Cite from '../components/Cite.astro';
import Claim from '../components/Claim.astro';
import Place from '../components/Place.astro';

export async function getStaticPaths() {
	const stories = await getCollection('stories');
	return stories.map((story) => ({ params: { id: story.id }, props: { story } }));
}

const { story } = Astro.props;
const { Content } = await render(story);
---

<html lang="en">
	<head><title>{story.data.title}</title></head>
	<body><h1>{story.data.title}</h1><Content components={{ Cite, Claim, Place }} /></body>
</html>
`,
		],
	];
	for (const [path, text] of files) {
		mkdirSync(join(folder, path, '..'), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
}
