/** `data` as JSON that is safe inside a script element: what could end the element is escaped. */
export function formatJson(data: object): string {
	return JSON.stringify(data).replaceAll('<', '\\u003c');
}
