// Results as spreadsheets read them: by RFC 4180, with the separator that goes with the language's decimal mark.
import {say, show} from "./texts.js";

// Without its first character spreadsheets would not take the file for UTF-8.
export function header() {
	return "\uFEFF" + record(["columnLine", "columnExpression", "columnResult", "columnExact", "columnError"].map((name) => say(name)));
}

export function row(line, expression, answer) {
	return record([String(line), expression, ...(answer.result
		? [show(answer.result), say(answer.exact ? "yes" : "no"), ""] : ["", "", error(answer)])]);
}

function error({detail, position}) {
	return position ? `${detail} (${say("atCharacter", position)})` : detail;
}

function record(cells) {
	return cells.map(cell).join(say("separator")) + "\r\n";
}

// A spreadsheet calculates whatever begins like a formula, and a formula can send away what else is in it. An
// apostrophe before it makes it text. Numbers are no formulas: -3 remains one that can be added up.
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r]/;
const NUMBER = /^[+-]?\d+([.,]\d+)?(E[+-]?\d+)?$/i;

function cell(text) {
	const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
	return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
