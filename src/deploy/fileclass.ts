/** The name of a header of HTTP, and its value. */
export type Header = readonly [name: string, value: string];

/** Files that a server must send with the same headers. */
export interface FileClass {
	/** What they are, in a few words. */
	title: string;
	/** Where they lie below the address of the site: a folder ends with a slash. The class without any has all the others. */
	paths: readonly string[];
	headers: readonly Header[];
}

/** Sent over HTTPS only: after that a browser does not come by plain HTTP for two years. */
export const transport: Header = ['Strict-Transport-Security', 'max-age=63072000'];

/** Headers of every file. */
const everywhere: readonly Header[] = [
	['X-Content-Type-Options', 'nosniff'],
	['Referrer-Policy', 'no-referrer'],
	[
		'Permissions-Policy',
		'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
	],
	['Cross-Origin-Opener-Policy', 'same-origin'],
];

/**
 * What no file of the site does, and who may frame it. A page allows itself less, in its own policy; pictures and data have
 * none, and browsers ignore `frame-ancestors` in a page.
 */
function policy(ancestors: string): Header {
	const rules = ["script-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'none'"];
	return ['Content-Security-Policy', [...rules, `frame-ancestors ${ancestors}`].join('; ')];
}

const unframed: readonly Header[] = [policy("'none'"), ['X-Frame-Options', 'DENY']];

/**
 * Files that other sites may read and show. A framed map needs it too: in a sandbox, a frame’s origin is no longer that of the
 * site, and the script and the places that it asks for come from elsewhere.
 */
const shared: readonly Header[] = [
	['Cross-Origin-Resource-Policy', 'cross-origin'],
	['Access-Control-Allow-Origin', '*'],
];

/** Kept, but asked for again each time: a correction is seen at once. */
const fresh: Header = ['Cache-Control', 'no-cache'];

/** A file with a hash of its content in its name never changes. */
const immutable: Header = ['Cache-Control', 'public, max-age=31536000, immutable'];

/** What each class of files needs of a server; `assets` is the folder whose names hold a hash. The first class has all the rest. */
export function listClasses(assets: string): [FileClass, ...FileClass[]] {
	return [
		{
			title: 'Pages',
			paths: [],
			headers: [...everywhere, ...unframed, ['Cross-Origin-Resource-Policy', 'same-origin'], fresh],
		},
		{
			title: 'Data, maps and their pictures, pictures beside links, feeds: for everyone to read',
			paths: ['data/', 'map/', 'share/', 'charts/', 'follow/', 'feed.xml', 'feed.json'],
			headers: [...everywhere, ...unframed, ...shared, fresh],
		},
		{
			title: 'Maps, claims and figures that other sites may frame',
			paths: ['embed/'],
			headers: [...everywhere, policy('*'), ...shared, fresh],
		},
		{
			title: 'Files with a hash in their names',
			paths: [`${assets}/`],
			headers: [...everywhere, ...unframed, ...shared, immutable],
		},
	];
}
