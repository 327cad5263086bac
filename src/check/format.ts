import { parseArgs } from 'node:util';
import { findNearest } from '../lib/nearest.ts';
import { formatAnnotations, formatReport } from './report.ts';
import type { Result } from './run.ts';

/** The forms in which the command line prints what was found. */
export const formats = {
	text: formatReport,
	json: ({ problems }: Result) => JSON.stringify(problems, null, '\t'),
	github: ({ problems }: Result) => formatAnnotations(problems),
};

type Format = keyof typeof formats;

/**
 * Reads from a command line in which forms to print: `--format json`, or `--json` alone. On GitHub, people get the notes and
 * the report.
 */
export function readFormat(
	args: string[],
	onGitHub: boolean,
): { names: Format[] } | { fault: string } {
	const { values, positionals } = parseArgs({ args, strict: false, allowPositionals: true });
	const names = Object.keys(formats) as Format[];
	const flags = ['format', 'json'];
	const unknown = Object.keys(values).find((name) => !flags.includes(name));
	if (unknown) return { fault: `There is no --${unknown}. There are: --format and --json.` };
	const [word] = positionals;
	const written = values['json']
		? 'json'
		: typeof values['format'] === 'string'
			? values['format']
			: word;
	if (written === undefined && !('format' in values))
		return { names: onGitHub ? ['github', 'text'] : ['text'] };
	const known = names.find((name) => name === written);
	if (known) return { names: [known] };
	const meant = findNearest(written ?? '', names);
	const help = meant ? `Did you mean “${meant}”?` : `Choose one of: ${names.join(', ')}.`;
	return { fault: `There is no format “${written ?? ''}”. ${help}` };
}
