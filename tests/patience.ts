/** How long things may take, in milliseconds: so long that no machine is too slow or too busy. */
export const patience = {
	/** One step that a browser does, or one state that a page comes to. */
	step: 120_000,
	/** A whole test, or what is done before or after some. */
	test: 2_400_000,
};
