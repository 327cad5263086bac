import { transport, type FileClass, type Header } from './fileclass.ts';
import { fileTypes } from './filetype.ts';

/** Formats what nginx needs to know of a site below `base`, to be included in a `server` block. */
export function formatNginx(
	[page, ...others]: readonly [FileClass, ...FileClass[]],
	base: string,
): string {
	const [name, value] = transport;
	return `# Made by the build. Include it in the server block of a site whose files lie in root, below ${base}
set $transport "";
if ($scheme = https) { set $transport "${value}"; }
if ($http_x_forwarded_proto = https) { set $transport "${value}"; }

# ${page.title}
location ${base} {
	error_page 404 ${base}404.html;
	index index.html;
	autoindex off;
	absolute_redirect off;
	server_tokens off;
	gzip_static on;
	gzip_vary on;
	default_type application/octet-stream;
	types {
${Object.entries(fileTypes)
	.map(([ending, type]) => `\t\t"${type}" ${ending};\n`)
	.join('')}	}
${formatHeaders(page.headers, '\t')}
${others.flatMap(({ title, paths, headers }) => paths.map((path) => formatLocation(title, base + path, headers))).join('\n')}}
`;

	function formatHeaders(headers: readonly Header[], indent: string): string {
		return [...headers, [name, '$transport'] as const]
			.map(([name, value]) => `${indent}add_header ${name} "${value}" always;\n`)
			.join('');
	}

	function formatLocation(title: string, path: string, headers: readonly Header[]): string {
		const match = path.endsWith('/') ? '^~' : '=';
		return `\t# ${title}\n\tlocation ${match} ${path} {\n${formatHeaders(headers, '\t\t')}\t}\n`;
	}
}
