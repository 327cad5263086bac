import { createServer } from 'node:http';
import { isError } from './problem.ts';
import { formatPage } from './errorpage.ts';
import { watchFolder } from './watch.ts';
import { checkContent, type Result } from './run.ts';

/**
 * Waits until a content folder has no mistake, and meanwhile answers a browser with the report. Astro’s development server
 * does not start with such content: it ends at the first record that its schema refuses.
 */
export async function waitUntilSound(
	folder: string,
	port: number,
	report: (result: Result) => void,
): Promise<void> {
	let result = checkContent(folder);
	if (!result.problems.some(isError)) return;
	report(result);
	const server = createServer((_request, response) => {
		response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8', Connection: 'close' });
		response.end(formatPage(result));
	});
	// If the port is taken, there is only the report in the terminal.
	server.on('error', () => {});
	server.listen(port, 'localhost');
	await new Promise<void>((resolve) => {
		const stop = watchFolder(folder, () => {
			result = checkContent(folder);
			if (result.problems.some(isError)) return report(result);
			stop();
			resolve();
		});
	});
	server.closeAllConnections();
	await new Promise((closed) => server.close(closed));
}
