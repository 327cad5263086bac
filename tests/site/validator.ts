import { HtmlValidate } from 'html-validate';

/** The checker of our pages, as strict as it comes. Each exception stands here, with its reason. */
export const validator = new HtmlValidate({
	root: true,
	extends: ['html-validate:standard', 'html-validate:a11y'],
	rules: {
		// Astro writes void elements either way, and both are the same HTML.
		'void-style': 'off',
		// White space at the end of a line is nothing a reader meets.
		'no-trailing-whitespace': 'off',
		// A form here only shows and hides what is on the page already; there is nothing to submit.
		'wcag/h32': 'off',
		// Long titles are cut by those who show them; a headline is not shortened for them.
		'long-title': 'off',
	},
});
