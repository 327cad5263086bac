import { quote, type Problem } from '../problem.ts';
import { listTexts, problemAt, type Content, type ContentFile } from '../content.ts';

/** Signs that mean something in HTML or in a story, each with a name for it. A field is printed as it stands. */
const forms: [name: string, form: RegExp][] = [
	['HTML', /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>|<!--/],
	['a block', /<\/?[A-Z]\w*(?:\s[^<>]*)?\/?>/],
	['an entity of HTML', /&(?:[A-Za-z]+|#\d+|#x[\dA-Fa-f]+);/],
	['a link of Markdown', /\[[^[\]]+\]\([^()\s]+\)/],
	['a footnote', /\[\^[^\]\s]+\]/],
	['code of Markdown', /`[^`]+`/],
	[
		'stressed by Markdown',
		/(?<![\p{L}\p{N}])(?:\*\*[^*]+\*\*|__[^_]+__|\*[^*\s][^*]*(?<!\s)\*|_[^_\s][^_]*(?<!\s)_)(?![\p{L}\p{N}])/u,
	],
	['a heading of Markdown', /^#{1,6}\s/],
];

/** Warns of mark-up in the fields of records, which readers would see as it is typed. */
export function findYamlMarkup({ records, site }: Content): Problem[] {
	const files: ContentFile[] = [...records, ...(site ? [site] : [])];
	return files.flatMap((file) =>
		listTexts(file.raw).flatMap(({ path, text }) => {
			const found = forms.flatMap(([name, form]) => {
				const [match] = form.exec(text) ?? [];
				return match ? [{ name, match }] : [];
			});
			const [first] = found;
			if (!first) return [];
			const wrong = `${quote(first.match)} is ${first.name} in a story; in a field readers see it as it is typed.`;
			const fix = 'Write plain words, or leave it if the sign itself is meant.';
			return [{ ...problemAt(file, path, wrong, fix), level: 'warning' as const }];
		}),
	);
}
