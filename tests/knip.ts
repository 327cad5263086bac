import type { KnipConfig } from 'knip';

/** What the search for unused files, exports and dependencies cannot know by itself, with the reason for each. */
const config: KnipConfig = {
	entry: [
		// Astro finds its pages by their folder.
		'src/pages/**/*.{astro,ts}',
		// The server of the desk bundles it by its path.
		'src/desk/client/desk.ts',
		// npm run preview:draft names it to Astro.
		'src/integrations/draftconfig.mjs',
		// The programs that package.json and the runner of the tests start.
		'tests/bench/{run,generate}.ts',
		// The runner of the tests names it on the command line of vitest.
		'tests/vitest.config.ts',
		'tests/{site,server,browser}/setup.ts',
		'tests/site/{,kept/}astro.config.mjs',
		// Draws the pictures of the other investigation, when somebody wants others.
		'tests/site/otherwise/draw.ts',
		'tests/**/*.test.ts',
	],
	project: ['src/**/*.{ts,astro}', 'tests/**/*.ts'],
	ignoreDependencies: [
		// Vite finds the minifier by its name in astro.config.mjs.
		'terser',
		// Fonts: src/lib/font/face.ts finds them by their names.
		/^@fontsource-variable\//,
		// Fonts: src/integrations/fitstandins.ts finds them by their names.
		'@fontsource/arimo',
		'@fontsource/tinos',
	],
	ignoreBinaries: [
		// A program of every Unix; Node.js makes no pipes.
		'mkfifo',
	],
	ignoreIssues: {
		// Templates use them as members of one name, which the search does not follow; tests/unit/words/frame.test.ts does.
		'src/words/en.ts': ['exports'],
	},
};

export default config;
