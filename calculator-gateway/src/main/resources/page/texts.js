// The texts of the page's language, and how numbers are written in it.
const texts = new Map(
	[...document.querySelectorAll("#texts")].flatMap((template) =>
		[...template.content.children].map((text) => [text.value, text.textContent])));

export const language = document.documentElement.lang;

// how people write the operators
export const SIGNS = {add: "+", sub: "−", mul: "×", div: "÷"};

const comma = language === "fr";

export function say(name, ...particulars) {
	return particulars.reduce((text, each) => text.replace("%s", () => each), texts.get(name));
}

// a number or an expression as it is written in this language
export function show(text) {
	return comma ? text.replaceAll(".", ",") : text;
}

// what was written in this language, with all places kept
export function read(text) {
	return comma ? text.replaceAll(",", ".") : text;
}

const plural = new Intl.PluralRules(language);

// "1 operation", "2 operations"
export function amount(name, number) {
	return say(`${name}.${plural.select(number) === "one" ? "one" : "other"}`, number);
}
