import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The headers by which a host that knows `_headers` sends the file at `path`, with its first slash; of all rules that fit. */
export function readHeaders(folder: string): (path: string) => [name: string, value: string][] {
	const rules = readFileSync(join(folder, '_headers'), 'utf8')
		.split('\n\n')
		.map((block) => block.trim().split('\n'))
		.map(([path, ...lines]) => ({
			form: new RegExp(`^${path!.split('*').map(escape).join('.*')}$`),
			lines: lines.map((line) => line.trim().split(/: (.*)/, 2) as [string, string]),
		}));
	return (path) => rules.filter(({ form }) => form.test(path)).flatMap(({ lines }) => lines);
}

function escape(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
