import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({
	site: 'https://the-service-stations.example',
	compressHTML: true,
	trailingSlash: 'always',
	prerenderConflictBehavior: 'error',
	build: { inlineStylesheets: 'always' },
	server: { port: Number(process.env.PORT ?? 4321) },
	integrations: [mdx()],
});
