import { capitalise, countThings, formatProblem, isError, type Problem } from './problem.ts';
import type { Result } from './run.ts';

/** A report for a terminal: what stops the build, what is worth a look, and the count. */
export function formatReport(result: Result): string {
	const errors = result.problems.filter(isError);
	const warnings = result.problems.filter((problem) => !isError(problem));
	const parts = [
		errors.length > 0 && formatFiles(errors),
		warnings.length > 0 && `Worth a look; these stop nothing:\n\n${formatFiles(warnings)}`,
		formatCount(result),
	];
	return parts.filter(Boolean).join('\n\n');
}

/** `Not built: 3 things in content/ to put right.` */
export function formatCount({ problems, records }: Result): string {
	const errors = problems.filter(isError).length;
	if (errors > 0) return `Not built: ${countThings(errors)} in content/ to put right.`;
	const warnings = problems.length;
	const look = warnings > 0 ? ` ${capitalise(countThings(warnings))} worth a look.` : '';
	return `Nothing to put right in content/: ${countThings(records, 'record')}.${look}`;
}

/** Problems under the names of their files. */
export function formatFiles(problems: Problem[]): string {
	const files = [...new Set(problems.map(({ file }) => file))];
	return files
		.map((file) => {
			const own = problems.filter((problem) => problem.file === file);
			return [file, ...own.map(formatProblem)].join('\n');
		})
		.join('\n\n');
}

/** One line for each problem that GitHub shows beside the line it is about. */
export function formatAnnotations(problems: Problem[]): string {
	return problems
		.map((problem) => {
			const { file, line, column, wrong, fix } = problem;
			const level = isError(problem) ? 'error' : 'warning';
			const message = escape(`${wrong} ${fix}`);
			return `::${level} file=${escapeProperty(file)},line=${line},col=${column}::${message}`;
		})
		.join('\n');
}

/** As GitHub’s runner wants it: https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
function escape(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
	return escape(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
