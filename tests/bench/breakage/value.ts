import { below, pick } from '../chance.ts';
import { change, changeLines, type Break } from './breakage.ts';

const all = /\.(yaml|mdx)$/;
const place = /^places\//;
const date = /(?<=: '?"?)\d{4}-\d\d(?:-\d\d)?(?=['"]?$)/gm;

/** Values that are of the right form, or nearly. */
export const values: Record<string, Break> = {
	'a digit of a date': change(date, all, ([written], chance) => {
		const at = pick(
			[0, 1, 2, 3, 5, 6, 8, 9].filter((i) => i < written.length),
			chance,
		);
		return written.slice(0, at) + below(10, chance) + written.slice(at + 1);
	}),
	'day and month swapped': change(/(\d{4})-(\d\d)-(\d\d)/g, all, ([, y, m, d]) => `${y}-${d}-${m}`),
	'a date in another form': change(/(\d{4})-(\d\d)-(\d\d)$/gm, all, ([, y, m, d], chance) =>
		pick(
			[
				`${d}.${m}.${y}`,
				`${m}/${d}/${y}`,
				`${y}/${m}/${d}`,
				`${y}${m}${d}`,
				`${y}-${Number(m)}-${d}`,
			],
			chance,
		),
	),
	'a digit of a number': change(/(?<=^\s+(?:- )?(?:count|value|order): .*)\d/gm, all, (_, chance) =>
		String(below(10, chance)),
	),
	'a digit in a text': change(/(?<= )\d+(?= [a-z])/g, all, ([number], chance) =>
		String(Number(number) + 1 + below(9, chance)),
	),
	'longitude and latitude swapped': change(
		/\[(-?[\d.]+), (-?[\d.]+)\]/g,
		place,
		([, a, b]) => `[${b}, ${a}]`,
	),
	'a digit of a position': change(/(?<=position: .*)\d/g, place, (_, chance) =>
		String(below(10, chance)),
	),
	'the sign of a position': change(/(?<=position: \[)-|(?<=position: \[.*, )-/g, place, () => ''),
	'the point of a position': change(/(?<=position: .*)\./g, place, (_, chance) =>
		pick(['', ','], chance),
	),
	'a value emptied': change(/(?<=^[ -]*\w+: ).+$/gm, all, () => ''),
	'a value given to its neighbour': changeLines(all, (lines, chance) => {
		const fields = lines.flatMap((line, i) => {
			const [, name, value] = /^(\w+: )([^>|[]+)$/.exec(line) ?? [];
			return name && value ? [{ i, name, value }] : [];
		});
		const at = below(fields.length - 1, chance);
		const [a, b] = [fields[at], fields[at + 1]];
		if (!a || !b) return undefined;
		const swapped = lines.with(a.i, a.name + b.value).with(b.i, b.name + a.value);
		return { lines: swapped, at: [a.i, b.i] };
	}),
	'an entry of a list doubled': changeLines(all, (lines, chance) => {
		const entries = lines.flatMap((line, i) => (/^\s+- [\w-]+$/.test(line) ? [i] : []));
		if (entries.length === 0) return undefined;
		const at = pick(entries, chance);
		return { lines: lines.toSpliced(at, 0, lines[at] ?? ''), at: [at, at + 1] };
	}),
	'an entry doubled within brackets': change(
		/(?<=: \[)([\w-]+)(?=[,\]])/g,
		all,
		([id]) => `${id}, ${id}`,
	),
	'a number in words': change(/(?<=(?:count|order): )\d+/g, all, () => 'about 30'),
	'a number with a sign': change(/(?<=(?:count|order): )\d+/g, all, ([n], chance) =>
		pick([`-${n}`, `${n}.5`, `+${n}`, `0${n}`, `${n},000`], chance),
	),
};
