/**
 * The words of the frame in the language of the site: the one door to them. Another language is a file beside en.ts that
 * exports the same names; here is chosen which one a site is built with.
 */
export * from './en.ts';
