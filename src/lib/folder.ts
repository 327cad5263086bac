/** The path of the content folder: the environment variable `CONTENT_DIR`, or `./content`. */
export function contentFolder(): string {
	return process.env['CONTENT_DIR'] || './content';
}
