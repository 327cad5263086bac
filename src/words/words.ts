/**
 * The words of the frame in the language of the site: import them from here only. Another language is a file beside en.ts that
 * exports the same names; here is chosen which one a site is built with.
 */
export * from './en.ts';
