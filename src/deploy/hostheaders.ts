import { transport, type FileClass, type Header } from './fileclass.ts';
import { fileTypes, findEnding } from './filetype.ts';

/** The endings that hosts know no type for, or a wrong one. */
const unknown = ['csv', 'geojson', 'md'];

/**
 * Formats `_headers`, in which some hosts (Netlify, Cloudflare Pages) read the headers to send with each path, for a site
 * below `base`. `names` are the files of its data and the files and folders at its top; a folder’s name ends with a slash.
 * If several rules match a path, a host sends the headers of all: so no two of them may name the same header.
 */
export function formatHostHeaders(
	[page, ...others]: readonly [FileClass, ...FileClass[]],
	base: string,
	names: readonly string[],
): string {
	const isIn = (headers: readonly Header[], header: Header) =>
		headers.some((other) => String(other) === String(header));
	const common = page.headers.filter((header) =>
		others.every(({ headers }) => isIn(headers, header)),
	);
	const formatRule = (path: string, headers: readonly Header[]) =>
		`${base}${path}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
	const formatOwn = (path: string, { headers }: FileClass) =>
		formatRule(
			path,
			headers.filter((header) => !isIn(common, header)),
		);
	const sorted = names.toSorted();
	const top = sorted.filter((name) => !/\/./.test(name) && name !== '_headers');
	return [
		formatRule('*', [transport, ...common]),
		formatOwn('', page),
		...top.map((name) =>
			formatOwn(
				name.endsWith('/') ? `${name}*` : name,
				others.find(({ paths }) => paths.includes(name)) ?? page,
			),
		),
		...sorted
			.filter((name) => name.includes('/') && unknown.includes(findEnding(name)))
			.map((name) => formatRule(name, [['Content-Type', fileTypes[findEnding(name)] ?? '']])),
	].join('\n');
}
