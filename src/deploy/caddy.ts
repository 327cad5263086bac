import { transport, type FileClass, type Header } from './fileclass.ts';
import { fileTypes } from './filetype.ts';

/** Formats what Caddy needs to know of a site below `base`, to be imported into the block of its address. */
export function formatCaddy(
	[page, ...others]: readonly [FileClass, ...FileClass[]],
	base: string,
): string {
	const [name, value] = transport;
	const served = 'file_server {\n\t\tprecompressed br gzip\n\t}';
	return `# Made by the build. Import it into the block of a site whose files lie in root, below ${base}
@secure protocol https
header @secure ${name} "${value}"
@forwarded header X-Forwarded-Proto https
header @forwarded ${name} "${value}"
header -Server

route ${base}* {
	@method not method GET HEAD
	respond @method 405 {
		close
	}
${Object.entries(fileTypes)
	.map(
		([ending, type]) =>
			`\t@${ending} path *.${ending}\n\theader @${ending} Content-Type "${type}"\n`,
	)
	.join('')}
${others.map((one, i) => formatClass(one.title, `class${i}`, `path ${listPaths([one])}`, one.headers)).join('')}${formatClass(page.title, 'rest', `not path ${listPaths(others)}`, page.headers)}	${served}
}

handle_errors {
	@missing expression \`{http.error.status_code} == 404 && {http.request.orig_uri.path}.startsWith("${base}")\`
	handle @missing {
		header -Access-Control-Allow-Origin
		header Content-Type "${fileTypes['html']}"
${formatHeaders(page.headers, '\t\t')}		rewrite * ${base}404.html
		${served.replaceAll('\n', '\n\t')}
	}
}
`;

	function listPaths(classes: readonly FileClass[]): string {
		const paths = classes.flatMap((one) => one.paths);
		return paths.map((path) => base + path + (path.endsWith('/') ? '*' : '')).join(' ');
	}
}

function formatClass(title: string, name: string, match: string, headers: readonly Header[]) {
	const lines = headers.map(([header, value]) => `\theader @${name} ${header} "${value}"\n`);
	return `\t# ${title}\n\t@${name} ${match}\n${lines.join('')}`;
}

function formatHeaders(headers: readonly Header[], indent: string): string {
	return headers.map(([name, value]) => `${indent}header ${name} "${value}"\n`).join('');
}
