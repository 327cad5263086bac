import { isError, type Problem } from './problem.ts';
import { formatCount } from './report.ts';
import type { Result } from './run.ts';

/** Formats the report as an HTML page: the development server answers with it while the content has mistakes. */
export function formatPage(result: Result): string {
	const title = escapeHtml(formatCount(result));
	const errors = result.problems.filter(isError);
	const files = [...new Set(errors.map(({ file }) => file))];
	const sections = files.map((file) => formatFile(file, errors));
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<meta http-equiv="refresh" content="2">
<style>
body { font: 1.125rem/1.5 serif; max-width: 40rem; margin: 3rem auto; padding: 0 1rem; color-scheme: light dark; }
h2 { font: 1rem monospace; margin-block: 2rem 0; }
dt { font-weight: bold; margin-block-start: 0.75rem; }
</style>
</head>
<body>
<h1>${title}</h1>
<p>The pages come back as soon as these are saved.</p>
${sections.join('\n')}
</body>
</html>
`;
}

function formatFile(file: string, problems: Problem[]): string {
	const own = problems
		.filter((problem) => problem.file === file)
		.map(
			({ line, column, wrong, fix }) =>
				`<dt>${line}:${column} ${escapeHtml(wrong)}</dt>\n<dd>${escapeHtml(fix)}</dd>`,
		);
	return `<h2>${escapeHtml(file)}</h2>\n<dl>\n${own.join('\n')}\n</dl>`;
}

function escapeHtml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
