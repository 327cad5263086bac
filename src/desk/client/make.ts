type Child = Node | string | false | undefined;

/** Attributes of an element; what is a function listens for the event of that name. */
type Attributes = Record<string, string | number | boolean | undefined | ((event: Event) => void)>;

/** Creates an element with its attributes and its content. What is false or missing is left out. */
export function make<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	attributes: Attributes = {},
	...content: Child[]
): HTMLElementTagNameMap[Name] {
	const element = document.createElement(name);
	for (const [key, value] of Object.entries(attributes)) {
		if (typeof value === 'function') element.addEventListener(key, value);
		else if (value === true) element.setAttribute(key, '');
		else if (value !== undefined && value !== false) element.setAttribute(key, String(value));
	}
	element.append(
		...content.filter((one): one is Node | string => one !== false && one !== undefined),
	);
	return element;
}

/** Creates a button that does something. */
export function makeButton(label: string, does: () => void, attributes: Attributes = {}) {
	return make('button', { type: 'button', click: does, ...attributes }, label);
}

let count = 0;

/** An id that no other element has. */
export function nextId(): string {
	return `d${++count}`;
}
