/** The forms that a word has beside numbers, by the names that Unicode gives them: English has `one` and `other`, Chinese `other` alone. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Returns a function that writes a number with the form of a word that goes with it, as a language has it: “1 place”, “41 places”. */
export function createCounter(language: string): (count: number, forms: Forms) => string {
	const rules = new Intl.PluralRules(language);
	return (count, forms) => `${count} ${forms[rules.select(count)] ?? forms.other}`;
}
