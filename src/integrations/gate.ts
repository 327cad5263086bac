import { existsSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import type { AstroIntegration, AstroIntegrationLogger, HookParameters } from 'astro';
import { AstroError } from 'astro/errors';
import { formatPage } from '../check/errorpage.ts';
import { formatCount, formatFiles, formatReport } from '../check/report.ts';
import { checkContent, type Result } from '../check/run.ts';
import { waitUntilSound } from '../check/wait.ts';
import { contentFolder } from '../lib/folder.ts';
import { isError } from '../check/problem.ts';

type DevServer = HookParameters<'astro:server:setup'>['server'];

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
			},
			'astro:config:done': async ({ config, logger }) => {
				if (command === 'build') stopOnMistakes(logger);
				if (command !== 'dev' || isRestart || !existsSync(contentFolder())) return;
				await waitUntilSound(contentFolder(), config.server.port, (result) =>
					report(result, logger),
				);
			},
			'astro:server:setup': ({ server, logger }) => watchContent(server, logger),
		},
	};
}

function stopOnMistakes(logger: AstroIntegrationLogger): void {
	const result = checkContent(contentFolder());
	if (!isSound(result)) throw createReportError(result);
	logger.info(formatCount(result));
}

/** Creates an error that prints as the report, without a stack: the place in our code tells an editor nothing. */
function createReportError(result: Result): AstroError {
	const error = new AstroError(formatCount(result), formatFiles(result.problems.filter(isError)));
	return Object.assign(error, { name: 'Content', stack: '' });
}

function watchContent(server: DevServer, logger: AstroIntegrationLogger): void {
	const folder = resolve(contentFolder());
	let result = checkContent(contentFolder());
	report(result, logger);

	server.middlewares.use((request, response, next) => {
		if (isSound(result) || !request.headers.accept?.includes('text/html')) return next();
		response.statusCode = 500;
		response.setHeader('Content-Type', 'text/html; charset=utf-8');
		response.end(formatPage(result));
	});

	let timer: NodeJS.Timeout | undefined;
	server.watcher.add(folder).on('all', (_event, path) => {
		if (!path.startsWith(folder + sep)) return;
		clearTimeout(timer);
		// An editor who saves several files at once gets one report.
		timer = setTimeout(() => {
			const before = result;
			result = checkContent(contentFolder());
			report(result, logger);
			updateBrowser(server, result, before);
		}, 100);
	});
}

/** Shows mistakes over the open page, and reloads the page once they are corrected. */
function updateBrowser(server: DevServer, result: Result, before: Result): void {
	if (isSound(result)) {
		if (!isSound(before)) server.ws.send({ type: 'full-reload' });
		return;
	}
	const message = `${formatCount(result)}\n\n${formatFiles(result.problems.filter(isError))}`;
	server.ws.send({ type: 'error', err: { message, stack: '' } });
}

function report(result: Result, logger: AstroIntegrationLogger): void {
	if (isSound(result)) logger.info(formatCount(result));
	else logger.error(`\n${formatReport(result)}`);
}

function isSound({ problems }: Result): boolean {
	return !problems.some(isError);
}
