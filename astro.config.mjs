import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { listLastChanges } from './src/check/lastchange.ts';
import { readContent, readSettings } from './src/check/read.ts';
import { findSiteAddress } from './src/check/siteaddress.ts';
import { bodyMarkup } from './src/integrations/bodymarkup.ts';
import { brand } from './src/integrations/brand.ts';
import { gate } from './src/integrations/gate.ts';
import { compress } from './src/integrations/compress.ts';
import { deploy } from './src/integrations/deploy.ts';
import { features } from './src/ledger/markdown.ts';
import { contentFolder } from './src/lib/folder.ts';
import { atTen } from './src/lib/moment.ts';
import { keepPages } from './src/integrations/kept/keeppages.ts';
import { media } from './src/integrations/mediafiles.ts';
import { ownBlocks } from './src/integrations/serveblocks.ts';
import { policy } from './src/integrations/policy.ts';
import { swap } from './src/integrations/swap.ts';
import { tokens } from './src/integrations/tokens.ts';
import { webfonts } from './src/integrations/webfonts.ts';

// A machine’s own variable of one of these names would pass for Astro’s, and could publish drafts.
const own = ['DEV', 'PROD', 'MODE', 'SSR', 'SITE', 'BASE_URL', 'ASSETS_PREFIX', 'SHOWN_DRAFT'];
for (const name of own) delete process.env[name];

// Where the site will stand: content/site.yaml says so, and a host that knows better may.
// Where neither is sound, gate() stops the build and tells the editor so.
const address = new URL(findSiteAddress(contentFolder(), process.env.SITE_ADDRESS));

/** A page made to be framed, or at an old address, stands for another, and that is the one to be found. */
const { moved = [] } = readSettings(contentFolder()) ?? {};
const old = moved.map(({ from }) => new URL(from, address).href);
const isFound = (page) => !page.startsWith(new URL('embed/', address).href) && !old.includes(page);

/** Tells a page of the sitemap when it last changed, where content says so. */
const dateItem = (item) => {
	lastChanges ??= listLastChanges(readContent(contentFolder()));
	const day = lastChanges.get(decodeURI(item.url).slice(address.href.length));
	return { ...item, ...(day && { lastmod: atTen(day).toISOString() }) };
};
let lastChanges;

export default defineConfig({
	site: address.origin,
	base: address.pathname,
	// As in JSX: a line break between elements is no space. The formatter counts on it.
	compressHTML: 'jsx',
	trailingSlash: 'always',
	prerenderConflictBehavior: 'error',
	build: { inlineStylesheets: 'always' },
	vite: {
		// A file .env would be read into the build, with what only a machine knows.
		envDir: false,
		build: {
			// Astro’s own directive in what MDX becomes; it is read before the bundler sees it.
			rolldownOptions: { checks: { moduleLevelDirective: false } },
			// A script or a font inside a page would be refused by the page’s own policy.
			assetsInlineLimit: 0,
			// Of the minifiers the one that leaves least.
			minify: 'terser',
			terserOptions: { ecma: 2020, module: true, compress: { passes: 3, unsafe_arrows: true } },
		},
	},
	server: { port: Number(process.env.PORT || 4321) },
	// AVIF takes seconds a picture; with less effort a third of them, for files a few per cent larger.
	image: {
		service: { entrypoint: 'astro/assets/services/sharp', config: { avif: { effort: 2 } } },
	},
	integrations: [
		gate(),
		keepPages(),
		webfonts(),
		media(),
		ownBlocks(),
		brand(),
		tokens(),
		mdx({ processor: satteri({ features, mdastPlugins: [bodyMarkup] }) }),
		sitemap({ filter: isFound, serialize: dateItem }),
		policy(),
		deploy(),
		compress(),
		swap(),
	],
});
