import { formats, readFormat } from './format.ts';
import { checkProject } from './run.ts';
import { contentFolder } from '../lib/folder.ts';
import { isError } from './problem.ts';

/**
 * Prints every mistake in content/, and in public/: for people, with `--format json` as data, with `--format github` as notes beside
 * the lines of a pull request.
 */
const format = readFormat(process.argv.slice(2), Boolean(process.env['GITHUB_ACTIONS']));

if ('fault' in format) {
	console.error(format.fault);
	process.exitCode = 2;
} else {
	const result = checkProject(contentFolder());
	const said = format.names.map((name) => formats[name](result)).filter(Boolean);
	console.log(said.join('\n'));
	process.exitCode = result.problems.some(isError) ? 1 : 0;
}
