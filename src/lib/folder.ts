/** The folder that holds the words and facts: `CONTENT_DIR`, or `./content`. */
export function contentFolder(): string {
	return process.env['CONTENT_DIR'] || './content';
}
