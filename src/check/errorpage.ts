import { showLetters } from './letters.ts';
import { isError, type Problem } from './problem.ts';
import { formatCount } from './report.ts';
import type { Result } from './run.ts';

/** Formats the report as an HTML page: the development server answers with it while the content has mistakes. */
export function formatPage(result: Result): string {
	const title = escapeHtml(formatCount(result));
	const errors = result.problems.filter(isError);
	const sections = errors.map(formatSection);
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<meta http-equiv="refresh" content="2">
<style>
body { font: 1.125rem/1.5 serif; max-width: 40rem; margin: 3rem auto; padding: 0 1rem; color-scheme: light dark; }
h2 { font: 1rem monospace; margin-block: 2rem 0; overflow-wrap: anywhere; }
p { margin-block: 0.25rem; }
strong { display: block; }
pre { overflow-x: auto; }
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

function formatSection({ file, line, column, wrong, fix, excerpt }: Problem): string {
	const [place, ...words] = [`${file}:${line}:${column}`, wrong, fix]
		.map(showLetters)
		.map(escapeHtml);
	const shown = excerpt === undefined ? '' : `\n<pre>${escapeHtml(excerpt)}</pre>`;
	return `<h2>${place}</h2>\n<p><strong>${words[0]}</strong> ${words[1]}</p>${shown}`;
}

function escapeHtml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
