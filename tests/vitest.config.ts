import { defineConfig } from 'vitest/config';
import { LongestFirst } from './longestfirst.ts';
import { patience } from './patience.ts';

const unhurried = { testTimeout: patience.test, hookTimeout: patience.test };

/** Functions; promises on the built site, on servers too; what only a browser can show. */
export default defineConfig({
	test: {
		teardownTimeout: patience.test,
		sequence: { sequencer: LongestFirst },
		projects: [
			{
				test: {
					...unhurried,
					name: 'unit',
					include: ['tests/unit/**/*.test.ts'],
					// Functions leave nothing behind, so the files can share their modules: five times as fast.
					isolate: false,
				},
			},
			{
				test: {
					...unhurried,
					name: 'site',
					include: ['tests/site/**/*.test.ts'],
					globalSetup: 'tests/site/setup.ts',
					// What a process has read of the built pages serves all of its files: parsing them takes it half a minute.
					isolate: false,
					maxWorkers: 2,
				},
			},
			{
				test: {
					...unhurried,
					name: 'server',
					include: ['tests/server/**/*.test.ts'],
					globalSetup: 'tests/server/setup.ts',
					maxWorkers: 2,
				},
			},
			{
				test: {
					...unhurried,
					name: 'browser',
					include: ['tests/browser/**/*.test.ts'],
					globalSetup: 'tests/browser/setup.ts',
					expect: { poll: { timeout: patience.step } },
					maxWorkers: 2,
				},
			},
		],
	},
});
