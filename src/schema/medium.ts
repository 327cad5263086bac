import { z } from 'astro/zod';
import { exceptions } from './editorial/exceptions.ts';
import { dateOrRange } from './fields/datefield.ts';
import { sentence, shortText, webAddress } from './fields/field.ts';
import { fileName, paperPages } from './fields/paperpage.ts';
import { record } from './fields/record.ts';
import { ref } from './fields/ref.ts';

/** What a file of `content/media/` shows or plays: a paper is a PDF, or the scan of one page. */
const mediaKinds = ['photo', 'drawing', 'screenshot', 'paper', 'audio', 'video'] as const;

export type MediaKind = (typeof mediaKinds)[number];

/** The kinds that are one picture. */
export const pictureKinds: readonly MediaKind[] = ['photo', 'drawing', 'screenshot'];

export const mediaSchema = record({
	kind: z
		.enum(mediaKinds, `Choose one kind: ${mediaKinds.join(', ')}.`)
		.meta({ description: 'What it is.' }),

	/** The original, as it came: what readers get is made from it. */
	file: fileName('Give the name of the file in content/media/, e.g. old-quay.jpg.').meta({
		description: 'The name of its file in content/media/.',
	}),

	/** For whoever does not see or hear it, and where nothing is loaded. */
	alt: sentence('Say in a sentence what is to be seen or heard.').meta({
		description: 'What is to be seen or heard, for whoever does not see or hear it.',
	}),

	/** What a reader should know of it: where, when, whose. */
	caption: sentence('Give a caption, as a sentence.').meta({
		description: 'What stands below it, in a sentence or more.',
	}),

	credit: shortText('Say who made it, as it is printed.').meta({
		description: 'Who made it, as it is printed.',
	}),

	licence: record({
		name: shortText('Name the licence, e.g. CC BY 4.0, or who permits that it is shown.').meta({
			description: 'The licence, or who permits that it is shown.',
		}),
		link: webAddress('Give the whole address of the licence.')
			.optional()
			.meta({ description: 'Where the licence can be read.' }),
	}).meta({
		description: 'Under which licence it is shown: `name`, and `link` where there is one.',
	}),

	source: ref('sources').optional().meta({ description: 'The source that it was taken from.' }),

	/** Where it is from, if from no source of the record: our own reporter, an archive. */
	origin: sentence('Say in a sentence where it is from.')
		.optional()
		.meta({ description: 'Where it is from, if from no source of the record.' }),

	date: dateOrRange.meta({ description: 'When it was made.' }),

	/** It then stands behind a click, and is no picture for sharing. */
	graphic: z
		.boolean('Write true or false.')
		.default(false)
		.meta({ description: 'True where it shows injury, death or the like.' }),

	/** The words of a paper of one page, or of a sound. Of a paper of several pages each has its own. */
	transcript: shortText('Write down the words that are read or heard.')
		.optional()
		.meta({ description: 'The words that are read or heard in it.' }),

	pages: paperPages,

	/** WebVTT. Readers who can’t play the video read its words below it. */
	captions: fileName('Give the name of the file of captions (WebVTT) in content/media/.')
		.optional()
		.meta({ description: 'The name of the captions of a video in content/media/ (WebVTT).' }),

	poster: fileName('Give the name of a picture in content/media/.')
		.optional()
		.meta({ description: 'The name of the picture in content/media/ that stands for a video.' }),

	/** Ends the warning that it is too small for print. */
	small: sentence('Say in a sentence why there is no larger one.')
		.optional()
		.meta({ description: 'Why there is no larger one, where it is too small for print.' }),

	exceptions,
})
	.refine((media) => !media.source !== !media.origin, {
		path: ['source'],
		error: 'Give either the id of a source or, under origin, where it is from.',
		when: isFields,
	})
	.refine(({ kind, transcript, pages }) => kind !== 'paper' || transcript || pages?.length, {
		path: ['transcript'],
		error: 'Write down the words of the paper here, or of each page under “pages”.',
		when: isFields,
	})
	.refine(({ kind, transcript }) => kind !== 'audio' || transcript, {
		path: ['transcript'],
		error: 'Write down what is heard: not everyone hears it, or can play it.',
		when: isFields,
	})
	.refine(({ kind, captions }) => kind !== 'video' || captions, {
		path: ['captions'],
		error: 'Name a file of captions (WebVTT): not everyone hears the video, or can play it.',
		when: isFields,
	})
	.refine(({ kind, poster }) => kind !== 'video' || poster, {
		path: ['poster'],
		error: 'Name a picture that stands for the video where it is not played: on paper, say.',
		when: isFields,
	})
	.superRefine((media, context) => {
		for (const [name, kinds] of Object.entries(onlyOf))
			if (hasValue(media[name as keyof typeof onlyOf]) && !kinds.includes(media.kind))
				context.addIssue({
					code: 'custom',
					path: [name],
					message: `Take it out: only ${kinds.join(' and ')} can have it.`,
				});
	});

/** The fields that some kinds have only. */
const onlyOf = {
	transcript: ['paper', 'audio'],
	pages: ['paper'],
	captions: ['video'],
	poster: ['video'],
} as const satisfies Record<string, readonly MediaKind[]> as Record<
	'transcript' | 'pages' | 'captions' | 'poster',
	readonly MediaKind[]
>;

function hasValue(value: unknown): boolean {
	return Array.isArray(value) ? value.length > 0 : value !== undefined;
}

/** These are asked even where another field is wrong, so that an editor sees everything at once. */
function isFields({ value }: { value: unknown }): boolean {
	return typeof value === 'object' && value !== null;
}
