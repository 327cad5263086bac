/** Formats `data` as JSON for a script element: `<` is escaped, so that no text can end the element. */
export function formatJson(data: object): string {
	return JSON.stringify(data).replaceAll('<', '\\u003c');
}
