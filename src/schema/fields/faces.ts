import { z } from 'astro/zod';
import { sentence, shortText } from './field.ts';
import { record } from './record.ts';

function file(description: string) {
	return z
		.string('Name a file in content/brand/, with its ending.')
		.regex(/^[\w-][\w.-]*\.(?:woff2|ttf|otf)$/, 'Name a font in content/brand/: harbour.woff2.')
		.meta({ description });
}

const about = {
	name: shortText('Say what the typeface is called.').meta({
		description: 'What the typeface is called.',
	}),
	licence: sentence('Say in a sentence whose it is, and by what licence you may publish it.').meta({
		description: 'Whose it is, and by what licence it is published.',
	}),
	regular: file('The font in `brand/` at its usual weight.'),
	bold: file('The bold one; the same file where its weight can vary.'),
};

/** The publisher’s own typefaces. Where one is left out, ours stands. */
export const faces = record({
	text: record({ ...about, italic: file('The italic one.') })
		.optional()
		.meta({ description: 'In what texts and headlines are set.' }),
	labels: record(about).optional().meta({ description: 'In what labels and tables are set.' }),
})
	.optional()
	.meta({
		description:
			'The typefaces of the pages and of pictures, from fonts in `brand/`: `text` and `labels`. The build takes the letters that the site uses out of them.',
	});
