// The texts of the page in its language, and the conversion of numbers to and from that language.
const texts = new Map(
	[...document.querySelectorAll("#texts")].flatMap((template) =>
		[...template.content.children].map((text) => [text.value, text.textContent])));

export const language = document.documentElement.lang;

// the operators as people write them
export const SYMBOLS = {add: "+", sub: "−", mul: "×", div: "÷"};

const usesDecimalComma = language === "fr";

// returns the text with each %s replaced by the next argument
export function message(name, ...values) {
	return values.reduce((text, value) => text.replace("%s", () => value), texts.get(name));
}

// converts a number or an expression from decimal points to the decimal mark of this language
export function localize(text) {
	return usesDecimalComma ? text.replaceAll(".", ",") : text;
}

// converts an expression of this language to decimal points; all positions stay the same
export function delocalize(text) {
	return usesDecimalComma ? text.replaceAll(",", ".") : text;
}

const plural = new Intl.PluralRules(language);

// "1 operation", "2 operations"
export function countMessage(name, count) {
	return message(`${name}.${plural.select(count) === "one" ? "one" : "other"}`, count);
}
