import { readElement, type Element } from './element.ts';
import type { Entry } from './entry.ts';
import type { Ledger } from './join.ts';
import { parseMarkdown } from './markdown.ts';

/** The picture that a story begins with: other sites show it beside a link to the story. A graphic one is shown nowhere else. */
export function findOpeningPhoto(
	ledger: Ledger,
	{ body = '' }: Entry<'stories'>,
): Entry<'media'> | undefined {
	const [first] = body === '' ? [] : parseMarkdown(body).children;
	if ((first?.type as string | undefined) !== 'mdxJsxFlowElement') return undefined;
	const { block } = readElement(first as unknown as Element, body);
	const id = block?.name === 'Photo' ? block.attributes['id'] : undefined;
	const photo = id === undefined ? undefined : ledger.get('media', id);
	return photo?.data.graphic ? undefined : photo;
}
