/** A page that has another address now: two paths below the site’s. */
export interface Moved {
	from: string;
	to: string;
}

/** Formats `_redirects`, in which some hosts (Netlify, Cloudflare Pages) read which address leads to which. */
export function formatHostRedirects(moved: readonly Moved[], base: string): string {
	return moved.map(({ from, to }) => `${base}${from} ${base}${to} 301\n`).join('');
}

/** The same for nginx, to be included with what else it needs to know. */
export function formatNginxRedirects(moved: readonly Moved[], base: string): string {
	return moved
		.map(
			({ from, to }) =>
				`location = ${base}${from} { absolute_redirect off; server_tokens off; return 301 ${base}${to}; }\n`,
		)
		.join('');
}

/** The same for Caddy. */
export function formatCaddyRedirects(moved: readonly Moved[], base: string): string {
	return moved.map(({ from, to }) => `redir ${base}${from} ${base}${to} permanent\n`).join('');
}

/** The same for Apache. */
export function formatApacheRedirects(moved: readonly Moved[], base: string): string {
	const escape = (path: string) => path.replaceAll('.', '\\.');
	return moved
		.map(
			({ from, to }) =>
				`RewriteCond %{REQUEST_URI} ^${escape(base + from)}$\nRewriteRule ^ ${base}${to} [R=301,NE,L]\n`,
		)
		.join('');
}
