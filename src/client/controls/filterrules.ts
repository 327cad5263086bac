/** The media for which the style rules of the filter are in force, and out of it: no screen and no paper speaks. */
const [ALWAYS, NEVER] = ['all', 'speech'];

/**
 * Puts the style rules of the filter (explorer/filter.ts) into force or out of it. A browser would else look at them again
 * with every mark that the script draws.
 */
export function applyFilterRules(isApplied: boolean): void {
	for (const sheet of document.styleSheets)
		for (const rule of sheet.cssRules)
			if (rule instanceof CSSMediaRule && [ALWAYS, NEVER].includes(rule.media.mediaText))
				rule.media.mediaText = isApplied ? ALWAYS : NEVER;
}
