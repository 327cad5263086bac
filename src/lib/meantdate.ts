import { isDateOrRange } from './date.ts';

/** What people write for a date that is not exact, and what they mean by it. Later lines see what earlier ones made. */
const MEANINGS: [form: RegExp, meant: string][] = [
	// `2022-10-XX`, `2022-10-??`, `2022-00`: what is not known is left out.
	[/(?<=\d)(-(xx?|uu?|\?\?|00))+(?=$|\/)/gi, ''],
	[/^(?:on or before|no later than|not later than|by|until|up to|≤|<=)\s*(\S+)$/i, '../$1'],
	[
		/^(?:on or after|no earlier than|not before|since|from|≥|>=)\s*(\S+?)(?:\s+on(wards?)?)?$/i,
		'$1/..',
	],
	[/^(?:circa|ca\.?|c\.?|about|around|approx(?:\.|imately)?|~)\s*(?=\d)(\S+?)~?$/i, '$1~'],
	[/^(?:probably|possibly|perhaps|maybe|\?)\s*(\S+)$/i, '$1?'],
	[/^(\S+)\s*\(?\?\)?$/, '$1?'],
	[/(~|%)\?+|\?+(~|%)/g, '%'],
	[/([~?%])\1+/g, '$1'],
	// `2022-10-26/` and `/2022-10-26`, `2022..`.
	[/^(\d[\d-]*)(?:\/|\.\.)$/, '$1/..'],
	[/^(?:\/|\.\.)(\d[\d-]*)$/, '../$1'],
	[/^(\d[\d-]*)\s*(?:–|—|\.\.|\s-\s|\sto\s)\s*(\d[\d-]*)$/, '$1/$2'],
];

/** The date that was meant by one in other words (`ca. 2022`, `before 2022-10-25`) or of the first century (`0022-11-03`). */
export function findMeantDate(text: string): string | undefined {
	const written = text.trim();
	const near = findNeighbour(written) ?? written;
	const meant = MEANINGS.reduce((date, [form, how]) => date.replace(form, how), near)
		.split('/')
		.map((part) => part.trim().replace(/^(00)?(\d{2})(?=[~?%]?$|-\d{2}(-\d{2})?[~?%]?$)/, '20$2'))
		.join('/');
	return meant !== written && isDateOrRange(meant) ? meant : undefined;
}

/** “before 2022-10-25” leaves that day out, and so does “after”. */
function findNeighbour(text: string): string | undefined {
	const [, word = '', date = ''] = /^(before|after|<|>)\s*(\d{4}(?:-\d\d){0,2})$/i.exec(text) ?? [];
	if (!isDateOrRange(date)) return undefined;
	const isBefore = /before|</i.test(word);
	const [year, month, day] = date.split('-').map(Number) as [number, number?, number?];
	const step = isBefore ? -1 : 1;
	const moved = new Date(
		Date.UTC(
			month ? year : year + step,
			month ? month - 1 + (day ? 0 : step) : 0,
			day ? day + step : 1,
		),
	);
	const near = moved.toISOString().slice(0, date.length);
	return isBefore ? `../${near}` : `${near}/..`;
}

/** The months of what people call a part of a year. */
const PARTS: Record<string, [first: string, last: string]> = {
	...{ early: ['01', '04'], mid: ['05', '08'], late: ['09', '12'] },
	...{ spring: ['03', '05'], summer: ['06', '08'], autumn: ['09', '11'], fall: ['09', '11'] },
};

/** The year in “early 2022”, and the months that this can mean as a range. */
export function findPartOfYear(text: string): { year: string; months: string } | undefined {
	const [, word = '', year = ''] =
		/^([a-z]+)[\s-]+(?:of\s+|in\s+)?([1-9]\d{3})$/i.exec(text.trim()) ?? [];
	const months = PARTS[word.toLowerCase()];
	return months && { year, months: `${year}-${months[0]}/${year}-${months[1]}` };
}
