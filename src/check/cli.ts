import { formatAnnotations, formatReport } from './report.ts';
import { checkProject } from './run.ts';
import { contentFolder } from '../lib/folder.ts';
import { isError } from './problem.ts';

/** `npm run check` prints every mistake in content/, and in public/. With `--json`, it prints them as data. */
const result = checkProject(contentFolder());
const { problems } = result;

if (process.argv.includes('--json')) {
	console.log(JSON.stringify(problems, null, '\t'));
} else {
	if (process.env['GITHUB_ACTIONS'] && problems.length > 0)
		console.log(formatAnnotations(problems));
	console.log(formatReport(result));
}

process.exitCode = problems.some(isError) ? 1 : 0;
