/** The media type of each ending that a file of the site may have. Text says that it is UTF-8; JSON always is. */
export const fileTypes: Readonly<Record<string, string>> = {
	html: 'text/html; charset=utf-8',
	xml: 'application/xml; charset=utf-8',
	css: 'text/css; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
	json: 'application/json',
	geojson: 'application/geo+json',
	csv: 'text/csv; charset=utf-8',
	md: 'text/markdown; charset=utf-8',
	txt: 'text/plain; charset=utf-8',
	svg: 'image/svg+xml',
	png: 'image/png',
	webp: 'image/webp',
	jpg: 'image/jpeg',
	avif: 'image/avif',
	ico: 'image/x-icon',
	woff2: 'font/woff2',
	mp3: 'audio/mpeg',
	m4a: 'audio/mp4',
	ogg: 'audio/ogg',
	wav: 'audio/wav',
	mp4: 'video/mp4',
	webm: 'video/webm',
	vtt: 'text/vtt; charset=utf-8',
	zip: 'application/zip',
	pdf: 'application/pdf',
};

/** The endings whose files become smaller when they are packed. */
export const textEndings: readonly string[] = Object.keys(fileTypes).filter((ending) =>
	/^text|json|xml/.test(fileTypes[ending] ?? ''),
);

/** The ending of a file’s name, without the dot. */
export function findEnding(name: string): string {
	return /\.([^./]+)$/.exec(name)?.[1] ?? '';
}
