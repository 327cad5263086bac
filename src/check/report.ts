import { capitalise, countThings, formatProblem, isError, type Problem } from './problem.ts';
import type { Result } from './run.ts';

/** Formats a report for a terminal: errors, warnings, notices, and how many there are. */
export function formatReport(result: Result): string {
	const errors = result.problems.filter(isError);
	const warnings = result.problems.filter(({ level }) => level === 'warning');
	const notices = result.problems.filter(({ level }) => level === 'notice');
	const parts = [
		errors.length > 0 && formatProblems(errors),
		warnings.length > 0 && `Worth a look; these stop nothing:\n\n${formatProblems(warnings)}`,
		notices.length > 0 && `To know; nothing is wrong here:\n\n${formatProblems(notices)}`,
		formatCount(result),
	];
	return parts.filter(Boolean).join('\n\n');
}

/** `Not built: 3 things in content/ to put right.` */
export function formatCount({ problems, records }: Result): string {
	const errors = problems.filter(isError).length;
	if (errors > 0) return `Not built: ${countThings(errors)} in content/ to put right.`;
	const warnings = problems.filter(({ level }) => level === 'warning').length;
	const hint = warnings > 0 ? ` ${capitalise(countThings(warnings))} worth a look.` : '';
	return `Nothing to put right in content/: ${countThings(records, 'record')}.${hint}`;
}

/** Formats problems one below the other. */
export function formatProblems(problems: Problem[]): string {
	return problems.map(formatProblem).join('\n\n');
}

/** Formats problems for GitHub Actions, which shows each next to its line of the file. */
export function formatAnnotations(problems: Problem[]): string {
	return problems
		.map((problem) => {
			const { file, line, column, rule, wrong, fix } = problem;
			const level = problem.level ?? 'error';
			const message = escapeMessage(`${wrong} ${fix}`);
			const title = rule ? `,title=${escapeProperty(rule)}` : '';
			return `::${level} file=${escapeProperty(file)},line=${line},col=${column}${title}::${message}`;
		})
		.join('\n');
}

/** Escapes a message as GitHub’s runner does: https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
function escapeMessage(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
	return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
