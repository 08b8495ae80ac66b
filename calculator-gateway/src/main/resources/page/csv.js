// Writes results as CSV (RFC 4180) for spreadsheets, with the separator that spreadsheets expect in this language.
import {localize, message} from "./messages.js";

// Starts with a byte order mark: without it spreadsheets do not read the file as UTF-8.
export function header() {
	return "\uFEFF" + record(["columnLine", "columnExpression", "columnResult", "columnExact", "columnError"]
		.map((name) => message(name)));
}

export function row(line, expression, answer) {
	return record([String(line), expression, ...(answer.result
		? [localize(answer.result), message(answer.exact ? "yes" : "no"), ""] : ["", "", error(answer)])]);
}

function error({detail, position}) {
	return position ? `${detail} (${message("atCharacter", position)})` : detail;
}

function record(cells) {
	return cells.map(cell).join(message("separator")) + "\r\n";
}

// A spreadsheet evaluates text that starts like a formula, and a formula can send the content of other cells to a
// server. A leading apostrophe makes the cell a text. Plain numbers such as -3 stay numbers.
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r]/;
const NUMBER = /^[+-]?\d+([.,]\d+)?(E[+-]?\d+)?$/i;

function cell(text) {
	const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
	return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
