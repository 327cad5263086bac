import { transport, type FileClass, type Header } from './fileclass.ts';
import { fileTypes, textEndings } from './filetype.ts';

/** Formats an `.htaccess` for Apache, to lie among the files of a site below `base`. */
export function formatApache(
	[page, ...others]: readonly [FileClass, ...FileClass[]],
	base: string,
): string {
	const text = textEndings.join('|');
	const [name, value] = transport;
	const conditions = others.map(({ paths }) =>
		paths.map((path) => escape(base + path) + (path.endsWith('/') ? '' : '$')).join('|'),
	);
	return `# Made by the build. Put it into the folder of a site that stands at ${base}
Options -Indexes -MultiViews
DirectoryIndex index.html
ErrorDocument 404 ${base}404.html

RewriteEngine On
RewriteCond %{REQUEST_METHOD} !^(GET|HEAD)$
RewriteRule ^ - [R=405,L]
RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
RewriteCond %{REQUEST_FILENAME} \\.(${text})$
RewriteCond %{REQUEST_FILENAME}.br -f
RewriteRule ^(.+)$ $1.br [E=no-gzip:1,E=no-brotli:1,L]
RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b
RewriteCond %{REQUEST_FILENAME} \\.(${text})$
RewriteCond %{REQUEST_FILENAME}.gz -f
RewriteRule ^(.+)$ $1.gz [E=no-gzip:1,E=no-brotli:1,L]

AddEncoding br .br
AddEncoding gzip .gz
RemoveLanguage .br
${Object.entries(fileTypes)
	.map(
		([ending, type]) =>
			`<FilesMatch "\\.${ending}(\\.br|\\.gz)?$">\n\tForceType "${type}"\n</FilesMatch>\n`,
	)
	.join('')}<FilesMatch "\\.(${text})(\\.br|\\.gz)?$">
	Header merge Vary Accept-Encoding
</FilesMatch>

Header always set ${name} "${value}" "expr=%{HTTPS} == 'on' || %{HTTP:X-Forwarded-Proto} == 'https'"
${others.map(({ title, headers }, i) => `# ${title}\n<${i ? 'ElseIf' : 'If'} "%{REQUEST_URI} =~ m#^(${conditions[i]})#">\n${formatHeaders(headers)}</${i ? 'ElseIf' : 'If'}>\n`).join('')}# ${page.title}
<Else>
${formatHeaders(page.headers)}</Else>
`;
}

function formatHeaders(headers: readonly Header[]): string {
	return headers.map(([name, value]) => `\tHeader always set ${name} "${value}"\n`).join('');
}

function escape(path: string): string {
	return path.replace(/[.*+?^${}()|[\]\\#]/g, '\\$&');
}
