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

/**
 * Stops Astro while the content has a mistake: a build before it reads the first record, the development server by a report
 * in place of every page until all mistakes are corrected.
 */
export function gate(): AstroIntegration {
	let command = '';
	let isRestart = false;
	return {
		name: 'gate',
		hooks: {
			'astro:config:setup': (setup) => {
				({ command, isRestart } = setup);
				stopOnUnsoundNames(setup.config);
				// A machine's own value would make a build show what only the development server may: drafts.
				if (command === 'build') process.env['NODE_ENV'] = 'production';
				if (command === 'dev')
					setup.updateConfig({ vite: { server: { watch: { ignored: isContent } } } });
			},
			'astro:config:done': async ({ config, logger }) => {
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
		},
	};
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
