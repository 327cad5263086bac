import { existsSync, readdirSync, rmSync } from 'node:fs';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { formatCount, formatProblems, formatReport } from '../check/report.ts';
import { checkProject, isSound, type Result } from '../check/run.ts';
import { waitUntilSound } from '../check/wait.ts';
import { contentFolder } from '../lib/folder.ts';
import { stopOnUnsoundNames } from './surroundings.ts';
import { isContent, serveContent } from './devcontent.ts';
import { createStop } from './stop.ts';
import { isError } from '../check/problem.ts';
import { findChanged, hashFiles, type FileHashes } from './unchanged.ts';

/**
 * Stops Astro while the content has a mistake: a build before it reads the first record, the development server by a report
 * in place of every page until all mistakes are corrected.
 */
export function gate(): AstroIntegration {
	let command = '';
	let isRestart = false;
	let checked: FileHashes | undefined;
	return {
		name: 'gate',
		hooks: {
			'astro:config:setup': (setup) => {
				({ command, isRestart } = setup);
				stopOnUnsoundNames(setup.config);
				// A machine's own value would make a build show what only the development server may: drafts.
				if (command === 'build') process.env['NODE_ENV'] = 'production';
				// The same of a draft’s id: oneStory() alone names one.
				setup.updateConfig({ vite: { define: { 'import.meta.env.SHOWN_DRAFT': '""' } } });
				if (command === 'dev')
					setup.updateConfig({ vite: { server: { watch: { ignored: isContent } } } });
			},
			'astro:config:done': async ({ config, logger }) => {
				if (command === 'build') checked = hashFiles(published());
				if (command === 'build') stopOnMistakes(logger);
				// Not earlier: swap() must have stopped a build that would take this from another one.
				if (command === 'build') forgetRecords(config.cacheDir);
				if (command === 'dev' && !isRestart) forgetRecords(new URL('.astro/', config.root));
				if (command !== 'dev' || isRestart || !existsSync(contentFolder())) return;
				await waitUntilSound(contentFolder(), config.server.port, (result) =>
					report(result, logger),
				);
			},
			'astro:server:setup': ({ server, logger }) =>
				serveContent(server, (result) => report(result, logger)),
			// The first hook of this name: the site is not in its place yet.
			'astro:build:done': () => {
				if (checked) stopOnChanges(checked);
			},
		},
	};
}

/** The folders whose files are checked and then published. */
function published(): string[] {
	return [contentFolder(), 'public'];
}

/** Throws if a file that was checked is another one now: nobody knows which of the two is on the pages. */
function stopOnChanges(checked: FileHashes): void {
	const changed = findChanged(checked, hashFiles(published()));
	if (changed.length === 0) return;
	const more = changed.length > 1 ? ` and ${changed.length - 1} more` : '';
	throw createStop(
		'Content',
		`Not built: “${changed[0]}”${more} changed while the site was built, so it may not be what was checked.`,
		'Build again.',
	);
}

/** Empties Astro’s store of records: it knows a record by its id, and would answer for that of another content folder. */
function forgetRecords(folder: URL): void {
	if (!existsSync(folder)) return;
	for (const name of readdirSync(folder).filter((name) => name.startsWith('data-store')))
		rmSync(new URL(name, folder), { recursive: true });
}

function stopOnMistakes(logger: AstroIntegrationLogger): void {
	const result = checkProject(contentFolder());
	if (!isSound(result)) {
		const report = formatProblems(result.problems.filter(isError));
		throw createStop('Content', formatCount(result), report);
	}
	logger.info(formatCount(result));
}

function report(result: Result, logger: AstroIntegrationLogger): void {
	if (isSound(result)) logger.info(formatCount(result));
	else logger.error(`\n${formatReport(result)}`);
}
